package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;

/// The hits alone, one JSON object a line: `search --jsonl`.
public final class JsonLinesHits implements HitWriter {
  private final JsonGenerator json;
  private boolean any;

  public JsonLinesHits(Writer out) throws IOException {
    json = Json.lines(out);
  }

  @Override
  public void begin(Answer answer) {}

  @Override
  public void write(Hit hit) throws IOException {
    any = true;
    HitJson.write(hit, json);
  }

  @Override
  public void end(Optional<Cursor> next) throws IOException {
    if (any) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
