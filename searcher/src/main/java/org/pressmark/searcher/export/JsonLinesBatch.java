package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.searcher.search.Hit;

/// Many answers as JSON Lines: an object for each query and article, `label`, `query` and `rank`
/// before the fields of a hit; for a query that could not be answered, one with an `error`.
public final class JsonLinesBatch implements BatchWriter {
  private final JsonGenerator json;
  private String label = "";
  private String query = "";
  private int rank;
  private boolean any;

  public JsonLinesBatch(Writer out) throws IOException {
    json = Json.lines(out);
  }

  @Override
  public void begin(String name, Answer answer) {
    label = name;
    query = answer.query();
    rank = 0;
  }

  @Override
  public void write(Hit hit) throws IOException {
    beginObject(label, query);
    json.writeNumberField("rank", ++rank);
    HitJson.writeFields(hit, json);
    json.writeEndObject();
  }

  @Override
  public void refuse(String name, String text, String fault) throws IOException {
    beginObject(name, text);
    json.writeStringField("error", fault);
    json.writeEndObject();
  }

  private void beginObject(String name, String text) throws IOException {
    any = true;
    json.writeStartObject();
    json.writeStringField("label", name);
    json.writeStringField("query", text);
  }

  @Override
  public void end() throws IOException {
    if (any) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
