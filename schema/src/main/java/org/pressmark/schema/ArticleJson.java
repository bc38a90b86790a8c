package org.pressmark.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An article as one JSON object: what `show --json` and `export --format jsonl --text` print, and
/// the form in which the article is stored in the index. {@link ArticleJsonReader} reads it back.
/// Thread-safe.
public final class ArticleJson {
  /// What was written can be read back, however long.
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private ArticleJson() {}

  /// The article as UTF-8 JSON on one line.
  ///
  /// @param body whether the object has an `articleBody`
  public static byte[] bytes(Article article, boolean body) {
    var out = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(article, json, body);
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory does not fail", e);
    }
    return out.toByteArray();
  }

  /// Writes the article as one object.
  ///
  /// @param body whether the object has an `articleBody`
  public static void write(Article article, JsonGenerator json, boolean body) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("headline", article.headline());
    text(json, "alternativeHeadline", article.alternativeHeadline());
    writeDates(article, json);
    text(json, "byline", article.byline());
    texts(json, "authors", article.authors());
    json.writeFieldName("dateline");
    writeDateline(article.dateline(), json);
    text(json, "creditText", article.creditText());
    text(json, "publisher", article.publisher());
    text(json, "url", article.url());
    text(json, "articleSection", article.articleSection());
    texts(json, "keywords", article.keywords());
    text(json, "inLanguage", article.inLanguage());
    text(json, "printPage", article.printPage());
    text(json, "printEdition", article.printEdition());
    text(json, "correction", article.correction());
    json.writeStringField("status", article.status().label());
    if (article.embargoedUntil().isPresent()) {
      json.writeStringField("embargoedUntil", article.embargoedUntil().get().toString());
    }
    if (article.storyGroup().isPresent()) {
      json.writeStringField("storyGroup", article.storyGroup().get());
    }
    if (body) {
      json.writeStringField("articleBody", article.articleBody());
    }
    text(json, "furniture", article.furniture());
    json.writeNumberField("wordCount", article.wordCount());
    texts(json, "persons", article.persons());
    texts(json, "places", article.places());
    texts(json, "organizations", article.organizations());
    writeMentions(article.mentions(), json);
    writeQuotations(article.quotations(), json);
    writeDatesMentioned(article.datesMentioned(), json);
    writeOrigin(article.origin(), json);
    writeProvenance(article.provenance(), json);
    json.writeEndObject();
  }

  private static void writeDates(Article article, JsonGenerator json) throws IOException {
    text(json, "datePublished", article.dateText());
    if (article.datePublished().isEmpty()) {
      json.writeNullField("dateInfo");
    } else {
      StatedDate stated = article.datePublished().get();
      json.writeObjectFieldStart("dateInfo");
      json.writeStringField("raw", stated.raw());
      text(json, "precision", stated.date().map(date -> date.precision().label()));
      json.writeStringField("provenance", stated.provenance().label());
      json.writeBooleanField("suspect", stated.suspect());
      json.writeEndObject();
    }
    text(json, "dateModified", article.dateModified().map(NewsDate::toString));
  }

  /// Writes the value of a dateline: an object, or null where there is none.
  public static void writeDateline(Optional<Dateline> dateline, JsonGenerator json)
      throws IOException {
    if (dateline.isEmpty()) {
      json.writeNull();
      return;
    }
    Dateline line = dateline.get();
    json.writeStartObject();
    json.writeStringField("raw", line.raw());
    texts(json, "places", line.placeNames());
    json.writeArrayFieldStart("within");
    for (Dateline.Place place : line.places()) {
      if (place.within().isPresent()) {
        json.writeString(place.within().get());
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
    text(json, "date", line.date().map(Object::toString));
    text(json, "agency", line.agency());
    json.writeEndObject();
  }

  private static void writeMentions(List<Mention> mentions, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Mention mention : mentions) {
      json.writeStartObject();
      json.writeStringField("type", mention.type().label());
      json.writeStringField("text", mention.text());
      json.writeStringField("name", mention.name());
      if (mention.in() == Mention.Part.HEADLINE) {
        json.writeStringField("in", "headline");
      }
      json.writeNumberField("start", mention.start());
      json.writeNumberField("end", mention.end());
      if (mention.location().isPresent()) {
        Mention.Location location = mention.location().get();
        json.writeStringField("id", location.id());
        json.writeStringField("kind", location.kind().label());
        json.writeNumberField("lat", location.latitude());
        json.writeNumberField("lon", location.longitude());
        text(json, "country", location.country());
        text(json, "region", location.region());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeQuotations(List<Quotation> quotations, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("quotations");
    for (Quotation quotation : quotations) {
      json.writeStartObject();
      json.writeStringField("text", quotation.text());
      text(json, "speaker", quotation.speaker());
      json.writeNumberField("start", quotation.start());
      json.writeNumberField("end", quotation.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeDatesMentioned(List<DateMention> dates, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("datesMentioned");
    for (DateMention date : dates) {
      json.writeStartObject();
      json.writeStringField("text", date.text());
      json.writeStringField("from", date.from().toString());
      json.writeStringField("to", date.to().toString());
      json.writeNumberField("start", date.start());
      json.writeNumberField("end", date.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeOrigin(Origin origin, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("origin");
    json.writeStringField("path", origin.path());
    text(json, "member", origin.member());
    text(json, "position", origin.position());
    json.writeEndObject();
  }

  private static void writeProvenance(Map<String, Provenance> provenance, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("provenance");
    for (var entry : new TreeMap<>(provenance).entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue().label());
    }
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    json.writeFieldName(new SerializedString(name));
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
