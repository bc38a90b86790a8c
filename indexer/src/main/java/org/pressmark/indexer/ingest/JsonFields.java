package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For each field the paths in JSON where it is looked for, in order: `json-fields.txt`, which says
/// how it is written, or `ninjs-fields.txt`. Immutable.
final class JsonFields {
  private static final String SPLIT = " (split)";

  /// On one line: white space has been collapsed.
  private static final Pattern COMMA = Pattern.compile(" ?[,;] ?");

  private static final Pattern COMMA_OR_AND = Pattern.compile(" ?[,;] ?(?:and )?| and ");

  private static final Map<NewsField, List<Alternative>> USUAL = table("json-fields.txt");
  private static final Map<NewsField, List<Alternative>> NINJS = table("ninjs-fields.txt");

  private final Map<NewsField, List<Alternative>> alternatives;

  /// The keys of an article itself that the paths begin and end with.
  private final Map<NewsField, Set<String>> keys = new EnumMap<>(NewsField.class);

  /// @param paths what they lead to is united
  /// @param split whether a string there is a list, with commas, semicolons or (of authors) "and"
  ///   between its items
  private record Alternative(List<JsonPath> paths, boolean split) {
    static Alternative of(String line) {
      boolean split = line.endsWith(SPLIT);
      String paths = split ? line.substring(0, line.length() - SPLIT.length()) : line;
      return new Alternative(Stream.of(paths.split(" \\+ ", -1)).map(JsonPath::of).toList(), split);
    }

    Stream<String> texts(NewsField field, Json article) {
      return paths.stream()
          .flatMap(path -> path.select(article))
          .flatMap(value -> parts(field, value));
    }

    private Stream<String> parts(NewsField field, Json value) {
      Pattern between = field == NewsField.AUTHOR ? COMMA_OR_AND : COMMA;
      return split && value instanceof Json.Text(String text)
          ? between.splitAsStream(CleanText.oneLine(text))
          : value.texts();
    }
  }

  /// The fields of news exports.
  ///
  /// @param own paths that are looked at before the usual ones; a string is split where the field
  ///   can have several values
  /// @throws IllegalArgumentException if a path is malformed
  static JsonFields usual(Map<NewsField, List<String>> own) {
    return new JsonFields(USUAL, own);
  }

  /// The fields of ninjs, with paths of one's own as in {@link #usual}.
  static JsonFields ninjs(Map<NewsField, List<String>> own) {
    return new JsonFields(NINJS, own);
  }

  private JsonFields(Map<NewsField, List<Alternative>> table, Map<NewsField, List<String>> own) {
    this.alternatives = new EnumMap<>(table);
    own.forEach((field, paths) -> {
      List<Alternative> all = new ArrayList<>();
      paths.forEach(path -> all.add(new Alternative(List.of(JsonPath.of(path)), field.isList())));
      all.addAll(alternatives.getOrDefault(field, List.of()));
      alternatives.put(field, all);
    });
    alternatives.forEach((field, all) ->
        keys.put(
            field,
            all.stream()
                .flatMap(alternative -> alternative.paths().stream())
                .flatMap(path -> path.key().stream())
                .collect(Collectors.toUnmodifiableSet())));
  }

  /// The texts of the first alternative that leads to any; none of them is blank.
  List<String> find(NewsField field, Json article) {
    for (Alternative alternative : alternatives.getOrDefault(field, List.of())) {
      List<String> found =
          alternative.texts(field, article).filter(text -> !text.isBlank()).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Whether a field of any kind is looked for under a key.
  boolean knows(String key) {
    String normal = Json.key(key.strip());
    return keys.values().stream().anyMatch(known -> known.contains(normal));
  }

  /// Whether a field is looked for under a key.
  boolean knows(NewsField field, String key) {
    return keys.getOrDefault(field, Set.of()).contains(Json.key(key.strip()));
  }

  private static Map<NewsField, List<Alternative>> table(String resource) {
    Map<NewsField, List<Alternative>> table = new EnumMap<>(NewsField.class);
    List<Alternative> section = new ArrayList<>();
    for (String line : text(resource).lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        String label = line.substring(1, line.length() - 1);
        section = new ArrayList<>();
        table.put(NewsField.of(label).orElseThrow(), section);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.add(Alternative.of(line));
      }
    }
    return table;
  }

  private static String text(String resource) {
    try (InputStream stream = JsonFields.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
