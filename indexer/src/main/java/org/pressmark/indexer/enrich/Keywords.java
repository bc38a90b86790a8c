package org.pressmark.indexer.enrich;

import java.util.LinkedHashSet;
import java.util.List;

/// Takes lists of keywords apart.
final class Keywords {

  private Keywords() {}

  /// The keywords in order, none twice; one line may hold several, separated by semicolons, bars
  /// or, failing those, commas.
  static List<String> of(List<String> lines) {
    var keywords = new LinkedHashSet<String>();
    for (String line : lines) {
      String separators = line.indexOf(';') >= 0 || line.indexOf('|') >= 0 ? "[;|]" : "[,;|]";
      for (String keyword : line.split(separators, -1)) {
        if (!keyword.isBlank()) {
          keywords.add(keyword.strip());
        }
      }
    }
    return List.copyOf(keywords);
  }
}
