package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A value in JSON, as far as it matters to an article: all scalars are text, as written; what is
/// null is left out.
sealed interface Json {

  /// A string, number or truth value.
  record Text(String text) implements Json {}

  record Items(List<Json> items) implements Json {}

  /// An object.
  ///
  /// @param members by key, as {@link Json#key} writes it
  /// @param names the keys as they stand, in their order
  record Members(Map<String, Json> members, List<String> names) implements Json {
    /// An object that is still to be filled.
    Members() {
      this(new LinkedHashMap<>(), new ArrayList<>());
    }

    Optional<Json> get(String key) {
      return Optional.ofNullable(members.get(key));
    }
  }

  /// Where an object that stands for a text keeps it, in order of preference: `{"@value": …}` of
  /// JSON-LD, `{"rendered": …}` of WordPress, `{"$date": …}` of MongoDB, `{"name": …}` of a person.
  List<String> TEXT_KEYS =
      List.of(
          "value",
          "@value",
          "name",
          "fullname",
          "label",
          "text",
          "rendered",
          "main",
          "original",
          "default",
          "title",
          "headline",
          "content",
          "html",
          "#text",
          "$date",
          "$oid",
          "$numberlong",
          "displayname");

  /// The texts that this value stands for: itself, those of its items, or that of the first of
  /// {@link #TEXT_KEYS} that an object has.
  default Stream<String> texts() {
    return switch (this) {
      case Text(String text) -> Stream.of(text);
      case Items(List<Json> items) -> items.stream().flatMap(Json::texts);
      case Members object ->
          TEXT_KEYS.stream().flatMap(key -> object.get(key).stream()).limit(1).flatMap(Json::texts);
    };
  }

  /// A key as keys are compared: in lower case, without `_`, `-` and blanks, save in front, so that
  /// `pub_date`, `pubDate` and `PubDate` are one.
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i == 0 || (c != '_' && c != '-' && c != ' ')) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
