package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleJson;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.Passage;
import org.pressmark.searcher.search.Significance;

/// Hits and facets as JSON values.
final class HitJson {
  private HitJson() {}

  static void write(Hit hit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeFields(hit, json);
    json.writeEndObject();
  }

  /// Writes the fields of a hit into an object.
  static void writeFields(Hit hit, JsonGenerator json) throws IOException {
    Article article = hit.article();
    json.writeStringField("id", article.id());
    json.writeNumberField("score", hit.score());
    json.writeStringField("headline", article.headline());
    Json.text(json, "datePublished", article.dateText());
    json.writeFieldName("dateline");
    ArticleJson.writeDateline(article.dateline(), json);
    Json.text(json, "byline", article.byline());
    Json.text(json, "agency", article.creditText());
    Json.text(json, "publisher", article.publisher());
    Json.text(json, "section", article.articleSection());
    Json.text(json, "language", article.inLanguage());
    json.writeStringField("path", article.origin().path());
    Json.text(json, "url", article.url());
    Json.texts(json, "persons", article.persons());
    Json.texts(json, "places", article.places());
    Json.texts(json, "organizations", article.organizations());
    if (hit.copies().isPresent()) {
      json.writeNumberField("copies", hit.copies().get().count());
      Json.texts(json, "sources", hit.copies().get().sources());
    }
    json.writeArrayFieldStart("passages");
    for (Passage passage : hit.passages()) {
      write(passage, json);
    }
    json.writeEndArray();
  }

  private static void write(Passage passage, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", passage.field());
    json.writeStringField("text", passage.text());
    json.writeArrayFieldStart("highlights");
    for (Passage.Range range : passage.highlights()) {
      json.writeArray(new int[] {range.start(), range.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void writeValues(List<FacetCounts.Value> values, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (FacetCounts.Value value : values) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      json.writeNumberField("count", value.count());
      if (value.significance().isPresent()) {
        Significance significance = value.significance().get();
        json.writeNumberField("archive", significance.archive());
        json.writeNumberField("g2", Json.rounded(significance.g2()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
