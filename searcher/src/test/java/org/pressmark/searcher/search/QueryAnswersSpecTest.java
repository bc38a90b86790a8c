package org.pressmark.searcher.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.schema.Article;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;

/// Runs those lines of `query-spec.txt` that say in words what a query asks for, and what it finds.
final class QueryAnswersSpecTest {
  private static final Path SPEC = Path.of("src/test/resources/query/query-spec.txt");
  private static final int MOST_NAMED = 5;
  private static final QueryParser PARSER =
      new QueryParser(Clock.fixed(Instant.parse("2016-12-06T12:00:00Z"), ZoneOffset.UTC));

  private static Archive archive;

  @BeforeAll
  static void openTheSampleCorpus() throws IOException {
    List<Article> articles =
        OracleTest.sampleCorpus().stream()
            .filter(article -> article.origin().path().startsWith("text/"))
            .toList();
    archive = TestArchive.of(articles);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  /// An example that is no fault, as it stands in the file.
  record Example(String text) {

    static boolean isIn(String block) {
      return block.startsWith("?") && !block.contains("\n! ");
    }

    String query() {
      return text.lines().findFirst().orElseThrow().substring(1).replaceFirst("^ ", "");
    }

    String answers() {
      return lines(true);
    }

    String lines(boolean isAnswer) {
      return text.lines()
          .filter(line -> (line.startsWith(": ") || line.startsWith("@ ")) == isAnswer)
          .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
      return query();
    }
  }

  static Stream<Example> examples() throws IOException {
    return Stream.of(Files.readString(SPEC).split("\n\n+", -1))
        .filter(Example::isIn)
        .map(block -> new Example(block.strip()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsAndExplainsAsSpecified(Example example) throws Exception {
    assertEquals(example.answers(), answers(example.query()));
  }

  @Test
  @EnabledIfSystemProperty(named = "golden.update", matches = "true")
  void writesTheAnswersAnew() throws Exception {
    var spec = new StringBuilder();
    for (String block : Files.readString(SPEC).split("(?<=\n\n)", -1)) {
      spec.append(Example.isIn(block) ? anew(block) : block);
    }
    Files.writeString(SPEC, spec);
  }

  private static String anew(String block) throws Exception {
    var example = new Example(block.strip());
    String end = block.substring(block.stripTrailing().length());
    return example.lines(false) + "\n" + answers(example.query()) + end;
  }

  private static String answers(String query) throws Exception {
    var question = new Question(parsed(query), Filters.none());
    String words = words(archive.explain(question.query()));
    return ": " + words + "\n@ " + found(question);
  }

  private static ParsedQuery parsed(String query) throws QueryParseException {
    return PARSER.parse(query);
  }

  private static String words(Explained part) {
    return part.children().isEmpty()
        ? part.words()
        : part.children().stream()
            .map(QueryAnswersSpecTest::words)
            .collect(Collectors.joining("; ", part.words() + " (", ")"));
  }

  private static String found(Question question) throws Exception {
    var names = new ArrayList<String>();
    archive.forEachHit(
        SearchRequest.all(question, Order.NEWEST),
        hit -> names.add(hit.article().origin().path().replaceFirst("^text/", "")));
    return Stream.concat(
            Stream.of(String.valueOf(names.size())), names.stream().sorted().limit(MOST_NAMED))
        .collect(Collectors.joining(" "));
  }
}
