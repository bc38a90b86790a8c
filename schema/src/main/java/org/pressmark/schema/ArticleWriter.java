package org.pressmark.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Writes one article as an object.
///
/// In brief, it leaves out what is empty, the words of a mention, quotation or date that stand in
/// the text where it says they do, and all but the identifier of a place on the map that was
/// written before.
final class ArticleWriter {
  private final Article article;
  private final JsonGenerator json;
  private final boolean isBrief;
  private final Map<String, Mention.Location> locations = new HashMap<>();

  ArticleWriter(Article article, JsonGenerator json, boolean isBrief) {
    this.article = article;
    this.json = json;
    this.isBrief = isBrief;
  }

  void write(boolean body) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("headline", article.headline());
    text("alternativeHeadline", article.alternativeHeadline());
    writeDates();
    text("byline", article.byline());
    texts("authors", article.authors());
    if (article.dateline().isPresent() || !isBrief) {
      json.writeFieldName("dateline");
      ArticleJson.writeDateline(article.dateline(), json);
    }
    text("creditText", article.creditText());
    text("publisher", article.publisher());
    text("url", article.url());
    text("articleSection", article.articleSection());
    texts("keywords", article.keywords());
    text("inLanguage", article.inLanguage());
    text("printPage", article.printPage());
    text("printEdition", article.printEdition());
    text("correction", article.correction());
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
    text("furniture", article.furniture());
    if (!isBrief) {
      json.writeNumberField("wordCount", article.wordCount());
    }
    texts("persons", article.persons());
    texts("places", article.places());
    texts("organizations", article.organizations());
    writeMentions();
    writeQuotations();
    writeDatesMentioned();
    writeOrigin(article.origin());
    writeProvenance();
    json.writeEndObject();
  }

  private void writeDates() throws IOException {
    text("datePublished", article.dateText());
    if (article.datePublished().isPresent()) {
      StatedDate stated = article.datePublished().get();
      json.writeObjectFieldStart("dateInfo");
      json.writeStringField("raw", stated.raw());
      text("precision", stated.date().map(date -> date.precision().label()));
      json.writeStringField("provenance", stated.provenance().label());
      json.writeBooleanField("suspect", stated.suspect());
      json.writeEndObject();
    } else if (!isBrief) {
      json.writeNullField("dateInfo");
    }
    text("dateModified", article.dateModified().map(NewsDate::toString));
  }

  private void writeMentions() throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Mention mention : article.mentions()) {
      boolean inHeadline = mention.in() == Mention.Part.HEADLINE;
      json.writeStartObject();
      json.writeStringField("type", mention.type().label());
      words(
          inHeadline ? article.headline() : article.articleBody(),
          mention.start(),
          mention.end(),
          mention.text());
      json.writeStringField("name", mention.name());
      if (inHeadline) {
        json.writeStringField("in", "headline");
      }
      json.writeNumberField("start", mention.start());
      json.writeNumberField("end", mention.end());
      if (mention.location().isPresent()) {
        writeLocation(mention.location().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeLocation(Mention.Location location) throws IOException {
    json.writeStringField("id", location.id());
    if (isBrief && location.equals(locations.put(location.id(), location))) {
      return;
    }
    json.writeStringField("kind", location.kind().label());
    json.writeNumberField("lat", location.latitude());
    json.writeNumberField("lon", location.longitude());
    text("country", location.country());
    text("region", location.region());
  }

  private void writeQuotations() throws IOException {
    json.writeArrayFieldStart("quotations");
    for (Quotation quotation : article.quotations()) {
      json.writeStartObject();
      words(article.articleBody(), quotation.start(), quotation.end(), quotation.text());
      text("speaker", quotation.speaker());
      json.writeNumberField("start", quotation.start());
      json.writeNumberField("end", quotation.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeDatesMentioned() throws IOException {
    json.writeArrayFieldStart("datesMentioned");
    for (DateMention date : article.datesMentioned()) {
      json.writeStartObject();
      words(article.articleBody(), date.start(), date.end(), date.text());
      json.writeStringField("from", date.from().toString());
      json.writeStringField("to", date.to().toString());
      json.writeNumberField("start", date.start());
      json.writeNumberField("end", date.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Writes the words of a range of a text; in brief, only if they differ from what stands there.
  private void words(String text, int start, int end, String words) throws IOException {
    if (!isBrief
        || end > text.length()
        || words.length() != end - start
        || !text.startsWith(words, start)) {
      json.writeStringField("text", words);
    }
  }

  private void writeOrigin(Origin origin) throws IOException {
    json.writeObjectFieldStart("origin");
    json.writeStringField("path", origin.path());
    text("member", origin.member());
    text("position", origin.position());
    json.writeEndObject();
  }

  private void writeProvenance() throws IOException {
    json.writeObjectFieldStart("provenance");
    for (var entry : new TreeMap<>(article.provenance()).entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue().label());
    }
    json.writeEndObject();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent() || !isBrief) {
      json.writeFieldName(name);
      text(json, value);
    }
  }

  private void texts(String name, List<String> values) throws IOException {
    if (!values.isEmpty() || !isBrief) {
      texts(json, name, values);
    }
  }

  static void text(JsonGenerator json, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
