package org.pressmark.searcher.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleJson;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.Status;
import org.pressmark.searcher.export.Json;
import org.pressmark.searcher.export.MarksJson;
import org.pressmark.searcher.occurrence.TooManyOccurrencesException;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Marks;
import org.pressmark.searcher.search.Passage.Range;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pressmark show`.
@Command(name = "show", description = "Prints one article whole.", sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  private static final Marks NO_MARKS = new Marks(List.of(), List.of(), List.of());

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The article's identifier, as search prints it.")
  private String id = "";

  @Option(names = "--json", description = "As a JSON object, every field.")
  private boolean json;

  @Option(
      names = "--query",
      paramLabel = "Q",
      description = "Mark what satisfies this query, and list where it stands.")
  private @Nullable String query;

  @Option(
      names = "--syntax",
      paramLabel = "S",
      description = "What Q is written in: pressmark, nexis or factiva.",
      converter = OptionValue.OfSyntax.class)
  private Syntax syntax = Syntax.PRESSMARK;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException {
    try (Archive archive = index.open()) {
      Optional<Article> article = archive.article(id);
      if (article.isEmpty()) {
        return nothing("no article " + id);
      }
      if (query == null) {
        print(article.get());
        return ExitCodes.FOUND;
      }
      Optional<Marks> marks = marks(archive, query);
      print(article.get(), marks.orElse(NO_MARKS));
      return marks.isPresent() ? ExitCodes.FOUND : nothing(id + " does not match the query");
    }
  }

  private int nothing(String message) {
    spec.commandLine().getErr().println("pressmark: " + message);
    return ExitCodes.NOTHING_FOUND;
  }

  private Optional<Marks> marks(Archive archive, String text) throws IOException {
    try {
      ParsedQuery parsed = new QueryParser(QuestionOptions.systemClock(), syntax).parse(text);
      return archive.marks(id, new Question(parsed, Filters.none()));
    } catch (QueryParseException e) {
      throw new ParameterException(
          spec.commandLine(), "--query: " + QuestionOptions.located(text, e));
    } catch (QueryTooCostlyException | TooManyOccurrencesException e) {
      throw new ParameterException(spec.commandLine(), "--query: " + e.getMessage());
    }
  }

  private void print(Article article) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      try (JsonGenerator generator = Json.lines(out)) {
        ArticleJson.write(article, generator, true);
        generator.writeRaw('\n');
      }
    } else {
      print(article, NO_MARKS, out, Terminal.ofCaller());
    }
  }

  private void print(Article article, Marks marks) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      MarksJson.write(article, marks, out);
    } else {
      print(article, marks, out, Terminal.ofCaller());
      out.println();
      line(out, "headline", positions(marks.headline()));
      line(out, "summary", positions(marks.summary()));
      line(out, "body", positions(marks.body()));
    }
  }

  private static Optional<String> positions(List<Range> ranges) {
    return joined(ranges.stream().map(range -> range.start() + "-" + range.end()).toList());
  }

  private static String marked(String text, List<Range> ranges, Terminal terminal) {
    var marked = new StringBuilder(text);
    for (Range range : ranges.reversed()) {
      String words = text.substring(range.start(), range.end());
      marked.replace(range.start(), range.end(), terminal.marked(words));
    }
    return marked.toString();
  }

  private static void print(Article article, Marks marks, PrintWriter out, Terminal terminal) {
    TextLayout.wrap(marked(article.headline(), marks.headline(), terminal), terminal.width())
        .forEach(line -> out.println(terminal.bold(line)));
    article
        .alternativeHeadline()
        .map(summary -> marked(summary, marks.summary(), terminal))
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
    String body = marked(article.articleBody(), marks.body(), terminal);
    for (String paragraph : body.split("\n\n", -1)) {
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
