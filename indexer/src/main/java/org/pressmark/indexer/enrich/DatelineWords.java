package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Dateline.Place;

/// The words of a dateline taken apart: places with their regions, a date, an agency. Words that
/// are none of these make it fail. One instance reads one.
final class DatelineWords {
  /// What stands for a place that is not known, `NO CITY (EL SALVADOR)`.
  private static final String NO_CITY = "NO CITY";

  private static final String NO_DATE = "NO DATE";

  private final String text;
  private final int monthNearby;
  private final List<Place> places = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private @Nullable DateParts date;
  private String dateText = "";
  private @Nullable String agency;
  private boolean knownRegion;
  private boolean saysNoDate;
  private boolean dateWithoutComma;
  private boolean failed;

  private DatelineWords(String text, int monthNearby) {
    this.text = text;
    this.monthNearby = monthNearby;
  }

  /// Takes the words of a span apart.
  ///
  /// @param monthNearby the month of publication, 1 to 12, which decides about misspelt months; 0
  ///   if unknown
  static DatelineWords of(String text, DatelineSpan span, int monthNearby) {
    var words = new DatelineWords(text, monthNearby);
    words.readSegments(span.start(), span.end());
    return words;
  }

  // ---- what was read

  /// Whether every word has its part in a dateline with at least one place.
  boolean isComplete() {
    return !failed && !places.isEmpty() && !printed.isEmpty();
  }

  List<Place> places() {
    return places;
  }

  /// The places as printed, without their regions.
  List<String> printedPlaces() {
    return printed;
  }

  Optional<DateParts> date() {
    return Optional.ofNullable(date);
  }

  Optional<String> agency() {
    return Optional.ofNullable(agency);
  }

  /// Whether a country or state that is one stands after a place.
  boolean hasKnownRegion() {
    return knownRegion;
  }

  /// Whether `NO DATE` or `NO CITY` says that this is a dateline.
  boolean isForm() {
    return saysNoDate || printed.contains(NO_CITY);
  }

  /// Whether the date follows the first place without a comma: `DETROIT June 18`.
  boolean runsIntoDate() {
    return dateWithoutComma;
  }

  /// The dateline, if it is complete.
  Optional<FoundDateline> found(int start, int end, int next) {
    if (!isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundDateline(
            raw(start, end), places, date(), dateText, agency(), Optional.empty(), next));
  }

  private String raw(int start, int end) {
    String raw = text.substring(start, end).strip();
    boolean sentenceEnd =
        raw.endsWith(".") && raw.length() > 1 && Character.isDigit(raw.charAt(raw.length() - 2));
    return raw.endsWith(",") || sentenceEnd ? raw.substring(0, raw.length() - 1).strip() : raw;
  }

  /// Reads a date after the first dash, `KANSAS CITY, Mo. - March 13 -`; false if it is none.
  boolean readLateDate(String words) {
    Optional<DateParts> late = DatelineDate.dayOrMonth(words.strip());
    late.ifPresent(d -> date = d);
    dateText = late.isPresent() ? words.strip() : dateText;
    return late.isPresent();
  }

  // ---- segments

  private void readSegments(int start, int end) {
    List<String> segments = segments(text.substring(start, end));
    for (int i = 0; i < segments.size() && !failed; i++) {
      String segment = segments.get(i);
      String following = i + 1 < segments.size() ? segments.get(i + 1) : "";
      Optional<DatelineDate> dated =
          date == null ? DatelineDate.atEnd(segment, following, monthNearby) : Optional.empty();
      dated.ifPresentOrElse(this::take, () -> readNames(segment));
      i += dated.filter(DatelineDate::tookFollowing).isPresent() ? 1 : 0;
    }
  }

  private void take(DatelineDate dated) {
    date = dated.date();
    dateText = dated.text();
    if (!dated.before().isEmpty()) {
      dateWithoutComma = places.isEmpty();
      readNames(dated.before());
    } else if (printed.isEmpty()) {
      failed = true; // a sentence: `On 30 September 2018, `
    }
  }

