package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.Hit;

/// Many answers as one JSON object: `{"queries":[{"label","query","normalized","warnings","total",
/// "facets","hits"}]}`; a query that could not be answered has an `error` instead.
public final class JsonBatch implements BatchWriter {
  private final JsonGenerator json;
  private boolean open;

  public JsonBatch(Writer out) throws IOException {
    json = Json.lines(out);
    json.writeStartObject();
    json.writeArrayFieldStart("queries");
  }

  @Override
  public void begin(String label, Answer answer) throws IOException {
    endAnswer();
    open = true;
    json.writeStartObject();
    json.writeStringField("label", label);
    json.writeStringField("query", answer.query());
    json.writeStringField("normalized", answer.parsed().normalized());
    Json.texts(json, "warnings", answer.warnings());
    json.writeNumberField("total", answer.total());
    if (answer.groups().isPresent()) {
      json.writeNumberField("groups", answer.groups().getAsLong());
    }
    json.writeObjectFieldStart("facets");
    for (FacetCounts counts : answer.facets()) {
      json.writeFieldName(counts.facet().label());
      HitJson.writeValues(counts.values(), json);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("hits");
  }

  private void endAnswer() throws IOException {
    if (open) {
      json.writeEndArray();
      json.writeEndObject();
    }
    open = false;
  }

  @Override
  public void write(Hit hit) throws IOException {
    HitJson.write(hit, json);
  }

  @Override
  public void refuse(String label, String query, String fault) throws IOException {
    endAnswer();
    json.writeStartObject();
    json.writeStringField("label", label);
    json.writeStringField("query", query);
    json.writeStringField("error", fault);
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    endAnswer();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
