package org.pressmark.indexer.enrich;

import java.util.Optional;
import java.util.Set;
import org.pressmark.indexer.enrich.DatelineSpan.Mark;
import org.pressmark.schema.Dateline.Place;

/// Reads datelines: `Moscow, Dec 6:`, `MOSCOW (Reuters) -`, `NEW DELHI, Dec 6 (PTI)`, `BEIRUT,
/// Lebanon —`, `WASHINGTON/LONDON, Feb 26 -`, `NEW YORK and CHICAGO (December 22, 2013) —`. {@link
/// DatelineSpan} says how far the words go, {@link DatelineWords} takes them apart, {@link
/// DatelineEvidence} decides.
final class DatelineReader {
  /// Words in small letters that a dateline can hold besides months.
  private static final Set<String> SMALL_WORDS =
      Set.copyOf(
          TableResource.items(
              "de, del, da, do, dos, das, di, du, des, of, and, the, upon, on, sur, en, es, am, der, la, le, les, au, el, et,"
                  + "y, e, und, al, dpa, von, op, aan, den, st, reuter, th, nd, rd"));

  private DatelineReader() {}

  /// Reads what the markup says is a dateline.
  ///
  /// @param monthNearby the month of publication, 1 to 12, which decides about misspelt months; 0
  ///   if unknown
  static Optional<FoundDateline> inMarkup(String element, int monthNearby) {
    DatelineSpan span = DatelineSpan.of(element, 0);
    if (span == null) {
      return Optional.empty();
    }
    DatelineWords words = DatelineWords.of(element, span, monthNearby);
    DatelineSpan last = words.date().isPresent() ? span : withLateDate(element, span, words);
    boolean sure =
        words.date().isPresent()
            || DatelineEvidence.isKnown(words)
            || (span.mark() == Mark.END && !DatelineEvidence.isLabel(words));
    return Optional.of(words)
        .filter(_ -> sure)
        .flatMap(w -> w.found(span.start(), last.end(), last.next()))
        .or(() -> afterLabel(element, span.next(), monthNearby));
  }

  /// The span of a date after the first dash, or the first span if there is none.
  private static DatelineSpan withLateDate(String element, DatelineSpan span, DatelineWords words) {
    DatelineSpan more = DatelineSpan.of(element, span.next());
    boolean dated = more != null && words.readLateDate(element.substring(more.start(), more.end()));
    return more != null && dated ? more : span;
  }

  /// `RPT -- LUDWIGSHAFEN, March 30 -`: after the first dash there is a whole dateline.
  private static Optional<FoundDateline> afterLabel(String element, int from, int monthNearby) {
    DatelineSpan span = DatelineSpan.of(element, from);
    if (span == null || from == 0) {
      return Optional.empty();
    }
    DatelineWords words = DatelineWords.of(element, span, monthNearby);
    return words.date().flatMap(_ -> words.found(span.start(), span.end(), span.next()));
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
    DatelineWords words = DatelineWords.of(story, span, monthNearby);
    return DatelineEvidence.convinces(story, span, words)
        ? words.found(span.start(), span.end(), span.next())
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
        || isSmallWord(story.substring(start, end));
  }

  private static boolean isSmallWord(String word) {
    return SMALL_WORDS.contains(word) || DateWords.month(Fold.fold(word)) > 0;
  }
}
