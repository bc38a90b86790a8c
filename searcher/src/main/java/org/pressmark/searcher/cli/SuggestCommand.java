package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.InvalidInputException;
import org.pressmark.searcher.ask.SuggestionKinds;
import org.pressmark.searcher.export.SuggestionsJson;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark suggest`.
@Command(
    name = "suggest",
    description = {
      "Completes the beginning of a name or headline, the most frequent first.",
      "Of names, the beginning of any word counts; the number is that of the articles."
    },
    sortOptions = false)
final class SuggestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PREFIX", description = "What the name or headline begins with.")
  private String prefix = "";

  @Option(
      names = "--kind",
      paramLabel = "NAME",
      description =
          "person, place, org, another facet of names, or headline; may be repeated. Default: the first three and headline.")
  private List<String> kinds = List.of();

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "At most so many names, and so many headlines; default: 10.",
      converter = OptionValue.OfCount.class)
  private long limit = Defaults.SUGGESTIONS;

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    try {
      return suggest(SuggestionKinds.of(kinds));
    } catch (InvalidInputException | QueryTooCostlyException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private int suggest(SuggestionKinds wanted) throws IOException, QueryTooCostlyException {
    try (Archive archive = index.open()) {
      List<Suggestion> found = wanted.suggest(archive, prefix, limit);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        SuggestionsJson.write(prefix, found, out);
      } else {
        found.forEach(each ->
            out.printf(Locale.ROOT, "%,9d  %-8s  %s%n", each.count(), each.kind(), each.value()));
      }
      return ExitCodes.of(found.size());
    }
  }
}
