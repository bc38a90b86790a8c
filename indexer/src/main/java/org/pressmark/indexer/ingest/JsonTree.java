package org.pressmark.indexer.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds the values of one article out of a parser's tokens, up to a number of characters; beyond
/// it, values are passed over and no longer held.
final class JsonTree {
  /// What a value costs besides its text: keeps a list of empty values bounded too.
  private static final int CHARS_PER_VALUE = 16;

  private final JsonParser json;
  private final long maxChars;
  private long chars;

  JsonTree(JsonParser json, int maxChars) {
    this.json = json;
    this.maxChars = maxChars;
  }

  /// Whether there was more than could be held.
  boolean isTooLong() {
    return chars > maxChars;
  }

  /// The value at the current token, which is read to its end; empty if it is null or too long.
  Optional<Json> read() throws IOException {
    JsonToken token = json.currentToken();
    if (isTooLong()) {
      json.skipChildren();
      return Optional.empty();
    }
    if (token == JsonToken.START_OBJECT) {
      Json.Members object = new Json.Members();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        put(name, read(), object);
      }
      return held(object);
    }
    if (token == JsonToken.START_ARRAY) {
      json.nextToken();
      return held(items());
    }
    return token == JsonToken.VALUE_NULL ? Optional.empty() : scalar();
  }

  /// The items of a list, from the one at the current token to the list's end.
  Json.Items items() throws IOException {
    List<Json> items = new ArrayList<>();
    while (json.currentToken() != JsonToken.END_ARRAY) {
      read().ifPresent(items::add);
      json.nextToken();
    }
    return new Json.Items(items);
  }

  /// Puts a value into an object that is being built, if there is room for it.
  void put(String name, Optional<? extends Json> value, Json.Members object) {
    chars += name.length() + CHARS_PER_VALUE;
    if (!isTooLong()) {
      object.names().add(name);
      value.ifPresent(present -> object.members().put(Json.key(name), present));
    }
  }

  private Optional<Json> scalar() throws IOException {
    String text = json.getText();
    if (json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && json.isNaN()) {
      return Optional.empty();
    }
    chars += text.length();
    return held(new Json.Text(text));
  }

  private Optional<Json> held(Json value) {
    chars += CHARS_PER_VALUE;
    return isTooLong() ? Optional.empty() : Optional.of(value);
  }
}