  /// Splits at the commas that stand outside brackets; a bracket is a segment of its own.
  private static List<String> segments(String header) {
    var segments = new ArrayList<String>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '(' || c == '[') {
        if (depth++ == 0) {
          segments.add(header.substring(start, i));
          start = i;
        }
      } else if ((c == ')' || c == ']') && depth > 0) {
        if (--depth == 0) {
          segments.add(header.substring(start, i));
          start = i + 1;
        }
      } else if (c == ',' && depth == 0) {
        segments.add(header.substring(start, i));
        start = i + 1;
      }
    }
    segments.add(header.substring(start));
    return segments.stream()
        .map(String::strip)
        .filter(s -> !s.isEmpty() && !s.equals("."))
        .toList();
  }

  private void readNames(String segment) {
    if (segment.charAt(0) == '(' || segment.charAt(0) == '[') {
      readBracket(segment.substring(1).strip());
    } else if (segment.equals(NO_DATE)) {
      saysNoDate = true;
    } else if (places.isEmpty()) {
      readPlaces(segment);
    } else {
      readQualifier(segment);
    }
  }

  private void readBracket(String inner) {
    if (PlaceNames.table().isRegion(inner) && !Newsrooms.isOne(inner)) {
      addRegion(inner);
    } else if (agency == null && !places.isEmpty() && !inner.isEmpty()) {
      agency = inner;
    }
  }

  private void readPlaces(String segment) {
    if (PlaceNames.table().isKnown(segment)) {
      addPlace(segment);
      return;
    }
    for (String place : segment.split("/| and | AND | & | y | et | und | e ", 0)) {
      addPlace(place.strip());
    }
  }

  private void addPlace(String name) {
    if (!isName(name)) {
      failed = true;
      return;
    }
    if (name.equals(NO_CITY)) {
      printed.add(name);
      return;
    }
    int region = regionWithoutComma(name);
    String place = region == 0 ? name : name.substring(0, region).strip();
    printed.add(place);
    places.add(new Place(NormalCase.place(place), Optional.empty()));
    if (region > 0) {
      addRegion(name.substring(region));
    }
  }

  /// Where the state begins in `FARMINGTON Conn.`, 0 if none does.
  private static int regionWithoutComma(String name) {
    int blank = name.indexOf(' ');
    while (blank > 0) {
      String end = name.substring(blank + 1);
      boolean abbreviated = end.endsWith(".") || end.equals("DC") || !NormalCase.isShouted(end);
      if (abbreviated
          && NormalCase.isShouted(name.substring(0, blank))
          && PlaceNames.table().isRegion(end)) {
        return blank + 1;
      }
      blank = name.indexOf(' ', blank + 1);
    }
    return 0;
  }

  /// What follows the place after a comma: its country or state, another place, an agency, a day of
  /// the week.
  private void readQualifier(String segment) {
    int slash = segment.indexOf('/');
    if (slash > 0 && !hasDigit(segment)) { // `CHARLOTTESVILLE, Va./WASHINGTON`
      readQualifier(segment.substring(0, slash).strip());
      readPlaces(segment.substring(slash + 1).strip());
      return;
    }
    Place last = places.getLast();
    boolean qualified = last.within().isPresent();
    if (PlaceNames.table().isRegion(segment) && !qualified) {
      addRegion(segment);
    } else if (Agencies.table().fullName(segment).isPresent()) {
      agency = segment;
    } else if (isTimeWord(segment)) {
      return;
    } else if (PlaceNames.table().isCity(segment)) {
      addPlace(segment);
    } else if (isName(segment)) {
      String within = last.within().map(w -> w + ", " + segment).orElse(segment);
      places.set(places.size() - 1, new Place(last.name(), Optional.of(within)));
    } else {
      failed = true;
    }
  }

  /// A weekday, a month alone, or a date that cannot be read.
  private static boolean isTimeWord(String segment) {
    String word = Fold.fold(segment).replace(".", "");
    return DateWords.isWeekday(word) || DateWords.month(word) > 0 || hasDigit(segment);
  }

  private void addRegion(String region) {
    knownRegion = true;
    if (places.isEmpty()) {
      places.add(new Place(NormalCase.place(region), Optional.empty())); // `NO CITY (EL SALVADOR)`
    } else if (places.getLast().within().isEmpty()) {
      places.set(places.size() - 1, new Place(places.getLast().name(), Optional.of(region)));
    }
  }

  /// One to five words of letters.
  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > 50) {
      return false;
    }
    int blanks = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      blanks += c == ' ' ? 1 : 0;
      if (!Character.isLetter(c)
          && " .'’‘-}".indexOf(c) < 0
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return blanks < 5 && Character.isLetter(name.charAt(0));
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
