package org.pressmark.indexer.enrich.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/// Dates that are counted from the anchor: `yesterday`, `on Monday`, `last week`, `earlier this
/// month`, `two years ago`, `the past three weeks`. A weekday is the last one or the next one, as
/// the sentence says; the day of the anchor itself counts as either. What is counted from something
/// else in the story (`a day later`, `the next year`) is left out, and so is what is not exact
/// (`about two years ago`, `some weeks ago`).
final class RelativeDates implements DateRule {
  private static final Set<String> NAMES_WITH_WEEKDAYS =
      Set.of(
          "black", "good", "bloody", "super", "ash", "palm", "easter", "maundy", "cyber", "holy");

  private static final Set<String> NAMES_AFTER_WEEKDAYS =
      Set.of(
          "times",
          "mirror",
          "telegraph",
          "mail",
          "post",
          "herald",
          "express",
          "star",
          "sun",
          "league",
          "mass",
          "lunch",
          "roast",
          "school",
          "world",
          "business",
          "tribune",
          "independent",
          "people",
          "live",
          "age",
          "nation");

  private static final Set<String> INEXACT =
      Set.of(
          "about", "around", "nearly", "almost", "over", "roughly", "some", "than", "least",
          "under");

  private final DateRule calendar;

  RelativeDates(DateRule calendar) {
    this.calendar = calendar;
  }

  @Override
  public Optional<Found> at(DateText text, int i, Anchor anchor) {
    return switch (text.word(i)) {
      case "today" -> isName(text, i) ? Optional.empty() : day(i, i + 1, 0, anchor);
      case "tonight" -> day(i, i + 1, 0, anchor);
      case "yesterday" -> day(i, i + 1, -1, anchor);
      case "tomorrow" -> day(i, i + 1, 1, anchor);
      case "day" -> dayNextToIt(text, i, anchor);
      case "last", "past", "next", "this", "coming" -> prefixed(text, i, anchor);
      case "earlier", "later" -> partOfThis(text, i, anchor);
      default ->
          weekday(text, i, anchor)
              .or(() -> weekend(text, i, anchor))
              .or(() -> ago(text, i, anchor));
    };
  }

  /// `USA Today`, `the Today programme`.
  private static boolean isName(DateText text, int i) {
    return text.isCapital(i) && i > 0 && text.follows(i);
  }

  private static Optional<Found> day(int first, int end, int shift, Anchor anchor) {
    return anchor
        .count(day -> Days.of(day.plusDays(shift)))
        .map(days -> new Found(first, end, days, Unit.DAY));
  }

  /// `the day before yesterday`, `the day after tomorrow`.
  private static Optional<Found> dayNextToIt(DateText text, int i, Anchor anchor) {
    return switch (text.word(i + 1) + " " + text.word(i + 2)) {
      case "before yesterday" -> day(i, i + 3, -2, anchor);
      case "after tomorrow" -> day(i, i + 3, 2, anchor);
      default -> Optional.empty();
    };
  }

  // ---- last, this and next

  private static Optional<Found> prefixed(DateText text, int i, Anchor anchor) {
    if (!text.follows(i + 1)) {
      return Optional.empty();
    }
    String prefix = text.word(i);
    String word = text.word(i + 1);
    Optional<DayOfWeek> weekday = Vocabulary.weekday(word).filter(_ -> text.isCapital(i + 1));
    if (weekday.isPresent()) {
      return anchor
          .count(day -> Days.of(weekday(weekday.get(), prefix, day)))
          .map(days -> new Found(i, i + 2, days, Unit.DAY));
    }
    if (word.equals("weekend") && !prefix.equals("past")) {
      return anchor
          .count(day -> weekend(day, shift(prefix)))
          .map(days -> new Found(i, i + 2, days, Unit.DAY));
    }
    if (prefix.equals("last") && word.equals("night")) {
      return day(i, i + 2, -1, anchor);
    }
    if (prefix.equals("this") && Set.of("morning", "afternoon", "evening").contains(word)) {
      return day(i, i + 2, 0, anchor);
    }
    return several(text, i, anchor).or(() -> one(text, i, anchor));
  }

  private static LocalDate weekday(DayOfWeek weekday, String prefix, LocalDate day) {
    return switch (prefix) {
      case "next", "coming" -> day.with(TemporalAdjusters.next(weekday));
      case "this" -> Unit.WEEK.around(day).from().with(TemporalAdjusters.nextOrSame(weekday));
      default -> day.with(TemporalAdjusters.previous(weekday));
    };
  }

  private static int shift(String prefix) {
    return switch (prefix) {
      case "last", "past" -> -1;
      case "this" -> 0;
      default -> 1;
    };
  }

  /// `last week`, `this year`; `the last year` is the twelve months up to the anchor, and `the next
  /// year` is counted from something else.
  private static Optional<Found> one(DateText text, int i, Anchor anchor) {
    String prefix = text.word(i);
    Optional<Unit> unit = Vocabulary.unit(text.word(i + 1)).filter(u -> u != Unit.DAY);
    boolean plural = text.word(i + 1).endsWith("s");
    boolean article = text.word(i - 1).equals("the") && text.follows(i);
    if (unit.isEmpty() || plural || (article && shift(prefix) > 0 && !prefix.equals("coming"))) {
      return Optional.empty();
    }
    boolean upToNow = prefix.equals("past") || (article && prefix.equals("last"));
    if (prefix.equals("past") && !article && !text.word(i - 1).equals("this")) {
      return Optional.empty();
    }
    return anchor
        .count(day ->
            upToNow
                ? new Days(unit.get().later(day, -1), day)
                : unit.get().around(unit.get().later(day, shift(prefix))))
        .map(days -> new Found(i, i + 2, days, unit.get()));
  }

