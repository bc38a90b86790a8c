package org.pressmark.searcher.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs `query-spec.txt`.
final class QuerySpecTest {

  private final QueryParser parser =
      new QueryParser(Clock.fixed(Instant.parse("2016-12-06T12:00:00Z"), ZoneOffset.UTC));

  /// One example, as it stands in the file.
  record Example(String text) {

    /// Without what depends on an archive; `QueryAnswersSpecTest` runs that.
    String withoutAnswers() {
      return text.lines()
          .filter(line -> !line.startsWith(": ") && !line.startsWith("@ "))
          .collect(Collectors.joining("\n"));
    }

    String query() {
      return text.lines().findFirst().orElseThrow().substring(1).replaceFirst("^ ", "");
    }

    @Override
    public String toString() {
      return query();
    }
  }

  static Stream<Example> examples() throws IOException {
    try (InputStream in = QuerySpecTest.class.getResourceAsStream("/query/query-spec.txt")) {
      assertNotNull(in);
      String spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(spec.split("\n\n+"))
          .filter(block -> block.startsWith("?"))
          .map(block -> new Example(block.strip()));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAsSpecified(Example example) {
    assertEquals(
        example.withoutAnswers(),
        ("? " + example.query()).stripTrailing() + "\n" + outcome(example));
  }

  private String outcome(Example example) {
    try {
      ParsedQuery parsed = parser.parse(example.query());
      StringBuilder outcome = new StringBuilder("= " + parsed.normalized());
      parsed.warnings().forEach(warning -> outcome.append("\n~ ").append(warning));
      return outcome.toString();
    } catch (QueryParseException e) {
      String suggestion = e.suggestion().map(s -> "\n> `" + s + "`").orElse("");
      return "! " + e.span().column() + " " + e.reason() + suggestion;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void normalFormMeansTheSameAndIsItsOwn(Example example) throws QueryParseException {
    if (example.text().contains("\n= ")) {
      ParsedQuery parsed = parser.parse(example.query());
      ParsedQuery again = parser.parse(parsed.normalized());
      assertEquals(Unlocated.of(parsed.root()), Unlocated.of(again.root()));
      assertEquals(parsed.normalized(), again.normalized());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void suggestionsMendTheFault(Example example) {
    if (parse(example.query()) instanceof QueryParseException fault
        && fault.suggestion().isPresent()) {
      String mended =
          new StringBuilder(example.query())
              .replace(fault.span().start(), fault.span().end(), fault.suggestion().get())
              .toString();
      assertTrue(
          !(parse(mended) instanceof QueryParseException next)
              || !next.reason().equals(fault.reason()),
          mended);
    }
  }

  private Object parse(String query) {
    try {
      return parser.parse(query);
    } catch (QueryParseException e) {
      return e;
    }
  }
}
