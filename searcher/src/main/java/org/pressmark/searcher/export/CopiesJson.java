package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.pressmark.schema.Article;
import org.pressmark.searcher.search.Hit;

/// The copies of an article as one JSON object: `duplicates --json`.
public final class CopiesJson implements Closeable {
  private final JsonGenerator json;

  private CopiesJson(JsonGenerator json) {
    this.json = json;
  }

  /// Begins with the article.
  ///
  /// @param total how many copies there are
  public static CopiesJson begin(Article article, long total, Writer out) throws IOException {
    JsonGenerator json = Json.lines(out);
    json.writeStartObject();
    json.writeStringField("id", article.id());
    Json.text(json, "storyGroup", article.storyGroup());
    json.writeNumberField("total", total);
    json.writeArrayFieldStart("copies");
    return new CopiesJson(json);
  }

  /// Writes a copy.
  ///
  /// @param exact whether it has the same words
  public void write(Article copy, boolean exact) throws IOException {
    json.writeStartObject();
    json.writeStringField("match", exact ? "exact" : "near");
    HitJson.writeFields(new Hit(copy, 0, List.of()), json);
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
