package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.Explained;

/// A query, explained, as a JSON object.
public final class ExplainJson {
  private ExplainJson() {}

  /// `{"query","normalized","warnings":[],"total","tree":{"words","start","end","searchedAs":[],
  /// "articles","children":[...]}}`; `start` and `end` count UTF-16 units of the query.
  ///
  /// @param text the query as typed
  /// @param total the articles that match, filters and all
  public static void write(String text, ParsedQuery query, long total, Explained tree, Writer out)
      throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeStringField("query", text);
      json.writeStringField("normalized", query.normalized());
      Json.texts(json, "warnings", query.warnings());
      json.writeNumberField("total", total);
      json.writeFieldName("tree");
      write(tree, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Explained part, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("words", part.words());
    json.writeNumberField("start", part.node().span().start());
    json.writeNumberField("end", part.node().span().end());
    Json.texts(json, "searchedAs", part.searchedAs());
    json.writeNumberField("articles", part.articles());
    json.writeArrayFieldStart("children");
    for (Explained child : part.children()) {
      write(child, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
