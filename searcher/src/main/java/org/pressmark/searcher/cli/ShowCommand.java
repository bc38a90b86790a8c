package org.pressmark.searcher.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleJson;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.Status;
import org.pressmark.searcher.export.Json;
import org.pressmark.searcher.search.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark show`.
@Command(name = "show", description = "Prints one article whole.", sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The article's identifier, as search prints it.")
  private String id = "";

  @Option(names = "--json", description = "As a JSON object, every field.")
  private boolean json;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Archive archive = index.open()) {
      Optional<Article> article = archive.article(id);
      if (article.isEmpty()) {
        spec.commandLine().getErr().println("pressmark: no article " + id);
        return ExitCodes.NOTHING_FOUND;
      }
      if (json) {
        try (JsonGenerator generator = Json.lines(out)) {
          ArticleJson.write(article.get(), generator, true);
          generator.writeRaw('\n');
        }
      } else {
        print(article.get(), out, Terminal.ofProcess());
      }
      return ExitCodes.FOUND;
    }
  }

  private static void print(Article article, PrintWriter out, Terminal terminal) {
    TextLayout.wrap(article.headline(), terminal.width())
        .forEach(line -> out.println(terminal.bold(line)));
    article
        .alternativeHeadline()
        .ifPresent(summary -> TextLayout.wrap(summary, terminal.width()).forEach(out::println));
    out.println();
    line(out, "published", article.datePublished().map(ShowCommand::describe));
    line(out, "modified", article.dateModified().map(Object::toString));
    line(out, "byline", article.byline());
    line(out, "dateline", article.dateline().map(Dateline::raw));
    line(out, "agency", article.creditText());
    line(out, "publisher", article.publisher());
    line(out, "section", article.articleSection());
    line(out, "page", article.printPage());
    line(out, "edition", article.printEdition());
    line(out, "language", article.inLanguage());
    line(out, "keywords", joined(article.keywords()));
    line(out, "people", joined(article.persons()));
    line(out, "places", joined(article.places()));
    line(out, "orgs", joined(article.organizations()));
    line(out, "url", article.url());
    line(
        out,
        "status",
        Optional.of(article.status()).filter(s -> s != Status.USABLE).map(Status::label));
    line(out, "source", Optional.of(article.origin().toString()));
    line(out, "id", Optional.of(article.id()));
    for (String paragraph : article.articleBody().split("\n\n", -1)) {
      out.println();
      paragraph
          .lines()
          .forEach(line -> TextLayout.wrap(line, terminal.width()).forEach(out::println));
    }
    article
        .correction()
        .ifPresent(correction -> {
          out.println();
          TextLayout.wrap("Correction: " + correction, terminal.width()).forEach(out::println);
        });
  }

  private static String describe(StatedDate date) {
    return "%s (from %s: \"%s\")%s"
        .formatted(
            date.text().orElse("unreadable"),
            date.provenance().label(),
            date.raw(),
            date.suspect() ? ", suspect" : "");
  }

  private static Optional<String> joined(List<String> values) {
    return Optional.of(String.join("; ", values)).filter(text -> !text.isEmpty());
  }

  private static void line(PrintWriter out, String label, Optional<String> value) {
    value.ifPresent(text -> out.printf("%-10s %s%n", label, text));
  }
}
