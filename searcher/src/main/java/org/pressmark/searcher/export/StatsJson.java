package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.schema.Status;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.search.ArchiveStats;

/// What is in an index, as a JSON object.
public final class StatsJson {
  private StatsJson() {}

  /// `{"articles","undated","suspect","heldBack":{...},"oldest","newest","with":{...},"bytes",
  /// "segments","generation"}`; by status and by facet, numbers of articles.
  public static void write(ArchiveStats stats, Writer out) throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeNumberField("articles", stats.articles());
      json.writeNumberField("undated", stats.undated());
      json.writeNumberField("suspect", stats.suspect());
      json.writeObjectFieldStart("heldBack");
      for (Status status : Status.values()) {
        if (status != Status.USABLE) {
          json.writeNumberField(status.label(), stats.with(status));
        }
      }
      json.writeEndObject();
      json.writeStringField("oldest", stats.oldest().map(Object::toString).orElse(null));
      json.writeStringField("newest", stats.newest().map(Object::toString).orElse(null));
      json.writeObjectFieldStart("with");
      for (NameField field : NameField.values()) {
        if (field.isFacet()) {
          json.writeNumberField(field.label(), stats.with(field));
        }
      }
      json.writeEndObject();
      json.writeNumberField("bytes", stats.bytes());
      json.writeNumberField("segments", stats.segments());
      json.writeStringField("generation", Long.toString(stats.generation()));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
