package org.pressmark.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// An article as one JSON object: what `show --json` and `export --format jsonl --text` print.
/// {@link ArticleJsonReader} reads it back. Thread-safe.
public final class ArticleJson {
  /// What was written can be read back, however long.
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private ArticleJson() {}

  /// The article as UTF-8 JSON on one line.
  ///
  /// @param body whether the object has an `articleBody`
  public static byte[] bytes(Article article, boolean body) {
    var out = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(article, json, body);
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory does not fail", e);
    }
    return out.toByteArray();
  }

  /// Writes the article as one object.
  ///
  /// @param body whether the object has an `articleBody`
  public static void write(Article article, JsonGenerator json, boolean body) throws IOException {
    new ArticleWriter(article, json, false).write(body);
  }

  /// Writes the value of a dateline: an object, or null where there is none.
  public static void writeDateline(Optional<Dateline> dateline, JsonGenerator json)
      throws IOException {
    if (dateline.isEmpty()) {
      json.writeNull();
      return;
    }
    Dateline line = dateline.get();
    json.writeStartObject();
    json.writeStringField("raw", line.raw());
    ArticleWriter.texts(json, "places", line.placeNames());
    json.writeArrayFieldStart("within");
    for (Dateline.Place place : line.places()) {
      ArticleWriter.text(json, place.within());
    }
    json.writeEndArray();
    json.writeFieldName("date");
    ArticleWriter.text(json, line.date().map(Object::toString));
    json.writeFieldName("agency");
    ArticleWriter.text(json, line.agency());
    json.writeEndObject();
  }
}
