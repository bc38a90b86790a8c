package org.pressmark.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads back what {@link ArticleJson} and {@link StoredArticle} write. Reads one object and is
/// then used up; not thread-safe.
public final class ArticleJsonReader {
  private final JsonParser json;
  private final String body;
  private final List<Part> parts = new ArrayList<>();
  private @Nullable String id;
  private @Nullable Origin origin;
  private @Nullable String datePublished;
  private String headline = "";

  /// What a field adds to the builder, kept until the identifier and origin are known.
  private interface Part {
    void addTo(ArticleBuilder builder);
  }

  private ArticleJsonReader(JsonParser json, String body) {
    this.json = json;
    this.body = body;
  }

  /// The article in `bytes`, with `body` as its body where the object has none of its own.
  ///
  /// @throws IOException if the bytes are not such an object
  public static Article read(byte[] bytes, int offset, int length, String body) throws IOException {
    try (JsonParser json = ArticleJson.FACTORY.createParser(bytes, offset, length)) {
      return read(json, body, Optional.empty());
    }
  }

  /// The article that a parser is before, in full or in brief.
  static Article read(JsonParser json, String body, Optional<String> storyGroup)
      throws IOException {
    var reader = new ArticleJsonReader(json, body);
    reader.parts.add(builder -> builder.articleBody(body));
    storyGroup.ifPresent(group -> reader.parts.add(builder -> builder.storyGroup(group)));
    return reader.article();
  }

  private Article article() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("a stored article that is no object");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      if (json.currentToken() != JsonToken.VALUE_NULL) {
        readField(field);
      }
    }
    if (id == null || origin == null) {
      throw new IOException("a stored article without id or origin");
    }
    var builder = new ArticleBuilder(id, origin);
    for (Part part : parts) {
      part.addTo(builder);
    }
    return builder.build();
  }

  private void readField(String field) throws IOException {
    switch (field) {
      case "id" -> id = json.getText();
      case "headline" -> {
        headline = json.getText();
        parts.add(builder -> builder.headline(headline));
      }
      case "alternativeHeadline" -> text(ArticleBuilder::alternativeHeadline);
      case "datePublished" -> datePublished = json.getText();
      case "dateInfo" -> readDateInfo();
      case "dateModified" -> {
        NewsDate date = NewsDate.parse(json.getText());
        parts.add(builder -> builder.dateModified(date));
      }
      case "byline" -> text(ArticleBuilder::byline);
      case "authors" -> texts(ArticleBuilder::authors);
      case "dateline" -> readDateline();
      case "creditText" -> text(ArticleBuilder::creditText);
      case "publisher" -> text(ArticleBuilder::publisher);
      case "url" -> text(ArticleBuilder::url);
      case "articleSection" -> text(ArticleBuilder::articleSection);
      case "keywords" -> texts(ArticleBuilder::keywords);
      case "inLanguage" -> text(ArticleBuilder::inLanguage);
      case "printPage" -> text(ArticleBuilder::printPage);
      case "printEdition" -> text(ArticleBuilder::printEdition);
      case "correction" -> text(ArticleBuilder::correction);
      case "storyGroup" -> {
        String group = json.getText();
        parts.add(builder -> builder.storyGroup(group));
      }
      case "embargoedUntil" -> {
        NewsDate date = NewsDate.parse(json.getText());
        parts.add(builder -> builder.embargoedUntil(date));
      }
      case "status" -> {
        Status status = Status.of(json.getText());
        parts.add(builder -> builder.status(status));
      }
      case "articleBody" -> text(ArticleBuilder::articleBody);
      case "furniture" -> text(ArticleBuilder::furniture);
      case "persons" -> texts(ArticleBuilder::persons);
      case "places" -> texts(ArticleBuilder::places);
      case "organizations" -> texts(ArticleBuilder::organizations);
      case "mentions" -> readMentions();
      case "quotations" -> readQuotations();
      case "datesMentioned" -> readDatesMentioned();
      case "origin" -> readOrigin();
      case "provenance" -> readProvenance();
      default -> json.skipChildren();
    }
  }

  /// A setter of the builder that takes a value.
  private interface Setter<T> {
    ArticleBuilder set(ArticleBuilder builder, T value);
  }

  private void text(Setter<String> setter) throws IOException {
    String value = json.getText();
    parts.add(builder -> setter.set(builder, value));
  }

  private void texts(Setter<List<String>> setter) throws IOException {
    List<String> values = strings();
    parts.add(builder -> setter.set(builder, values));
  }

  private List<String> strings() throws IOException {
    var values = new ArrayList<String>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(json.getText());
    }
    return values;
  }

  private void readDateInfo() throws IOException {
    String raw = "";
    Provenance provenance = Provenance.MARKUP;
    boolean suspect = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "raw" -> raw = json.getText();
        case "provenance" -> provenance = Provenance.of(json.getText());
        case "suspect" -> suspect = json.getBooleanValue();
        default -> json.skipChildren();
      }
    }
    var stated =
        new StatedDate(
            Optional.ofNullable(datePublished).map(NewsDate::parse), raw, provenance, suspect);
    parts.add(builder -> builder.datePublished(stated));
  }

  private void readDateline() throws IOException {
    String raw = "";
    List<String> names = List.of();
    var within = new ArrayList<Optional<String>>();
    Optional<LocalDate> date = Optional.empty();
    Optional<String> agency = Optional.empty();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "raw" -> raw = json.getText();
        case "places" -> names = strings();
        case "within" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            within.add(optionalText());
          }
        }
        case "date" -> date = optionalText().map(LocalDate::parse);
        case "agency" -> agency = optionalText();
        default -> json.skipChildren();
      }
    }
    var places = new ArrayList<Dateline.Place>();
    for (int i = 0; i < names.size(); i++) {
      places.add(
          new Dateline.Place(names.get(i), i < within.size() ? within.get(i) : Optional.empty()));
    }
    var dateline = new Dateline(raw, places, date, agency);
    parts.add(builder -> builder.dateline(dateline));
  }

  private Optional<String> optionalText() throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(json.getText());
  }

  private void readMentions() throws IOException {
    List<Mention> mentions = new MarkedTextReader(json, headline, body).mentions();
    parts.add(builder -> builder.mentions(mentions));
  }

  private void readQuotations() throws IOException {
    List<Quotation> quotations = new MarkedTextReader(json, headline, body).quotations();
    parts.add(builder -> builder.quotations(quotations));
  }

  private void readDatesMentioned() throws IOException {
    List<DateMention> dates = new MarkedTextReader(json, headline, body).dates();
    parts.add(builder -> builder.datesMentioned(dates));
  }

  private void readOrigin() throws IOException {
    String path = "";
    Optional<String> member = Optional.empty();
    Optional<String> position = Optional.empty();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "path" -> path = json.getText();
        case "member" -> member = optionalText();
        case "position" -> position = optionalText();
        default -> json.skipChildren();
      }
    }
    origin = new Origin(path, member, position);
  }

  private void readProvenance() throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      Provenance source = Provenance.of(json.nextTextValue());
      parts.add(builder -> builder.from(source, field));
    }
  }
}