  /// `the last two weeks`, `the next five years`.
  private static Optional<Found> several(DateText text, int i, Anchor anchor) {
    int count = number(text, i + 1);
    Optional<Unit> unit = Vocabulary.unit(text.word(i + 2));
    if (count < 1 || unit.isEmpty() || !text.follows(i + 2) || text.word(i).equals("this")) {
      return Optional.empty();
    }
    int shift = shift(text.word(i));
    return anchor
        .count(day -> {
          LocalDate other = unit.get().later(day, shift * count);
          return shift < 0 ? new Days(other, day) : new Days(day, other);
        })
        .map(days -> new Found(i, i + 3, days, Unit.DAY));
  }

  /// `earlier this month` ends at the anchor, `later this month` begins with it.
  private static Optional<Found> partOfThis(DateText text, int i, Anchor anchor) {
    Optional<Unit> unit = Vocabulary.unit(text.word(i + 2)).filter(u -> u != Unit.DAY);
    if (!text.word(i + 1).equals("this") || unit.isEmpty() || !text.follows(i + 2)) {
      return Optional.empty();
    }
    boolean earlier = text.word(i).equals("earlier");
    return anchor
        .count(day -> {
          Days whole = unit.get().around(day);
          return earlier ? new Days(whole.from(), day) : new Days(day, whole.to());
        })
        .map(days -> new Found(i, i + 3, days, Unit.DAY));
  }

  private static int number(DateText text, int i) {
    int digits = text.number(i);
    return digits >= 0 ? digits : Vocabulary.number(text.word(i));
  }

  // ---- weekdays and weekends

  private Optional<Found> weekday(DateText text, int i, Anchor anchor) {
    Optional<DayOfWeek> weekday = Vocabulary.weekday(text.word(i));
    if (weekday.isEmpty() || !text.isCapital(i) || isNameWithWeekday(text, i)) {
      return Optional.empty();
    }
    int next = text.word(i + 1).equals("the") ? i + 2 : i + 1;
    if (text.followsLoosely(i + 1) || text.before(i + 1).strip().equals("(")) {
      Optional<Found> date =
          calendar.at(text, next, anchor).filter(found -> found.unit() == Unit.DAY);
      if (date.isPresent()) {
        return date.map(found -> found.across(i, found.end()));
      }
    }
    Optional<Found> ofWeek = ofWeek(text, i, weekday.get(), anchor);
    if (ofWeek.isPresent()) {
      return ofWeek;
    }
    boolean future = Tense.isFuture(text, i, i + 1);
    return anchor
        .count(day ->
            Days.of(
                day.with(
                    future
                        ? TemporalAdjusters.nextOrSame(weekday.get())
                        : TemporalAdjusters.previousOrSame(weekday.get()))))
        .map(days -> new Found(i, i + 1, days, Unit.DAY));
  }

  private static boolean isNameWithWeekday(DateText text, int i) {
    return NAMES_WITH_WEEKDAYS.contains(text.word(i - 1))
        || (text.follows(i + 1)
            && text.isCapital(i + 1)
            && NAMES_AFTER_WEEKDAYS.contains(text.word(i + 1)));
  }

  /// `Monday last week`, `Tuesday of next week`.
  private static Optional<Found> ofWeek(DateText text, int i, DayOfWeek weekday, Anchor anchor) {
    int at = text.word(i + 1).equals("of") ? i + 2 : i + 1;
    if (!text.word(at + 1).equals("week")
        || !text.follows(at)
        || !Set.of("last", "this", "next").contains(text.word(at))) {
      return Optional.empty();
    }
    return anchor
        .count(day ->
            Days.of(
                Unit.WEEK
                    .around(day.plusWeeks(shift(text.word(at))))
                    .from()
                    .with(TemporalAdjusters.nextOrSame(weekday))))
        .map(days -> new Found(i, at + 2, days, Unit.DAY));
  }

  /// `the weekend`: the one before, or on, or after the anchor.
  private static Optional<Found> weekend(DateText text, int i, Anchor anchor) {
    if (!text.word(i).equals("weekend") || !text.word(i - 1).equals("the")) {
      return Optional.empty();
    }
    boolean future = Tense.isFuture(text, i, i + 1);
    return anchor
        .count(day -> weekend(day, future || isWeekend(day) ? 0 : -1))
        .map(days -> new Found(i, i + 1, days, Unit.DAY));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /// The weekend of a week.
  private static Days weekend(LocalDate day, int shift) {
    LocalDate sunday = Unit.WEEK.around(day.plusWeeks(shift)).to();
    return new Days(sunday.minusDays(1), sunday);
  }

  // ---- ago

  /// `two years ago`, `a week ago`, `three days from now`: exact to the unit it is counted in.
  private static Optional<Found> ago(DateText text, int i, Anchor anchor) {
    boolean one = text.word(i).equals("a") || text.word(i).equals("an");
    int count = one ? 1 : number(text, i);
    Optional<Unit> unit = Vocabulary.unit(text.word(i + 1));
    boolean ago = text.word(i + 2).equals("ago");
    boolean fromNow = text.word(i + 2).equals("from") && text.word(i + 3).equals("now");
    if (count < 1
        || unit.isEmpty()
        || !(ago || fromNow)
        || !text.follows(i + 1)
        || !text.follows(i + 2)
        || INEXACT.contains(text.word(i - 1))) {
      return Optional.empty();
    }
    Unit exactTo = unit.get().compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit.get();
    return anchor
        .count(day -> exactTo.around(unit.get().later(day, ago ? -count : count)))
        .map(days -> new Found(i, i + (ago ? 3 : 4), days, exactTo));
  }
}
