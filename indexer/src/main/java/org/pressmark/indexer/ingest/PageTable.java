package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pressmark.schema.Provenance;

/// For each field the places in a web page's markup where it is looked for, in order:
/// `page-fields.txt`, which says how it is written.
final class PageTable {
  private static final String SPLIT = " (split)";
  private static final Map<NewsField, List<Place>> PLACES = read();

  private PageTable() {}

  /// A kind of markup.
  enum Kind {
    ITEM,
    META,
    LINK,
    HTML
  }

  /// A place where a field may stand.
  ///
  /// @param name in lower case, with `.` for `:`
  /// @param split whether a value there is a list
  record Place(Kind kind, String name, boolean split) {
    static Place of(String line) {
      boolean split = line.endsWith(SPLIT);
      String place = split ? line.substring(0, line.length() - SPLIT.length()) : line;
      int blank = place.indexOf(' ');
      Kind kind = Kind.valueOf(place.substring(0, blank).toUpperCase(Locale.ROOT));
      return new Place(kind, key(place.substring(blank + 1)), split);
    }

    /// Which kind of markup it is.
    Provenance source() {
      return switch (kind) {
        case ITEM -> Provenance.MICRODATA;
        case LINK, HTML -> Provenance.MARKUP;
        case META ->
            name.startsWith("og.") || name.startsWith("article.")
                ? Provenance.OPEN_GRAPH
                : Provenance.META;
      };
    }
  }

  static List<Place> places(NewsField field) {
    return PLACES.getOrDefault(field, List.of());
  }

  /// A name as names are compared.
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(':', '.');
  }

  private static Map<NewsField, List<Place>> read() {
    Map<NewsField, List<Place>> table = new EnumMap<>(NewsField.class);
    List<Place> section = new ArrayList<>();
    for (String line : resource().lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        table.put(NewsField.of(line.substring(1, line.length() - 1)).orElseThrow(), section);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.add(Place.of(line));
      }
    }
    return table;
  }

  private static String resource() {
    try (InputStream stream = PageTable.class.getResourceAsStream("page-fields.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
