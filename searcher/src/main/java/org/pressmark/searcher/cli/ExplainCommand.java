package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pressmark.searcher.export.ExplainJson;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.Explained;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pressmark explain`.
@Command(
    name = "explain",
    description = "Says what a query means, and how many articles each part of it finds.",
    sortOptions = false,
    footer = {
      "",
      "Each line begins with the number of articles that the part finds by itself.",
      "What is looked up in the index stands in brackets."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final QuestionOptions question = new QuestionOptions();

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    return question.ask(
        index,
        (archive, asked) -> {
          ParsedQuery query = asked.query();
          long total = archive.count(asked);
          Explained tree = archive.explain(query);
          if (json) {
            ExplainJson.write(question.text(), query, total, tree, out);
          } else {
            out.println(query.normalized());
            out.println();
            print(tree, "", out);
            out.println();
            out.printf(Locale.ROOT, "%,d of %,d articles%n", total, archive.size());
          }
          return ExitCodes.of(total);
        });
  }

  private static void print(Explained part, String indent, PrintWriter out) {
    String searched =
        part.searchedAs().isEmpty() ? "" : " [" + String.join(", ", part.searchedAs()) + "]";
    out.printf(Locale.ROOT, "%,9d  %s%s%s%n", part.articles(), indent, part.words(), searched);
    part.children().forEach(child -> print(child, indent + "  ", out));
  }
}
