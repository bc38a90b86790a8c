package org.pressmark.indexer.enrich.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.Mention.Kind;

/// Reads a name where it stands: looks it up, also without words such as `city of`, and heeds what
/// the text puts after it: the area it lies in, `Paris, Texas`, or what it is, `Washington state`.
final class NameReader {
  private static final String WORD = "\\p{Lu}[\\p{L}'’-]*\\.?(?:\\p{Lu}\\.)*";

  /// A comma and up to three words in capitals.
  private static final Pattern AREA =
      Pattern.compile("(?:,\\s|\\s\\()(" + WORD + ")(?: (" + WORD + "))?(?: (" + WORD + "))?");

  /// What goes on so after a comma is a list, in which no name lies in the next.
  private static final Pattern LIST_GOES_ON =
      Pattern.compile("(?:, " + WORD + "(?: " + WORD + "){0,2}){0,8},? (?:and|or|&) ");

  private static final Pattern KIND_AFTER =
      Pattern.compile(
          " (?:(state|province|region|governorate|oblast|prefecture|county)|(city|town))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORDS_BEFORE =
      Pattern.compile(
          "^(?:(?:city|town|village|port|state|province|region|county|district|republic|kingdom"
              + "|island|islands|greater|downtown|central|mainland|inner)(?: of)?(?: the)? "
              + "|al[- ]|el[- ]|ar[- ]|as[- ])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORDS_AFTER =
      Pattern.compile(
          " (?:(state|province|region|governorate|prefecture|oblast|republic|island|county)"
              + "|city|district|municipality|area|metropolitan area|town)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIRECTION =
      Pattern.compile(
          "^(?:(?:north|south|east|west)(?:ern)?(?:-?(?:east|west)(?:ern)?)?) ",
          Pattern.CASE_INSENSITIVE);

  /// `La.`, `Calif.`, `N. Dak.`
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:\\p{Lu}\\. ?)?\\p{Lu}\\p{Ll}+\\.");

  private static final int LONGEST_INITIALS = 3;
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}{2," + LONGEST_INITIALS + "}|(?:\\p{Lu}\\.){2,}");

  private final Gazetteer gazetteer;

  NameReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The name that ends at `end` of a text.
  NamedPlace read(String name, String text, int end) {
    int comma = name.lastIndexOf(", ");
    if (comma > 0) {
      return located(name.substring(0, comma), name.substring(comma + 2));
    }
    List<Candidate> candidates = candidates(name);
    String key = PlaceKey.of(name);
    if (candidates.size() < 2) {
      return new NamedPlace(key, "", candidates);
    }
    Optional<Place> area = areaAfter(candidates, text, end);
    if (area.isPresent()) {
      return new NamedPlace(key, area.get().id(), within(candidates, area.get()));
    }
    Matcher after = KIND_AFTER.matcher(text).region(Math.min(end, text.length()), text.length());
    if (after.lookingAt()) {
      Kind kind = after.group(1) == null ? Kind.CITY : Kind.REGION;
      List<Candidate> ofKind =
          candidates.stream().filter(candidate -> candidate.place().kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        return new NamedPlace(key + " " + kind.label(), "", ofKind);
      }
    }
    return new NamedPlace(key, "", candidates);
  }

  /// The place that a story was filed from.
  NamedPlace readDateline(Dateline.Place place) {
    return place
        .within()
        .map(area -> located(place.name(), area))
        .orElseGet(() -> new NamedPlace(PlaceKey.of(place.name()), "", candidates(place.name())));
  }

  /// A name with the area it lies in; if no such place is known there, the name alone.
  private NamedPlace located(String name, String area) {
    List<Candidate> candidates = candidates(name);
    for (Candidate outer : gazetteer.areas(area)) {
      List<Candidate> inside = within(candidates, outer.place());
      if (!inside.isEmpty()) {
        return new NamedPlace(PlaceKey.of(name), outer.place().id(), inside);
      }
    }
    return new NamedPlace(PlaceKey.of(name), "", candidates);
  }

  /// The area named after the name, if one of the candidates lies in it. Where the name can be a
  /// country's or a region's, there must be no list: `China, Mexico and Canada` are three
  /// countries, though there is a China in Mexico; and after a country only a region counts.
  private Optional<Place> areaAfter(List<Candidate> candidates, String text, int end) {
    Matcher words = AREA.matcher(text).region(Math.min(end, text.length()), text.length());
    if (!words.lookingAt()) {
      return Optional.empty();
    }
    boolean isArea = candidates.stream().anyMatch(one -> one.place().kind() != Kind.CITY);
    boolean isCountry = candidates.getFirst().place().kind() == Kind.COUNTRY;
    for (int last = words.groupCount(); last > 0; last--) {
      if (words.group(last) != null && !(isArea && isInList(text, words.end(last)))) {
        for (Candidate outer : gazetteer.areas(text.substring(words.start(1), words.end(last)))) {
          boolean fits = !isCountry || outer.place().kind() == Kind.REGION;
          if (fits && !within(candidates, outer.place()).isEmpty()) {
            return Optional.of(outer.place());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isInList(String text, int end) {
    return LIST_GOES_ON.matcher(text).region(end, text.length()).lookingAt();
  }

  private static List<Candidate> within(List<Candidate> candidates, Place area) {
    return candidates.stream()
        .filter(candidate -> candidate.place().isWithin(area))
        .filter(candidate -> candidate.place().number() != area.number())
        .toList();
  }

  /// The places of a name, or of the name without the words round it.
  private List<Candidate> candidates(String name) {
    if (NoPlaces.table().has(name)) {
      return List.of();
    }
    if (ABBREVIATION.matcher(name).matches()) {
      List<Candidate> areas = gazetteer.areas(name);
      return areas.isEmpty() ? gazetteer.candidates(name) : areas;
    }
    List<Candidate> whole = gazetteer.candidates(name);
    if (INITIALS.matcher(name).matches()) {
      return initials(whole, gazetteer.areas(name));
    }
    return whole.isEmpty() ? withoutWords(name) : whole;
  }

  /// `WA` is a state and `LA` short for a city, but neither is the town of Wa.
  private static List<Candidate> initials(List<Candidate> whole, List<Candidate> areas) {
    return Stream.concat(
            areas.stream(),
            whole.stream()
                .filter(candidate -> candidate.place().kind() == Kind.CITY)
                .filter(candidate -> candidate.place().name().length() > LONGEST_INITIALS))
        .toList();
  }

  private List<Candidate> withoutWords(String name) {
    String bare = WORDS_BEFORE.matcher(name).replaceFirst("");
    Matcher after = WORDS_AFTER.matcher(bare);
    if (!after.find()) {
      return bare.equals(name) ? countryAfterDirection(name) : gazetteer.candidates(bare);
    }
    String word = bare.substring(0, after.start());
    return after.group(1) == null ? gazetteer.candidates(word) : gazetteer.areas(word);
  }

  /// `Northern Syria` is in Syria, but `North Dakota` is in no Dakota.
  private List<Candidate> countryAfterDirection(String name) {
    Matcher direction = DIRECTION.matcher(name);
    return direction.lookingAt()
        ? gazetteer.candidates(name.substring(direction.end())).stream()
            .limit(1)
            .filter(first -> first.place().standing() == Standing.COUNTRY)
            .toList()
        : List.of();
  }
}
