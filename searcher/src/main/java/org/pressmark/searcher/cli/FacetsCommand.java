package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.InvalidInputException;
import org.pressmark.searcher.export.CountsCsv;
import org.pressmark.searcher.export.CountsJson;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.FacetOrder;
import org.pressmark.searcher.search.FacetRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark facets`.
@Command(
    name = "facets",
    description = {
      "Counts the people, places, papers, years ... of the articles that match.",
      "A filter by the facet itself does not shrink its counts: they say what each other choice would find."
    },
    sortOptions = false)
final class FacetsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description =
          "person place country org filed-from publisher section author agency language keyword year month.",
      completionCandidates = FacetNames.class,
      converter = OptionValue.OfFacet.class)
  private @Nullable Facet facet;

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many values; default: 10.",
      converter = OptionValue.OfCount.class)
  private long limit = Defaults.VALUES;

  @Option(
      names = "--contains",
      paramLabel = "TEXT",
      description = "Only values with this text in them.")
  private @Nullable String contains;

  @Option(
      names = "--under",
      paramLabel = "PATH",
      description =
          "With place: the places right below one, as paths: \"Asia/Syria\"; \"\" for the continents.")
  private @Nullable String under;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = {
        "count, name, or significance: what sets the articles apart from the archive, by log-likelihood (G2).",
        "Default: count; years and months newest first."
      },
      converter = OptionValue.OfFacetOrder.class)
  private @Nullable FacetOrder order;

  @ArgGroup private final TableForm form = new TableForm();

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    Facet counted = counted(Objects.requireNonNull(facet, "picocli demands it"));
    var request =
        new FacetRequest(counted, limit, Optional.ofNullable(contains), Optional.ofNullable(order));
    PrintWriter out = spec.commandLine().getOut();
    return question.ask(
        index,
        (archive, asked) -> {
          FacetCounts counts = archive.facet(asked, request);
          if (form.isJson()) {
            CountsJson.write(counts, out);
          } else if (form.isCsv()) {
            CountsCsv.write(counts, out);
          } else {
            TextHits.writeValues(out, counts.values());
          }
          return ExitCodes.of(counts.distinct());
        });
  }

  private Facet counted(Facet named) {
    if (under == null) {
      return named;
    }
    try {
      return Inputs.under(named, under);
    } catch (InvalidInputException e) {
      throw question.fault("--under " + e.getMessage());
    }
  }
}
