package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.pressmark.schema.ArticleJson;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;

/// The articles whole, one JSON object a line, as `show --json` prints them: `export --format
/// jsonl`.
public final class ArticleLines implements HitWriter {
  private final JsonGenerator json;
  private final boolean body;
  private boolean any;

  /// @param body whether the text of each article is written
  public ArticleLines(Writer out, boolean body) throws IOException {
    this.json = Json.lines(out);
    this.body = body;
  }

  @Override
  public void begin(Answer answer) {}

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
