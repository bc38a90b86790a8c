package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The world's news agencies and the names under which they are printed: `PTI`, `Press Trust of
/// India`. The table is `agencies.txt`. Immutable.
public final class Agencies {
  private static final Agencies TABLE = new Agencies();

  /// A name of at least this many letters is one in any case; a shorter one only as printed in the
  /// table.
  private static final int LONG_NAME = 5;

  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  private Agencies() {
    for (var row : TableResource.rows("agencies.txt")) {
      add(row.get(0), TableResource.items(row.get(1)), row.get(2));
    }
  }

  /// The table.
  public static Agencies table() {
    return TABLE;
  }

  private void add(String fullName, List<String> others, String country) {
    var all = new ArrayList<String>();
    all.add(fullName);
    all.addAll(others);
    names.put(fullName, List.copyOf(all));
    countries.put(fullName, country);
    for (String name : all) {
      exact.put(name, fullName);
      if (name.length() >= LONG_NAME) {
        folded.put(Fold.fold(name), fullName);
      }
    }
  }

  /// The full usual name of the agency that this is a name of; empty if it is none. Brackets and
  /// punctuation round the name are ignored: `(AP)`.
  public Optional<String> fullName(String printed) {
    String name = bare(printed);
    String found = exact.get(name);
    if (found == null && name.length() >= LONG_NAME) {
      found = folded.get(Fold.fold(name));
    }
    return Optional.ofNullable(found);
  }

  /// All names of an agency, the full one first; empty if there is no such agency.
  ///
  /// @param name any of its names
  public List<String> aliases(String name) {
    return fullName(name).map(full -> names.getOrDefault(full, List.of())).orElse(List.of());
  }

  /// The country whose time an agency prints, ISO 3166-1 alpha-2, lower case; empty for an
  /// international one.
  ///
  /// @param fullName its full usual name
  Optional<String> country(String fullName) {
    return Optional.ofNullable(countries.get(fullName)).filter(code -> !code.isEmpty());
  }

  private static String bare(String printed) {
    int start = 0;
    int end = printed.length();
    while (start < end && isWrapping(printed.charAt(start))) {
      start++;
    }
    while (end > start && isWrapping(printed.charAt(end - 1))) {
      end--;
    }
    return printed.substring(start, end);
  }

  private static boolean isWrapping(char c) {
    return Character.isWhitespace(c) || "()[]<>-–—*.,;:/".indexOf(c) >= 0;
  }
}
