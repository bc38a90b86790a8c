package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.pressmark.indexer.ingest.ArticleSource.Options;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// All that is read from a file, written out for a test to compare: a line for the origin of each
/// article and one for each value, `¶` between paragraphs and `⏎` for a line end; a rejection as it
/// is printed.
final class Transcript {
  private Transcript() {}

  static String of(String name, String text) {
    return of(name, text.getBytes(UTF_8));
  }

  static String of(String name, byte[] bytes) {
    return of(name, new ByteArrayInputStream(bytes), Options.defaults());
  }

  static String of(String name, String text, Map<NewsField, List<String>> map) {
    Options options = new Options(map, Options.MAX_ITEM_CHARS);
    return of(name, new ByteArrayInputStream(text.getBytes(UTF_8)), options);
  }

  static String of(String name, InputStream stream, Options options) {
    StringBuilder transcript = new StringBuilder();
    ArticleSource.of(options).read(name, stream, outcome -> append(outcome, transcript));
    return transcript.toString();
  }

  static void append(ReadOutcome outcome, StringBuilder transcript) {
    switch (outcome) {
      case Rejected rejected -> transcript.append(rejected).append('\n');
      case Accepted(RawArticle article) -> {
        transcript.append(article.origin()).append('\n');
        article
            .fields()
            .forEach((field, values) -> values.forEach(value -> append(field, value, transcript)));
      }
    }
  }

  private static void append(NewsField field, String value, StringBuilder transcript) {
    String shown = value.replace("\n\n", " ¶ ").replace("\n", " ⏎ ");
    transcript.append("  ").append(field.label()).append(": ").append(shown).append('\n');
  }
}
