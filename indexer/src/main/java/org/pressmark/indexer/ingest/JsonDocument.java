package org.pressmark.indexer.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Finds the articles in the tokens of JSON, one at a time: an object is an article, or wraps a
/// list of them; an array is a list; there may be several of either, one after the other. A list is
/// never held as a whole. Reads one text and is then used up.
final class JsonDocument {
  /// Keys under which an object keeps a list of articles.
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "results",
          "docs",
          "items",
          "item",
          "stories",
          "news",
          "hits",
          "posts",
          "entries",
          "documents",
          "records",
          "data",
          "value",
          "list");

  /// Keys of objects that lie round such a list.
  private static final Set<String> ENVELOPES =
      Set.of("response", "data", "hits", "result", "results", "feed", "channel", "rss");

  private static final int DEPTH = 200;

  private final JsonParser json;
  private final JsonArticle article;
  private final Place place;
  private final int maxChars;
  private final Consumer<ReadOutcome> sink;

  /// Where a text stands in its file.
  ///
  /// @param origin of the text; its articles have the same, those in a list with line and column
  /// @param line the number of its first line
  record Place(Origin origin, int line) {
    Origin at(JsonLocation location) {
      int inFile = line + Math.max(location.getLineNr(), 1) - 1;
      return origin.at(inFile + ":" + Math.max(location.getColumnNr(), 1));
    }
  }

  JsonDocument(
      JsonParser json, JsonArticle article, Place place, int maxChars, Consumer<ReadOutcome> sink) {
    this.json = json;
    this.article = article;
    this.place = place;
    this.maxChars = maxChars;
    this.sink = sink;
  }

  /// A factory of parsers within the limits. They let pass what is common and can only be meant in
  /// one way: a raw line end in a string, `NaN` for nothing, a comma too many at the end of a list.
  static JsonFactory factory(int maxChars) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(maxChars)
                .maxNestingDepth(DEPTH)
                .build())
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .build();
  }

  /// Reads all of it; a fault ends it and is handed over as the last outcome.
  ///
  /// @throws IOException if the characters cannot be had
  void read() throws IOException {
    try {
      boolean first = true;
      while (json.nextToken() != null) {
        root(first);
        first = false;
      }
    } catch (JsonProcessingException e) {
      sink.accept(new Rejected(place.at(location(e)), reason(e)));
    }
  }

  /// Reads the value at the current token. That of a file's only object is the file itself.
  private void root(boolean first) throws IOException {
    Origin here = first ? place.origin() : place.at(json.currentTokenLocation());
    switch (json.currentToken()) {
      case START_OBJECT -> object(here);
      case START_ARRAY -> list();
      default -> sink.accept(new Rejected(here, "is JSON, but neither an object nor a list"));
    }
  }

  private void list() throws IOException {
    json.nextToken();
    items();
  }

  /// Reads a list's items, from the current token to the list's end.
  private void items() throws IOException {
    int others = 0;
    Origin firstOther = place.origin();
    for (JsonToken item = json.currentToken();
        item != JsonToken.END_ARRAY;
        item = json.nextToken()) {
      Origin here = place.at(json.currentTokenLocation());
      switch (item) {
        case START_OBJECT -> object(here);
        case START_ARRAY -> list();
        default -> firstOther = others++ == 0 ? here : firstOther;
      }
    }
    if (others > 0) {
      String reason =
          others == 1
              ? "1 item of the list is not an object"
              : others + " items of the list are not objects";
      sink.accept(new Rejected(firstOther, reason));
    }
  }

  private void object(Origin here) throws IOException {
    JsonTree tree = new JsonTree(json, maxChars);
    Json.Members own = new Json.Members();
    boolean wraps = members(own, tree);
    if (tree.isTooLong()) {
      sink.accept(new Rejected(here, "article is longer than " + maxChars + " characters"));
    } else if (!wraps || article.hasText(own)) {
      JsonGraph.articles(own).forEach(node -> sink.accept(article.read(node, here)));
    }
  }

  /// Reads the members of the object at the current token into `own`, but those that wrap articles.
  ///
  /// @return whether there was a list of articles among them, which have then been handed over
  private boolean members(Json.Members own, JsonTree tree) throws IOException {
    boolean wraps = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      String key = Json.key(name);
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY && LISTS.contains(key) && !article.hasText(own)) {
        wraps |= listMember(name, own, tree);
      } else if (value == JsonToken.START_OBJECT
          && ENVELOPES.contains(key)
          && !article.hasText(own)) {
        Json.Members inner = new Json.Members();
        wraps |= members(inner, tree);
        tree.put(name, Optional.of(inner), own);
      } else {
        tree.put(name, tree.read(), own);
      }
    }
    return wraps;
  }

  /// Reads the array at the current token: articles if it begins with an object, else a value.
  private boolean listMember(String name, Json.Members own, JsonTree tree) throws IOException {
    if (json.nextToken() == JsonToken.START_OBJECT) {
      items();
      return true;
    }
    tree.put(name, Optional.of(tree.items()), own);
    return false;
  }

  private JsonLocation location(JsonProcessingException e) {
    return e.getLocation() == null ? json.currentLocation() : e.getLocation();
  }

  private String reason(JsonProcessingException e) {
    return switch (e) {
      case JsonEOFException _ -> "JSON breaks off";
      case StreamConstraintsException limit ->
          limit.getOriginalMessage().contains("depth")
              ? "JSON is nested deeper than " + DEPTH + " levels"
              : "JSON holds a name, number or string longer than " + maxChars + " characters";
      default -> "broken JSON: " + shortened(e.getOriginalMessage());
    };
  }

  /// A message of the parser as ours are: in lower case, without the list of what it would have
  /// liked.
  private static String shortened(String message) {
    int end = message.indexOf(": was expecting");
    String first = end < 0 ? message : message.substring(0, end);
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }
}
