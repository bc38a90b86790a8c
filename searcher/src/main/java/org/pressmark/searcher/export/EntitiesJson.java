package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.search.Entity;

/// The people, places or organisations of an archive as JSON objects.
public final class EntitiesJson {
  private EntitiesJson() {}

  /// `{"kind","entities":[{"name","count","aliases":[{"name","count"}]}],"distinct"}`.
  public static void write(NameField field, Entity.Listing listing, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", field.label());
    json.writeArrayFieldStart("entities");
    for (Entity entity : listing.listed()) {
      json.writeStartObject();
      json.writeStringField("name", entity.name());
      json.writeNumberField("count", entity.count());
      writeNames("aliases", entity.aliases(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("distinct", listing.distinct());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  ///
  /// `{"kind","doubtful":[{"one":{"name","count"},"other":{...},"why"}],"undecided":[{"name","count"}]}`.
  public static void write(NameField field, Entity.Doubtful doubts, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", field.label());
    json.writeArrayFieldStart("doubtful");
    for (Entity.Doubt pair : doubts.pairs()) {
      json.writeStartObject();
      json.writeFieldName("one");
      write(pair.one(), json);
      json.writeFieldName("other");
      write(pair.other(), json);
      json.writeStringField("why", pair.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeNames("undecided", doubts.undecided(), json);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void writeNames(String name, List<Entity.Alias> names, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Entity.Alias alias : names) {
      write(alias, json);
    }
    json.writeEndArray();
  }

  private static void write(Entity.Alias alias, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", alias.name());
    json.writeNumberField("count", alias.count());
    json.writeEndObject();
  }
}
