package org.pressmark.trainer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.schema.EntityType;

/// A text whose names are known.
///
/// @param text an article, or a sentence that stands alone
/// @param names from left to right, not overlapping
public record LabelledText(String text, List<Name> names) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A name in a text; offsets are UTF-16 units.
  public record Name(int start, int end, EntityType type) {
    String in(String text) {
      return text.substring(start, end);
    }
  }

  public LabelledText {
    names = List.copyOf(names);
  }

  /// One line of JSON: `{"text":"...","names":[[0,6,"PLACE"]]}`.
  String toJson() throws IOException {
    var out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("text", text);
      json.writeArrayFieldStart("names");
      for (Name name : names) {
        json.writeStartArray();
        json.writeNumber(name.start());
        json.writeNumber(name.end());
        json.writeString(name.type().name());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static LabelledText fromJson(String line) throws IOException {
    JsonNode json = JSON.readTree(line);
    var names = new ArrayList<Name>();
    for (JsonNode name : json.get("names")) {
      names.add(
          new Name(
              name.get(0).asInt(), name.get(1).asInt(), EntityType.valueOf(name.get(2).asText())));
    }
    return new LabelledText(json.get("text").asText(), names);
  }

  /// Reads a file of such lines.
  static List<LabelledText> read(Path file) throws IOException {
    var texts = new ArrayList<LabelledText>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        texts.add(fromJson(line));
      }
    }
    return texts;
  }
}
