package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.export.PairsCsv;
import org.pressmark.searcher.export.PairsJson;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.Pairs;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark cooccur`.
@Command(
    name = "cooccur",
    description = {
      "Counts which people, places, organisations ... stand in the same articles.",
      "The counts are exact: so many of the articles that match have both."
    },
    sortOptions = false,
    footer = {"", "Example:", "  pressmark cooccur person place 'aleppo date:2016'"})
final class CooccurCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "person place org ...: a facet of names.",
      completionCandidates = FacetNames.class,
      converter = OptionValue.OfFacet.class)
  private @Nullable Facet first;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "Another one, or the same.",
      completionCandidates = FacetNames.class,
      converter = OptionValue.OfFacet.class)
  private @Nullable Facet second;

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many pairs; default: 20.",
      converter = OptionValue.OfCount.class)
  private long limit = 20;

  @ArgGroup private final TableForm form = new TableForm();

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    NameField left = field(first);
    NameField right = field(second);
    return question.ask(index, (archive, asked) -> count(archive, asked, left, right));
  }

  private NameField field(@Nullable Facet facet) {
    return switch (Objects.requireNonNull(facet, "picocli demands it")) {
      case Facet.OfField(var field) -> field;
      case Facet.OfPlacesUnder _ -> NameField.PLACE_PATH;
      case Facet.OfTime time ->
          throw question.fault(time.label() + " has no pairs; narrow the query by date:");
    };
  }

  private int count(Archive archive, Question asked, NameField left, NameField right)
      throws IOException, QueryTooCostlyException {
    Pairs pairs = archive.pairs(asked, left, right, (int) Math.min(limit, Integer.MAX_VALUE));
    PrintWriter out = spec.commandLine().getOut();
    if (form.isJson()) {
      PairsJson.write(pairs, out);
    } else if (form.isCsv()) {
      PairsCsv.write(pairs, out);
    } else {
      pairs
          .pairs()
          .forEach(pair ->
              out.printf(
                  Locale.ROOT, "%,9d  %s + %s%n", pair.count(), pair.first(), pair.second()));
    }
    return ExitCodes.of(pairs.pairs().size());
  }
}
