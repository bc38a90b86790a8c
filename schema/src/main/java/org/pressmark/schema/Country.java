package org.pressmark.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A country or territory with an ISO 3166-1 code, and a few that are no more, such as the Soviet
/// Union.
///
/// @param code ISO 3166-1 alpha-2, upper case; of a country that is no more, the code it had;
///   Kosovo's is `XK`
/// @param name as English-language news writes it: `Syria`, `Ivory Coast`
/// @param continent one of seven: `North America`
/// @param otherNames abbreviations, official and past names
public record Country(String code, String name, String continent, List<String> otherNames) {

  /// Read on first use. Where two countries share a name, it belongs to the first.
  private static final class Table {
    static final Map<String, Country> BY_CODE = new LinkedHashMap<>();
    static final Map<String, Country> BY_NAME = new HashMap<>();

    static {
      lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(Table::add);
      BY_CODE.values().forEach(country -> BY_NAME.put(key(country.name), country));
      BY_CODE
          .values()
          .forEach(country ->
              country.otherNames.forEach(name -> BY_NAME.putIfAbsent(key(name), country)));
    }

    private static Stream<String> lines() {
      try (InputStream in = Country.class.getResourceAsStream("countries.txt")) {
        if (in == null) {
          throw new IllegalStateException("missing from the jar: countries.txt");
        }
        return new String(in.readAllBytes(), UTF_8).lines();
      } catch (IOException e) {
        throw new UncheckedIOException("countries.txt", e);
      }
    }

    private static void add(String line) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      List<String> others =
          Arrays.stream(cells.get(3).split(",", 0))
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .toList();
      BY_CODE.put(cells.get(0), new Country(cells.get(0), cells.get(1), cells.get(2), others));
    }
  }

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  public Country {
    otherNames = List.copyOf(otherNames);
  }

  /// All of them, in the order of their codes, those that are no more last.
  public static Collection<Country> all() {
    return Table.BY_CODE.values();
  }

  /// The country of an ISO 3166-1 alpha-2 code in upper case; empty if there is none.
  public static Optional<Country> ofCode(String code) {
    return Optional.ofNullable(Table.BY_CODE.get(code));
  }

  /// The country that a name or abbreviation stands for, whatever its case, accents, full stops and
  /// hyphens: `Syria`, `U.S.`, `west-germany`; empty if it is none.
  public static Optional<Country> named(String name) {
    return Optional.ofNullable(Table.BY_NAME.get(key(name)));
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace(".", "").replace('-', ' ');
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('’', '\'').strip();
  }
}
