package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.Hit;

/// The whole answer as one JSON object: `search --json`.
public final class JsonHits implements HitWriter {
  private final JsonGenerator json;
  private List<FacetCounts> facets = List.of();

  public JsonHits(Writer out) throws IOException {
    json = Json.lines(out);
  }

  @Override
  public void begin(Answer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("query", answer.query());
    json.writeStringField("normalized", answer.parsed().normalized());
    Json.texts(json, "warnings", answer.warnings());
    json.writeNumberField("total", answer.total());
    if (answer.groups().isPresent()) {
      json.writeNumberField("groups", answer.groups().getAsLong());
    }
    json.writeNumberField("took_ms", answer.tookMillis());
    json.writeObjectFieldStart("index");
    json.writeStringField("generation", Long.toString(answer.generation()));
    json.writeNumberField("articles", answer.articles());
    json.writeEndObject();
    json.writeArrayFieldStart("hits");
    facets = answer.facets();
  }

  @Override
  public void write(Hit hit) throws IOException {
    HitJson.write(hit, json);
  }

  @Override
  public void end(Optional<Cursor> next) throws IOException {
    json.writeEndArray();
    Json.text(json, "cursor", next.map(Cursor::toString));
    json.writeObjectFieldStart("facets");
    for (FacetCounts counts : facets) {
      json.writeFieldName(counts.facet().label());
      HitJson.writeValues(counts.values(), json);
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
