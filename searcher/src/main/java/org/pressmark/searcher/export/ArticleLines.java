package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.pressmark.schema.ArticleJson;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;

/// The articles whole, one JSON object a line, as `show --json` prints them: `export --format
/// jsonl`. On demand a first line says how the answer came about: `{"pressmark":"0.1","time",
/// "query","filters","total","index":{"generation","articles"}}`.
public final class ArticleLines implements HitWriter {
  private final JsonGenerator json;
  private final boolean body;
  private final boolean methods;
  private boolean any;

  /// @param body whether the text of each article is written
  /// @param methods whether the first line is about the answer
  public ArticleLines(Writer out, boolean body, boolean methods) throws IOException {
    this.json = Json.lines(out);
    this.body = body;
    this.methods = methods;
  }

  @Override
  public void begin(Answer answer) throws IOException {
    if (!methods) {
      return;
    }
    any = true;
    json.writeStartObject();
    json.writeStringField("pressmark", Version.text());
    json.writeStringField("time", answer.time().toString());
    json.writeStringField("query", answer.parsed().normalized());
    json.writeStringField("filters", Methods.text(answer.filters()));
    json.writeNumberField("total", answer.total());
    json.writeObjectFieldStart("index");
    json.writeStringField("generation", Long.toString(answer.generation()));
    json.writeNumberField("articles", answer.articles());
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void write(Hit hit) throws IOException {
    any = true;
    ArticleJson.write(hit.article(), json, body);
  }

  @Override
  public void end(Optional<Cursor> next) throws IOException {
    if (any) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
