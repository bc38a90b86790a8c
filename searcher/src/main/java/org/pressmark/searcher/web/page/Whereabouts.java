package org.pressmark.searcher.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.schema.Country;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Kind;
import org.pressmark.searcher.search.Hit;

/// Where a place lies, as most of some articles that mention it have it: each article is linked to
/// a gazetteer by itself, since a name may be that of several places.
final class Whereabouts {
  private Whereabouts() {}

  /// The place of a name; empty if these articles link it to none.
  static Optional<NameView.Where> of(String name, List<Hit> hits) {
    Map<Mention.Location, Integer> counts = new LinkedHashMap<>();
    for (Hit hit : hits) {
      hit.article().mentions().stream()
          .filter(mention -> mention.name().equals(name))
          .flatMap(mention -> mention.location().stream())
          .distinct()
          .forEach(location -> counts.merge(location, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(entry -> where(entry.getKey()));
  }

  private static NameView.Where where(Mention.Location location) {
    String text =
        Stream.of(
                Optional.of(kind(location.kind())),
                location.region(),
                location
                    .country()
                    .filter(_ -> location.kind() != Kind.COUNTRY)
                    .map(code -> Country.ofCode(code).map(Country::name).orElse(code)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return new NameView.Where(text, coordinates(location));
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case CONTINENT -> "continent";
      case COUNTRY -> "country";
      case REGION -> "region";
      case CITY -> "city or town";
    };
  }

  private static String coordinates(Mention.Location location) {
    return String.format(
        Locale.ROOT,
        "%.2f° %s, %.2f° %s",
        Math.abs(location.latitude()),
        location.latitude() < 0 ? "S" : "N",
        Math.abs(location.longitude()),
        location.longitude() < 0 ? "W" : "E");
  }
}
