package org.pressmark.indexer.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Reads JSON Lines: a line is an object, usually one article. A line that is broken does not harm
/// the others.
final class JsonLinesReader implements FormatReader {
  private static final Set<String> EXTENSIONS =
      Set.of("jsonl", "ndjson", "jl", "jsonlines", "ldjson");

  private final JsonFactory factory;
  private final JsonArticle article;

  JsonLinesReader(JsonFactory factory, JsonArticle article) {
    this.factory = factory;
    this.article = article;
  }

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public boolean accepts(Head head) {
    return EXTENSIONS.contains(head.extension())
        ? !head.startsWith("<")
        : JsonReader.looksLikeJson(head) && firstLineIsWhole(head.text().stripLeading());
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    int limit = input.options().maxItemChars();
    Lines lines = new Lines(input.text(), limit);
    while (lines.next()) {
      Origin here = input.origin().at(String.valueOf(lines.number()));
      if (lines.isTooLong()) {
        sink.accept(new Rejected(here, "line is longer than " + limit + " characters"));
      } else if (!isBlank(lines.line())) {
        char[] line = new char[lines.line().length()];
        lines.line().getChars(0, line.length, line, 0);
        try (JsonParser json = factory.createParser(line)) {
          JsonDocument.Place place = new JsonDocument.Place(here, lines.number());
          new JsonDocument(json, article, place, limit, sink).read();
        }
      }
    }
  }

  private static boolean isBlank(CharSequence line) {
    return line.chars().allMatch(Character::isWhitespace);
  }

  /// Whether the first line is an object by itself and another line follows it. A line that ends
  /// inside a string counts, as a broken one, if the next begins an object.
  private static boolean firstLineIsWhole(String text) {
    int end = text.indexOf('\n');
    if (!text.startsWith("{") || end < 0 || text.substring(end).isBlank()) {
      return false;
    }
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && inString) {
        i++;
      } else if (c == '"') {
        inString = !inString;
      } else if (!inString) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
    return inString ? text.startsWith("{", end + 1) : depth == 0;
  }
}
