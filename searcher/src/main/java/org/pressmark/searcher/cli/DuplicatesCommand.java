package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.searcher.export.CopiesJson;
import org.pressmark.searcher.search.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark duplicates`.
@Command(
    name = "duplicates",
    description =
        "Lists the copies of an article: those with the same words (exact), and those that differ in"
            + " some (near). Oldest first.",
    sortOptions = false)
final class DuplicatesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The article's identifier, as search prints it.")
  private String id = "";

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    try (Archive archive = index.open()) {
      Optional<Article> article = archive.article(id);
      if (article.isEmpty()) {
        spec.commandLine().getErr().println("pressmark: no article " + id);
        return ExitCodes.NOTHING_FOUND;
      }
      long count = archive.countCopies(id);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        try (var copies = CopiesJson.begin(article.get(), count, out)) {
          archive.forEachCopy(id, copies::write);
        }
      } else {
        Terminal terminal = Terminal.ofCaller();
        out.println(
            terminal.dim("%,d %s of %s".formatted(count, count == 1 ? "copy" : "copies", id)));
        archive.forEachCopy(
            id, (copy, exact) -> print(copy, exact ? "exact" : "near", out, terminal));
      }
      return ExitCodes.of(count);
    }
  }

  private static void print(Article copy, String match, PrintWriter out, Terminal terminal) {
    out.println();
    out.println(terminal.bold(copy.headline().isEmpty() ? "(no headline)" : copy.headline()));
    out.println(
        Stream.of(
                Optional.of(match),
                Optional.of(copy.dateText().orElse("undated")),
                copy.publisher(),
                copy.creditText())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · ")));
    out.println(terminal.dim(copy.id() + "  " + copy.origin()));
  }
}
