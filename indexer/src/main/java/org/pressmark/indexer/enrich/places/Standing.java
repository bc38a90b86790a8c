package org.pressmark.indexer.enrich.places;

import java.util.Set;
import org.pressmark.schema.Mention.Kind;

/// How much a place is among places: what it is, and by how much that makes it more or less likely
/// to be meant than the number of its people does. The gazetteer's file holds the codes.
public enum Standing {
  /// A continent or another part of the world.
  CONTINENT('C', Kind.CONTINENT, 1_000),
  COUNTRY('N', Kind.COUNTRY, 30),
  /// A state, province, or other first-order division.
  REGION('R', Kind.REGION, 1),
  /// A county, département, or other second-order division.
  COUNTY('Y', Kind.REGION, 0.3),
  CAPITAL('K', Kind.CITY, 4),
  /// Where the government of a region sits.
  SEAT('S', Kind.CITY, 2),
  TOWN('T', Kind.CITY, 1),
  /// A part of a town.
  SECTION('X', Kind.CITY, 0.3);

  /// Where English-language news is mostly from; it tells of the towns there more than of others.
  private static final Set<String> ENGLISH = Set.of("AU", "CA", "GB", "IE", "NZ", "US");

  private static final double HOME = 2;

  private static final double FAME_OF_AREAS = 10;
  private static final int MOST_LANGUAGES = 60;
  private static final double LANGUAGES_FOR_TENFOLD = 40;

  private final char code;
  private final Kind kind;
  private final double factor;

  Standing(char code, Kind kind, double factor) {
    this.code = code;
    this.kind = kind;
    this.factor = factor;
  }

  /// A letter.
  public char code() {
    return code;
  }

  /// The standing of a {@link #code()}.
  ///
  /// @throws IllegalArgumentException if there is none
  static Standing of(int code) {
    for (Standing standing : values()) {
      if (standing.code == code) {
        return standing;
      }
    }
    throw new IllegalArgumentException("no standing: " + code);
  }

  /// The kind that mentions show.
  Kind kind() {
    return kind;
  }

  /// How prominent such a place is in English-language news.
  ///
  /// @param population 0 if unknown
  /// @param country the code of its country, or empty
  /// @param languages in how many GeoNames has a name for a town: 46 for Geneva, 6 for Geneva,
  ///   Illinois; of areas it does not matter
  public double prominence(long population, String country, int languages) {
    double people = factor * Math.max(population, 1_000);
    return switch (kind) {
      case CONTINENT, COUNTRY, REGION -> FAME_OF_AREAS * people;
      case CITY -> fame(languages) * (ENGLISH.contains(country) ? HOME * people : people);
    };
  }

  private static double fame(int languages) {
    return Math.pow(10, Math.min(languages, MOST_LANGUAGES) / LANGUAGES_FOR_TENFOLD);
  }
}
