package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/// The JSON that Pressmark prints: one line a value, and nothing closed that is not its own.
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /// Writes values to `out`, each on a line.
  public static JsonGenerator lines(Writer out) throws IOException {
    return FACTORY.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /// A measure to three decimals: more of them are noise.
  static double rounded(double measure) {
    return Math.round(measure * 1e3) / 1e3;
  }

  static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
    json.writeStringField(name, value.orElse(null));
  }

  static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
