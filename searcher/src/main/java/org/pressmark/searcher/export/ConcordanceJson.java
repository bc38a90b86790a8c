package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.Concordance;

/// A concordance as a JSON object: `{"query","warnings","lines":[{"id","datePublished","headline",
/// "field","start","left","keyword","right"}],"total","count"}`; `total` is the articles that
/// match, `count` the lines there are in all.
public final class ConcordanceJson implements ConcordanceWriter {
  private final JsonGenerator json;

  public ConcordanceJson(Writer out, ParsedQuery query, List<String> warnings) throws IOException {
    json = Json.lines(out);
    json.writeStartObject();
    json.writeStringField("query", query.normalized());
    Json.texts(json, "warnings", warnings);
    json.writeArrayFieldStart("lines");
  }

  @Override
  public void write(Concordance.Line line) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", line.id());
    Json.text(json, "datePublished", line.date());
    json.writeStringField("headline", line.headline());
    json.writeStringField("field", line.field());
    json.writeNumberField("start", line.start());
    json.writeStringField("left", line.left());
    json.writeStringField("keyword", line.keyword());
    json.writeStringField("right", line.right());
    json.writeEndObject();
  }

  @Override
  public void end(Concordance concordance) throws IOException {
    json.writeEndArray();
    json.writeNumberField("total", concordance.articles());
    json.writeNumberField("count", concordance.lines());
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
