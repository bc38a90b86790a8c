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

/// For each field the paths in JSON where it is looked for, in order: `json-fields.txt`, which says
/// how it is written. Immutable.
final class JsonFields {
  private static final Map<NewsField, List<List<JsonPath>>> USUAL = usual();

  private final Map<NewsField, List<List<JsonPath>>> paths = new EnumMap<>(USUAL);

  /// @param own paths that are looked at before the usual ones
  /// @throws IllegalArgumentException if a path is malformed
  JsonFields(Map<NewsField, List<String>> own) {
    own.forEach((field, first) -> {
      List<List<JsonPath>> all = new ArrayList<>();
      first.forEach(path -> all.add(List.of(JsonPath.of(path))));
      all.addAll(paths.getOrDefault(field, List.of()));
      paths.put(field, all);
    });
  }

  /// The values of the first alternative that leads to a text; none if no one does.
  List<Json> find(NewsField field, Json article) {
    for (List<JsonPath> alternative : paths.getOrDefault(field, List.of())) {
      List<Json> found = alternative.stream().flatMap(path -> path.select(article)).toList();
      if (found.stream().flatMap(Json::texts).anyMatch(text -> !text.isBlank())) {
        return found;
      }
    }
    return List.of();
  }

  private static Map<NewsField, List<List<JsonPath>>> usual() {
    Map<NewsField, List<List<JsonPath>>> table = new EnumMap<>(NewsField.class);
    List<List<JsonPath>> section = new ArrayList<>();
    for (String line : resource().lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        String label = line.substring(1, line.length() - 1);
        section = new ArrayList<>();
        table.put(NewsField.of(label).orElseThrow(), section);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.add(List.of(line.split(" \\+ ")).stream().map(JsonPath::of).toList());
      }
    }
    return table;
  }

  private static String resource() {
    try (InputStream stream = JsonFields.class.getResourceAsStream("json-fields.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
