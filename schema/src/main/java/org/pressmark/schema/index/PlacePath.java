package org.pressmark.schema.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.schema.Article;
import org.pressmark.schema.Country;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;

/// A place with what it lies in: continent, country, region and city, separated by {@link
/// #SEPARATOR}, as in `Asia/Syria/Aleppo Governorate/Aleppo`. An article has the path of each place
/// and all its beginnings, once each, so that counting the values of one level under a path counts
/// articles, not places.
public final class PlacePath {
  /// Between two steps; within one it is replaced by a hyphen.
  public static final char SEPARATOR = '/';

  private PlacePath() {}

  /// The paths of the places that an article mentions, and all beginnings of them.
  static List<String> of(Article article) {
    Set<String> paths = new LinkedHashSet<>();
    for (Mention mention : article.mentions()) {
      mention.location().ifPresent(location -> addBeginnings(paths, steps(mention, location)));
    }
    countries(article).forEach(country -> addBeginnings(paths, steps(country)));
    return List.copyOf(paths);
  }

  /// The countries of the places that an article mentions, and those that its markup names, once
  /// each.
  static Set<Country> countries(Article article) {
    Set<Country> countries = new LinkedHashSet<>();
    for (Mention mention : article.mentions()) {
      mention
          .location()
          .flatMap(Mention.Location::country)
          .flatMap(Country::ofCode)
          .ifPresent(countries::add);
    }
    Set<String> mentioned =
        article.mentions().stream()
            .filter(mention -> mention.type() == EntityType.PLACE)
            .map(Mention::name)
            .collect(Collectors.toSet());
    for (String place : article.places()) {
      if (!mentioned.contains(place)) {
        Country.named(place).ifPresent(countries::add);
      }
    }
    return countries;
  }

  private static List<String> steps(Country country) {
    return List.of(country.continent(), country.name());
  }

  private static List<String> steps(Mention mention, Mention.Location location) {
    Optional<Country> country = location.country().flatMap(Country::ofCode);
    return switch (location.kind()) {
      case CONTINENT -> List.of(mention.name());
      case COUNTRY -> country.map(PlacePath::steps).orElse(List.of());
      case REGION, CITY -> {
        List<String> steps = new ArrayList<>(country.map(PlacePath::steps).orElse(List.of()));
        if (!steps.isEmpty()) {
          location.region().ifPresent(steps::add);
          steps.add(lastStep(mention.name(), steps));
        }
        yield steps;
      }
    };
  }

  /// The name without what the path says already: in Texas, `Paris, Texas` is `Paris`.
  private static String lastStep(String name, List<String> steps) {
    String last = name;
    for (String step : steps) {
      String suffix = ", " + step;
      last = last.endsWith(suffix) ? last.substring(0, last.length() - suffix.length()) : last;
    }
    return last;
  }

  private static void addBeginnings(Set<String> paths, List<String> steps) {
    var path = new StringBuilder();
    for (String step : steps) {
      path.append(path.isEmpty() ? "" : SEPARATOR).append(step.replace(SEPARATOR, '-'));
      paths.add(path.toString());
    }
  }
}
