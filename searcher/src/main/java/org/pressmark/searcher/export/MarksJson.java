package org.pressmark.searcher.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleJson;
import org.pressmark.searcher.search.Marks;
import org.pressmark.searcher.search.Passage.Range;

/// An article whole, with the places that satisfied a query.
public final class MarksJson {
  private MarksJson() {}

  /// The object of {@link ArticleJson} with one more member,
  /// `"positions":[{"field","start","end"}]`, whose fields are `headline`, `alternativeHeadline`
  /// and `articleBody`; in UTF-16 units.
  public static void write(Article article, Marks marks, Writer out) throws IOException {
    String object = new String(ArticleJson.bytes(article, true), UTF_8);
    out.append(object, 0, object.length() - 1)
        .append(",\"positions\":")
        .append(positions(marks))
        .append("}\n");
  }

  private static String positions(Marks marks) throws IOException {
    var text = new StringWriter();
    try (JsonGenerator json = Json.lines(text)) {
      json.writeStartArray();
      write("headline", marks.headline(), json);
      write("alternativeHeadline", marks.summary(), json);
      write("articleBody", marks.body(), json);
      json.writeEndArray();
    }
    return text.toString();
  }

  private static void write(String field, List<Range> ranges, JsonGenerator json)
      throws IOException {
    for (Range range : ranges) {
      json.writeStartObject();
      json.writeStringField("field", field);
      json.writeNumberField("start", range.start());
      json.writeNumberField("end", range.end());
      json.writeEndObject();
    }
  }
}
