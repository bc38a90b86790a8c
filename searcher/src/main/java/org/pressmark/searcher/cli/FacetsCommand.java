package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.export.CountsJson;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.FacetRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark facets`.
@Command(
    name = "facets",
    description = "Counts the people, places, papers, years ... of the articles that match.",
    sortOptions = false)
final class FacetsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description =
          "person place country org filed-from publisher section author agency language keyword year month.",
      converter = FacetOption.Name.class)
  private @Nullable Facet facet;

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many values; default: 10.",
      converter = CountOption.class)
  private long limit = 10;

  @Option(
      names = "--contains",
      paramLabel = "TEXT",
      description = "Only values with this text in them.")
  private @Nullable String contains;

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    Facet counted = Objects.requireNonNull(facet, "picocli demands it");
    var request = new FacetRequest(counted, limit, Optional.ofNullable(contains));
    PrintWriter out = spec.commandLine().getOut();
    return question.ask(
        index,
        (archive, asked) -> {
          FacetCounts counts = archive.facet(asked, request);
          if (json) {
            CountsJson.write(counts, out);
          } else {
            TextHits.writeValues(out, counts.values());
          }
          return ExitCodes.of(counts.distinct());
        });
  }
}
