package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.searcher.search.FacetCounts;

/// Facets as JSON objects.
public final class CountsJson {
  private CountsJson() {}

  /// `{"facet","total","values":[{"value","count"}],"distinct"}`; by significance, a value has
  /// `archive`, its count in the whole archive, and `g2`, too.
  public static void write(FacetCounts counts, Writer out) throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeStringField("facet", counts.facet().label());
      json.writeNumberField("total", counts.total());
      json.writeFieldName("values");
      HitJson.writeValues(counts.values(), json);
      json.writeNumberField("distinct", counts.distinct());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
