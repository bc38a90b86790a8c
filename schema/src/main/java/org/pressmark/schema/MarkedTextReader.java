package org.pressmark.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one list of ranges of an article's text, as {@link ArticleWriter} writes it: its mentions,
/// quotations or dates. Where the words are left out, they are those of the range.
final class MarkedTextReader {
  private final JsonParser json;
  private final String headline;
  private final String body;
  private final Map<String, Mention.Location> locations = new HashMap<>();

  /// @param json at the beginning of the list
  MarkedTextReader(JsonParser json, String headline, String body) {
    this.json = json;
    this.headline = headline;
    this.body = body;
  }

  /// What stands in the fields of one object.
  private static final class Marked {
    @Nullable String text;
    int start;
    int end;
    final Map<String, String> texts = new HashMap<>();
    double latitude;
    double longitude;

    Optional<String> get(String field) {
      return Optional.ofNullable(texts.get(field));
    }

    String words(String content) throws IOException {
      if (text != null) {
        return text;
      }
      if (start < 0 || end < start || end > content.length()) {
        throw new IOException("a stored article with a range outside of its text");
      }
      return content.substring(start, end);
    }
  }

  private Marked marked() throws IOException {
    var marked = new Marked();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "text" -> marked.text = json.getText();
        case "start" -> marked.start = json.getIntValue();
        case "end" -> marked.end = json.getIntValue();
        case "lat" -> marked.latitude = json.getDoubleValue();
        case "lon" -> marked.longitude = json.getDoubleValue();
        default -> {
          if (json.currentToken() == JsonToken.VALUE_STRING) {
            marked.texts.put(field, json.getText());
          } else {
            json.skipChildren();
          }
        }
      }
    }
    return marked;
  }

  private boolean hasNext() throws IOException {
    return json.nextToken() != JsonToken.END_ARRAY;
  }

  List<Mention> mentions() throws IOException {
    var mentions = new ArrayList<Mention>();
    while (hasNext()) {
      Marked marked = marked();
      boolean inHeadline = marked.get("in").isPresent();
      mentions.add(
          new Mention(
              EntityType.of(marked.get("type").orElse("place")),
              marked.words(inHeadline ? headline : body),
              marked.get("name").orElse(""),
              inHeadline ? Mention.Part.HEADLINE : Mention.Part.BODY,
              marked.start,
              marked.end,
              location(marked)));
    }
    return mentions;
  }

  /// The place on the map; only the first mention of it has more than its identifier.
  private Optional<Mention.Location> location(Marked marked) throws IOException {
    Optional<String> id = marked.get("id");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (marked.get("kind").isPresent()) {
      locations.put(
          id.get(),
          new Mention.Location(
              id.get(),
              Mention.Kind.of(marked.get("kind").get()),
              marked.latitude,
              marked.longitude,
              marked.get("country"),
              marked.get("region")));
    }
    Mention.Location location = locations.get(id.get());
    if (location == null) {
      throw new IOException("a stored article with a place that is not on the map: " + id.get());
    }
    return Optional.of(location);
  }

  List<Quotation> quotations() throws IOException {
    var quotations = new ArrayList<Quotation>();
    while (hasNext()) {
      Marked marked = marked();
      quotations.add(
          new Quotation(marked.words(body), marked.get("speaker"), marked.start, marked.end));
    }
    return quotations;
  }

  List<DateMention> dates() throws IOException {
    var dates = new ArrayList<DateMention>();
    while (hasNext()) {
      Marked marked = marked();
      dates.add(
          new DateMention(
              marked.words(body),
              marked.start,
              marked.end,
              LocalDate.parse(marked.get("from").orElse("")),
              LocalDate.parse(marked.get("to").orElse(""))));
    }
    return dates;
  }
}
