package org.pressmark.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The names that `libgeonames-common` has for places: the English ones, and in how many languages.
final class Catalogues {
  private static final String FILE = "LC_MESSAGES/geonames.mo";

  private final Map<String, String> english;
  private final Map<String, Integer> languages = new HashMap<>();

  private Catalogues(Map<String, String> english) {
    this.english = english;
  }

  /// @param directory holds one directory a language
  static Catalogues read(Path directory) throws IOException {
    var catalogues = new Catalogues(MessageCatalogue.read(directory.resolve("en").resolve(FILE)));
    try (Stream<Path> directories = Files.list(directory)) {
      List<Path> files = directories.map(language -> language.resolve(FILE)).toList();
      for (Path file : files) {
        MessageCatalogue.read(file)
            .keySet()
            .forEach(id -> catalogues.languages.merge(id, 1, Integer::sum));
      }
    }
    return catalogues;
  }

  String english(String id, String otherwise) {
    return english.getOrDefault(id, otherwise);
  }

  int languages(String id) {
    return Math.min(languages.getOrDefault(id, 0), Byte.MAX_VALUE);
  }
}
