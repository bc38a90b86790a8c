package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.enrich.DatelineSpan.Mark;
import org.pressmark.schema.Dateline.Place;

/// Reads datelines: `Moscow, Dec 6:`, `MOSCOW (Reuters) -`, `NEW DELHI, Dec 6 (PTI)`, `BEIRUT,
/// Lebanon —`, `WASHINGTON/LONDON, Feb 26 -`, `NEW YORK and CHICAGO (December 22, 2013) —`. One
/// instance reads one.
///
/// At the beginning of a story it would rather overlook a dateline than take a sentence for one: a
/// place in capitals before a dash is enough, a place as it is written in a sentence must be a
/// known one or have a date or an agency.
final class DatelineReader {
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "de",
          "del",
          "da",
          "do",
          "dos",
          "das",
          "di",
          "du",
          "des",
          "of",
          "and",
          "the",
          "upon",
          "on",
          "sur",
          "en",
          "es",
          "am",
          "der",
          "la",
          "le",
          "les",
          "au",
          "el",
          "et",
          "y",
          "e",
          "und",
          "al",
          "dpa",
          "von",
          "op",
          "aan",
          "den",
          "st",
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "setiembre",
          "octubre",
          "noviembre",
          "diciembre",
          "janeiro",
          "fevereiro",
          "março",
          "maio",
          "junho",
          "julho",
          "setembro",
          "outubro",
          "novembro",
          "dezembro",
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre",
          "gennaio",
          "febbraio",
          "aprile",
          "maggio",
          "giugno",
          "luglio",
          "settembre",
          "ottobre",
          "dicembre",
          "reuter",
          "th",
          "nd",
          "rd");

  private static final String NO_CITY = "NO CITY";

  private final String text;
  private final int monthNearby;
  private final List<Place> places = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private @Nullable DateParts date;
  private String dateText = "";
  private @Nullable String agency;
  private boolean knownRegion;
  private boolean saysNoDate;
  private boolean failed;

  private DatelineReader(String text, int monthNearby) {
    this.text = text;
    this.monthNearby = monthNearby;
  }

  /// Reads what the markup says is a dateline.
  ///
  /// @param monthNearby the month of publication, 1 to 12, which decides about misspelt months; 0
  ///   if unknown
  static Optional<FoundDateline> inMarkup(String element, int monthNearby) {
    DatelineSpan span = DatelineSpan.of(element, 0);
    if (span == null) {
      return Optional.empty();
    }
    var reader = new DatelineReader(element, monthNearby);
    reader.readSegments(span.start(), span.end());
    int end = span.end();
    int next = span.next();
    DatelineSpan more = reader.date == null ? DatelineSpan.of(element, next) : null;
    if (more != null && reader.readLateDate(element.substring(more.start(), more.end()))) {
      end = more.end();
      next = more.next();
    }
    boolean sure =
        reader.date != null || reader.isKnown() || (span.mark() == Mark.END && !reader.isLabel());
    Optional<FoundDateline> found = sure ? reader.found(span.start(), end, next) : Optional.empty();
    return found.isPresent() ? found : afterLabel(element, span.next(), monthNearby);
  }

  /// `RPT -- LUDWIGSHAFEN, March 30 -`: after the first dash there is a whole dateline.
  private static Optional<FoundDateline> afterLabel(String element, int from, int monthNearby) {
    DatelineSpan span = DatelineSpan.of(element, from);
    if (span == null || from == 0) {
      return Optional.empty();
    }
    var reader = new DatelineReader(element, monthNearby);
    reader.readSegments(span.start(), span.end());
    return reader.date == null
        ? Optional.empty()
        : reader.found(span.start(), span.end(), span.next());
  }

  /// Reads the dateline with which a story begins, also where a credit line stands before it in the
  /// same line; empty if the story begins with a sentence.
  static Optional<FoundDateline> atBeginning(String story, int monthNearby) {
    Optional<FoundDateline> direct = at(story, 0, monthNearby);
    boolean unlikely = direct.isEmpty() || isUnlikely(direct.get());
    return unlikely ? afterByline(story, monthNearby).or(() -> direct) : direct;
  }

  /// A place of three words or more that nobody knows: perhaps a reporter stands before it.
  private static boolean isUnlikely(FoundDateline found) {
    String name = found.places().getFirst().name();
    return name.indexOf(' ') != name.lastIndexOf(' ') && !PlaceNames.table().isKnown(name);
  }

  /// Reads the dateline of a paragraph that is not the first, after a caption: only in capitals,
  /// only with a known place or an agency.
  static Optional<FoundDateline> afterCaption(String paragraph, int monthNearby) {
    return at(paragraph, 0, monthNearby)
        .filter(found -> found.end() < paragraph.length())
        .filter(found -> NormalCase.isShouted(beginning(found.raw())))
        .filter(found -> found.agency().isPresent() || isPlace(found));
  }

  private static String beginning(String raw) {
    int comma = raw.indexOf(',');
    int bracket = raw.indexOf('(');
    int end = comma < 0 ? bracket : comma;
    return end < 0 ? raw : raw.substring(0, end);
  }

  private static boolean isPlace(FoundDateline found) {
    Place place = found.places().getFirst();
    return PlaceNames.table().isCity(place.name())
        || place.within().filter(PlaceNames.table()::isRegion).isPresent();
  }

  private static Optional<FoundDateline> at(String story, int from, int monthNearby) {
    DatelineSpan span = DatelineSpan.of(story, from);
    if (span == null || !couldBe(story, span)) {
      return Optional.empty();
    }
    var reader = new DatelineReader(story, monthNearby);
    reader.readSegments(span.start(), span.end());
    return reader.isConvincing(span)
        ? reader.found(span.start(), span.end(), span.next())
        : Optional.empty();
  }

  /// `By JANE DOE PARIS, April 3 (AP) --`, `The Associated Press NEW YORK (AP) —`: of the places
  /// where a dateline can begin, the first with a known city, else the first at all.
  private static Optional<FoundDateline> afterByline(String story, int monthNearby) {
    DatelineSpan span = DatelineSpan.of(story, 0);
    if (span == null
        || span.mark() == Mark.END
        || !Character.isUpperCase(story.charAt(span.start()))) {
      return Optional.empty();
    }
    String line = story.substring(0, Math.min(story.length(), span.next() + 2));
    Optional<FoundDateline> unknown = Optional.empty();
    for (int blank = line.indexOf(' ');
        blank > 0 && blank < span.end();
        blank = line.indexOf(' ', blank + 1)) {
      Optional<FoundDateline> found = afterCredit(line, blank, monthNearby);
      if (found.isPresent() && PlaceNames.table().isCity(found.get().places().getFirst().name())) {
        return found;
      }
      unknown = unknown.isPresent() ? unknown : found;
    }
    return unknown.filter(found -> BylineReader.hasPrefix(story) || isSignedCredit(found));
  }

  private static boolean isSignedCredit(FoundDateline found) {
    String credit = found.byline().orElse("");
    return Newsrooms.isOne(credit) || BylineReader.read(credit).flatMap(Byline::agency).isPresent();
  }

  private static Optional<FoundDateline> afterCredit(String line, int blank, int monthNearby) {
    String credit = line.substring(0, blank);
    boolean whole = !credit.endsWith(",") && !credit.endsWith(" and") && blank + 1 < line.length();
    if (!whole || !Character.isUpperCase(line.charAt(blank + 1))) {
      return Optional.empty();
    }
    Optional<FoundDateline> found = at(line, blank + 1, monthNearby);
    if (found.isEmpty() || isRegion(found.get())) {
      return Optional.empty();
    }
    boolean signed = found.get().date().isPresent() || found.get().agency().isPresent();
    if (Newsrooms.isOne(credit)) {
      return found.map(f -> f.after(credit));
    }
    return BylineReader.read(credit)
        .filter(byline -> signed && isCredit(byline))
        .flatMap(byline -> found.map(f -> f.after(byline.text())));
  }

  private static boolean isRegion(FoundDateline found) {
    String name = found.places().getFirst().name();
    return PlaceNames.table().isRegion(name) && !PlaceNames.table().isCity(name);
  }

  private static boolean isCredit(Byline byline) {
    return byline.certain() && (!byline.authors().isEmpty() || byline.agency().isPresent());
  }

  /// Cheap tests that turn away nearly every story without a dateline.
  private static boolean couldBe(String story, DatelineSpan span) {
    if (span.end() <= span.start() || !Character.isUpperCase(story.charAt(span.start()))) {
      return false;
    }
    int words = 0;
    for (int i = span.start(); i < span.end(); i++) {
      boolean begins = i == span.start() || !Character.isLetterOrDigit(story.charAt(i - 1));
      if (begins && story.charAt(i) != ' ') {
        words++;
        if (Character.isLowerCase(story.charAt(i)) && !isSmallWord(story, i, span.end())) {
          return false;
        }
      }
    }
    return words <= 40;
  }

  private static boolean isSmallWord(String story, int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetter(story.charAt(end))) {
      end++;
    }
    char before = story.charAt(start - 1);
    return before == '\''
        || before == '’'
        || end - start == 1
        || SMALL_WORDS.contains(story.substring(start, end));
  }

  private Optional<FoundDateline> found(int start, int end, int next) {
    if (failed || places.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundDateline(
            raw(start, end),
            places,
            Optional.ofNullable(date),
            dateText,
            Optional.ofNullable(agency),
            Optional.empty(),
            next));
  }

  private String raw(int start, int end) {
    String raw = text.substring(start, end).strip();
    boolean sentenceEnd =
        raw.endsWith(".") && raw.length() > 1 && Character.isDigit(raw.charAt(raw.length() - 2));
    return raw.endsWith(",") || sentenceEnd ? raw.substring(0, raw.length() - 1).strip() : raw;
  }

  // ---- what convinces

  private boolean isConvincing(DatelineSpan span) {
    if (failed
        || places.isEmpty()
        || isLabel()
        || isSigned(printed.getFirst())
        || isMixed(printed.getFirst())) {
      return false;
    }
    boolean shouted = printed.stream().allMatch(NormalCase::isShouted);
    boolean signed = agency != null && Newsrooms.isOne(agency);
    boolean dated = date != null && date.day() > 0;
    return switch (span.mark()) {
      case END -> dated && (shouted || isKnown());
      case NONE -> signed && (shouted || isKnown());
      case DASH, COLON -> {
        if (dated || signed) {
          yield shouted || isKnown() || (dated && isOneWord() && beginsSentence(span.next()));
        }
        yield span.mark() == Mark.DASH
            ? isConvincingBeforeDash(span.next(), shouted)
            : isConvincingBeforeColon(span.next(), shouted);
      }
    };
  }

  /// Without a date and an agency.
  private boolean isConvincingBeforeDash(int next, boolean shouted) {
    if (saysNoDate) {
      return true;
    }
    boolean known = PlaceNames.table().isKnown(printed.getFirst());
    if ((agency != null && !(shouted && known)) || !beginsSentence(next)) {
      return false;
    }
    return shouted ? known || knownRegion || isLongName() : knownRegion || isKnownCity();
  }

  /// Without a date and an agency. Before a colon, `Parkland: Birth of a Movement` is a title;
  /// papers of English-speaking America and Britain end no dateline so.
  private boolean isConvincingBeforeColon(int next, boolean shouted) {
    return agency == null
        && isKnownCity()
        && beginsSentence(next)
        && (shouted
            || PlaceNames.table()
                .country(printed.getFirst())
                .filter(c -> c.equals("us") || c.equals("gb"))
                .isEmpty());
  }

  /// `Baramulla, Dec 6:`.
  private boolean isOneWord() {
    return printed.size() == 1
        && printed.getFirst().indexOf(' ') < 0
        && places.getFirst().within().isEmpty()
        && date != null
        && date.year() == 0;
  }

  private boolean isKnown() {
    return !printed.isEmpty() && (knownRegion || PlaceNames.table().isKnown(printed.getFirst()));
  }

  private boolean isKnownCity() {
    return printed.stream().allMatch(PlaceNames.table()::isCity);
  }

  private boolean isLabel() {
    return !printed.isEmpty()
        && !printed.getFirst().equals(NO_CITY)
        && PlaceNames.table().isLabel(printed.getFirst())
        && !PlaceNames.table().isCity(printed.getFirst());
  }

  /// Whether an agency's name is among the words: `AP DENVER`.
  private static boolean isSigned(String name) {
    if (name.indexOf(' ') < 0 || PlaceNames.table().isKnown(name)) {
      return false;
    }
    String[] words = name.split(" ", 0);
    for (int i = 0; i < words.length; i++) {
      String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
      if (Newsrooms.isOne(words[i]) || Newsrooms.isOne(two)) {
        return true;
      }
    }
    return false;
  }

  /// Whether some words are in capitals and others are not: `Amanda Becker WASHINGTON`.
  private static boolean isMixed(String name) {
    if (name.indexOf(' ') < 0) {
      return false;
    }
    boolean shouted = false;
    boolean spoken = false;
    for (String word : name.split(" ", 0)) {
      boolean capitals = NormalCase.isShouted(word);
      shouted |= capitals && word.length() > 3;
      spoken |= !capitals && Character.isUpperCase(word.charAt(0));
    }
    return shouted && spoken;
  }

  /// An unknown name in capitals must look like a town's, not like an acronym.
  private boolean isLongName() {
    String name = printed.getFirst();
    int stop = name.indexOf('.');
    return name.length() >= 5
        && name.split(" ", 0).length <= 3
        && (stop < 0 || name.startsWith("ST. ") || name.startsWith("FT. "));
  }

  private boolean beginsSentence(int at) {
    return at < text.length() && !Character.isLowerCase(text.charAt(at)) && text.charAt(at) != '(';
  }

  // ---- segments

  private void readSegments(int start, int end) {
    List<String> segments = segments(text.substring(start, end));
    for (int i = 0; i < segments.size() && !failed; i++) {
      String segment = segments.get(i);
      String following = i + 1 < segments.size() ? segments.get(i + 1) : "";
      if (readDate(segment, following)) {
        i += dateText.length() > segment.length() ? 1 : 0;
      } else {
        readNames(segment);
      }
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

  /// Reads a segment that ends with a date; names may stand before it: `Va. Feb 26`, `DETROIT June
  /// 18`.
  private boolean readDate(String segment, String following) {
    if (date != null || (segment.charAt(0) == '(' && segment.length() > 40)) {
      return false;
    }
    String inner = segment.charAt(0) == '(' ? segment.substring(1) : segment;
    boolean yearFollows = isYear(following);
    if (!hasDigit(inner)
        && !(yearFollows && DateWords.month(Fold.fold(inner).replace(".", "")) > 0)) {
      return false;
    }
    int begin = 0;
    while (begin >= 0 && begin < inner.length()) {
      String rest = inner.substring(begin).strip();
      String withYear = yearFollows ? rest + ", " + following : rest;
      Optional<DateParts> parts =
          dayOrMonth(withYear).or(() -> dayOrMonth(rest)).or(() -> misspelt(rest));
      if (parts.isPresent()) {
        date = parts.get();
        boolean usedYear = yearFollows && parts.get().year() != 0;
        usedYear |= yearFollows && !hasDigit(rest);
        dateText =
            usedYear ? withYear : rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
        readBeforeDate(inner.substring(0, begin).strip());
        return true;
      }
      int blank = inner.indexOf(' ', begin);
      begin = blank < 0 ? -1 : blank + 1;
    }
    return false;
  }

  private void readBeforeDate(String names) {
    if (!names.isEmpty()) {
      readNames(names);
    } else if (printed.isEmpty()) {
      failed = true; // a sentence: `On 30 September 2018, `
    }
  }

  private static boolean isYear(String segment) {
    return !segment.isEmpty()
        && segment.length() <= 4
        && segment.chars().allMatch(Character::isDigit);
  }

  private static Optional<DateParts> dayOrMonth(String words) {
    return DateReader.read(words)
        .filter(d -> d.month() > 0 && d.time().isEmpty())
        .filter(d -> d.day() > 0 || (d.year() > 0 && Character.isLetter(words.charAt(0))));
  }

  /// `Narch 2`, `Marchg 12`: a month that is one slip of the keyboard away from the month of
  /// publication.
  private Optional<DateParts> misspelt(String words) {
    int blank = words.indexOf(' ');
    if (monthNearby == 0
        || blank < 3
        || !isYear(words.substring(blank + 1))
        || words.length() - blank > 3) {
      return Optional.empty();
    }
    String word = Fold.fold(words.substring(0, blank)).replace(".", "");
    for (int month : List.of(monthNearby, monthNearby % 12 + 1, (monthNearby + 10) % 12 + 1)) {
      for (String name : DateWords.englishNames(month)) {
        if (OneSlip.between(word, name)) {
          return dayOrMonth(name + words.substring(blank));
        }
      }
    }
    return Optional.empty();
  }

  /// A date after the first dash: `KANSAS CITY, Mo. - March 13 -`.
  private boolean readLateDate(String words) {
    Optional<DateParts> late = dayOrMonth(words.strip());
    late.ifPresent(d -> date = d);
    dateText = late.isPresent() ? words.strip() : dateText;
    return late.isPresent();
  }

  private void readNames(String segment) {
    if (segment.charAt(0) == '(' || segment.charAt(0) == '[') {
      readBracket(segment.substring(1).strip());
    } else if (places.isEmpty()) {
      readPlaces(segment);
    } else {
      readQualifier(segment);
    }
  }

  private void readBracket(String inner) {
    if (PlaceNames.table().isRegion(inner) && !Newsrooms.isOne(inner)) {
      addRegion(inner);
    } else if (agency == null && !places.isEmpty()) {
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
    } else if (segment.equals("NO DATE")) {
      saysNoDate = true;
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
