package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.Timeline;

/// Facets and timelines as JSON objects.
public final class CountsJson {
  private CountsJson() {}

  /// `{"facet","total","values":[{"value","count"}],"distinct"}`.
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

  /// `{"total","undated","buckets":[{"start":"1987-03-01","count"}]}`.
  public static void write(Timeline timeline, Writer out) throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeNumberField("total", timeline.total());
      json.writeNumberField("undated", timeline.undated());
      json.writeArrayFieldStart("buckets");
      for (Timeline.Bucket bucket : timeline.buckets()) {
        json.writeStartObject();
        json.writeStringField("start", bucket.start().toString());
        json.writeNumberField("count", bucket.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
