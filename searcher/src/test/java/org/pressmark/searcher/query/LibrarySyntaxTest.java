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
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs `nexis-spec.txt` and `factiva-spec.txt`.
final class LibrarySyntaxTest {

  private static final long SEED = 20_161_206;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2016-12-06T12:00:00Z"), ZoneOffset.UTC);

  private static final List<String> PARTS =
      List.of(
          " ",
          " ",
          " ",
          "a",
          "bank",
          "and",
          "or",
          "not",
          "w/5",
          "/s",
          "pre/3",
          "adj2",
          "near5",
          "same",
          "atleast3",
          "(",
          ")",
          "\"",
          "headline(",
          "hd=",
          "length",
          "wc>",
          "> 500",
          "date",
          "aft",
          "from",
          "to",
          "20160101",
          "2016-12-06",
          "!",
          "*",
          "**",
          "$2",
          "$",
          "?",
          "=",
          "<",
          "caps(",
          "\\",
          "-",
          "—",
          "é",
          "\uD83D",
          "\u0000",
          "/F50/",
          "*:*",
          "at&t",
          ":");

  /// One example, as it stands in the file of its syntax.
  record Example(Syntax syntax, String text) {
    String query() {
      return text.lines().findFirst().orElseThrow().substring(1).replaceFirst("^ ", "");
    }

    @Override
    public String toString() {
      return syntax.label() + ": " + query();
    }
  }

  static Stream<Example> examples() throws IOException {
    return Stream.concat(examples(Syntax.NEXIS), examples(Syntax.FACTIVA));
  }

  private static Stream<Example> examples(Syntax syntax) throws IOException {
    String file = "/query/" + syntax.label() + "-spec.txt";
    try (InputStream in = LibrarySyntaxTest.class.getResourceAsStream(file)) {
      assertNotNull(in);
      String spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(spec.split("\n\n+"))
          .filter(block -> block.startsWith("?"))
          .map(block -> new Example(syntax, block.strip()));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAsSpecified(Example example) {
    assertEquals(
        example.text(), ("? " + example.query()).stripTrailing() + "\n" + outcome(example));
  }

  private static String outcome(Example example) {
    try {
      ParsedQuery parsed = new QueryParser(CLOCK, example.syntax()).parse(example.query());
      var outcome = new StringBuilder("= " + parsed.normalized());
      parsed.warnings().forEach(warning -> outcome.append("\n~ ").append(warning));
      return outcome.toString();
    } catch (QueryParseException e) {
      String suggestion = e.suggestion().map(s -> "\n> `" + s + "`").orElse("");
      return "! " + e.span().column() + " " + e.reason() + suggestion;
    }
  }

  /// Whatever the syntax, the normal form is in Pressmark's own, and gives the same tree.
  @Test
  @Timeout(120)
  void anyTextIsReadOrRefusedWithAPlace() {
    var random = new Random(SEED);
    int parsed = 0;
    for (int i = 0; i < 60_000; i++) {
      var text = new StringBuilder();
      for (int parts = random.nextInt(10); parts >= 0; parts--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      Syntax syntax = i % 2 == 0 ? Syntax.NEXIS : Syntax.FACTIVA;
      parsed += isRead(text.toString(), syntax) ? 1 : 0;
    }
    assertTrue(parsed > 3_000, "too few of the texts are queries: " + parsed);
  }

  private static boolean isRead(String query, Syntax syntax) {
    ParsedQuery parsed;
    try {
      parsed = new QueryParser(CLOCK, syntax).parse(query);
    } catch (QueryParseException e) {
      assertTrue(e.span().end() <= query.length(), query);
      assertEquals(2, e.caret(query).lines().count(), query);
      return false;
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + SEED + ", " + syntax.label() + ": " + query, e);
    }
    try {
      ParsedQuery again = new QueryParser(CLOCK).parse(parsed.normalized());
      assertEquals(Unlocated.of(parsed.root()), Unlocated.of(again.root()), query);
    } catch (QueryParseException e) {
      throw new AssertionError(query + " -> " + parsed.normalized(), e);
    }
    return true;
  }
}
