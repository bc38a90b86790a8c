package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.pressmark.searcher.search.Suggestion;

/// What the beginning of a word could become, as a JSON object.
public final class SuggestionsJson {
  private SuggestionsJson() {}

  /// `{"prefix","suggestions":[{"kind","value","count"}]}`.
  public static void write(String prefix, List<Suggestion> suggestions, Writer out)
      throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeStringField("prefix", prefix);
      json.writeArrayFieldStart("suggestions");
      for (Suggestion each : suggestions) {
        json.writeStartObject();
        json.writeStringField("kind", each.kind());
        json.writeStringField("value", each.value());
        json.writeNumberField("count", each.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
