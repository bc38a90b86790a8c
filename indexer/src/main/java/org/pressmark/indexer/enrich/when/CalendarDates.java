package org.pressmark.indexer.enrich.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Dates with the name of a month: `December 5`, `5 Dec 2016`, `Dec. 5-7`, `November 2016`, `in
/// November`, `next March`, `in May last year`. A day without a year is the nearest to the anchor;
/// a month without a year is the last one or the next one, as the sentence says.
final class CalendarDates implements DateRule {
  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "since", "until", "till", "early", "mid", "late", "last", "next", "this", "during");

  /// Words that may stand before a month's name, but before a person's as well.
  private static final Set<String> BEFORE_MOST_MONTHS =
      Set.of("by", "of", "from", "to", "through", "before", "after", "for", "between", "and");

  /// Words after a number that count something other than days.
  private static final Set<String> COUNTED =
      Set.copyOf(
          List.of(
              ("people men women children percent pct per million mln billion bln years months weeks hours countries"
                      + " companies members soldiers others killed of")
                  .split(" ")));

  /// A day that is not to come is one just past, if it is nearer than so many days.
  private static final int FAR = 45;

  /// A day of a month, in words.
  ///
  /// @param month 0 if it names none
  /// @param day the first day, 0 if it names none
  /// @param lastDay the last day, the same as the first if it names one only
  /// @param end the word after it
  private record MonthDay(int month, int day, int lastDay, int end) {}

  @Override
  public Optional<Found> at(DateText text, int word, Anchor anchor) {
    Optional<MonthDay> date = monthFirst(text, word).or(() -> dayFirst(text, word));
    if (date.isPresent()) {
      return day(text, word, date.get(), anchor);
    }
    return isMonth(text, word) ? month(text, word, anchor) : prefixedMonth(text, word, anchor);
  }

  private static boolean isMonth(DateText text, int i) {
    return text.isCapital(i) && Vocabulary.month(text.word(i)) > 0;
  }

  // ---- days

  private static Optional<MonthDay> monthFirst(DateText text, int i) {
    if (!isMonth(text, i)) {
      return Optional.empty();
    }
    int at = text.word(i + 1).equals("the") ? i + 2 : i + 1;
    int day = text.followsShort(at) ? dayNumber(text, at) : 0;
    if (day == 0 || isNoDay(text, at)) {
      return Optional.empty();
    }
    int lastDay = rangeEnd(text, at + 1) ? dayNumber(text, rangeEndAt(text, at + 1)) : 0;
    int month = Vocabulary.month(text.word(i));
    return lastDay > day
        ? Optional.of(new MonthDay(month, day, lastDay, rangeEndAt(text, at + 1) + 1))
        : Optional.of(new MonthDay(month, day, day, at + 1));
  }

  /// Whether a number counts something else, or is part of a longer one: `May 1.5`, `March 12
  /// people`, `May 1987`.
  private static boolean isNoDay(DateText text, int i) {
    char after = text.charAfter(i, 0);
    boolean goesOn =
        (after == '.' || after == ':' || after == ',') && Character.isDigit(text.charAfter(i, 1));
    boolean counts = text.follows(i + 1) && COUNTED.contains(text.word(i + 1));
    return goesOn || after == '%' || (counts && yearShift(text, i + 1) == NO_SHIFT);
  }

  private static boolean rangeEnd(DateText text, int i) {
    int at = rangeEndAt(text, i);
    return dayNumber(text, at) > 0 && !isNoDay(text, at) && !isMonth(text, at + 1);
  }

  /// Where the last day of a range would stand.
  private static int rangeEndAt(DateText text, int i) {
    boolean inWords = text.follows(i) && Set.of("to", "through").contains(text.word(i));
    if (inWords && text.follows(i + 1)) {
      return i + 1;
    }
    return text.isJoined(i) ? i : text.size();
  }

  private static Optional<MonthDay> dayFirst(DateText text, int i) {
    int day = dayNumber(text, i);
    if (day == 0 || ".,:/-".indexOf(text.charBefore(i)) >= 0 || text.charBefore(i) == '$') {
      return Optional.empty();
    }
    boolean isRange = rangeEndAt(text, i + 1) < text.size();
    int last = isRange ? rangeEndAt(text, i + 1) : i;
    int lastDay = dayNumber(text, last);
    int at = text.word(last + 1).equals("of") ? last + 2 : last + 1;
    if (lastDay < day || !isMonth(text, at) || !text.follows(at)) {
      return Optional.empty();
    }
    return Optional.of(new MonthDay(Vocabulary.month(text.word(at)), day, lastDay, at + 1));
  }

  /// The day of the month that a word is: `5`, `5th`; 0 if it is none.
  private static int dayNumber(DateText text, int i) {
    String word = text.word(i);
    int digits = 0;
    while (digits < word.length() && digits < 2 && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    boolean isNumber =
        digits > 0
            && Set.of("", "st", "nd", "rd", "th").contains(word.substring(digits))
            && word.codePoints().limit(digits).allMatch(c -> c <= '9');
    int number = isNumber ? Integer.parseInt(word.substring(0, digits)) : 0;
    return number <= 31 ? number : 0;
  }

  private static Optional<Found> day(DateText text, int first, MonthDay date, Anchor anchor) {
    Optional<Integer> year = yearAt(text, date.end());
    if (year.isPresent()) {
      return inYear(date, year.get()).map(days -> new Found(first, date.end() + 1, days, Unit.DAY));
    }
    int shift = yearShift(text, date.end());
    if (shift != NO_SHIFT) {
      return anchor
          .countIfAny(day -> inYear(date, day.getYear() + shift))
          .map(days -> new Found(first, shiftEnd(text, date.end()), days, Unit.DAY));
    }
    boolean future = Tense.isFuture(text, first, date.end()) && !isSince(text, first);
    return anchor
        .countIfAny(day ->
            nearest(date, day)
                .filter(days -> !future || distance(days, day) < FAR || days.from().isAfter(day))
                .or(() -> next(date, day)))
        .map(days -> new Found(first, date.end(), days, Unit.DAY));
  }

  private static Optional<Days> nearest(MonthDay date, LocalDate anchor) {
    return IntStream.of(anchor.getYear() - 1, anchor.getYear(), anchor.getYear() + 1)
        .mapToObj(year -> inYear(date, year))
        .flatMap(Optional::stream)
        .min((a, b) -> Long.compare(distance(a, anchor), distance(b, anchor)));
  }

  private static boolean isSince(DateText text, int first) {
    return Set.of("since", "from").contains(text.word(first - 1));
  }

  private static Optional<Days> next(MonthDay date, LocalDate anchor) {
    return IntStream.rangeClosed(anchor.getYear(), anchor.getYear() + 1)
        .mapToObj(year -> inYear(date, year))
        .flatMap(Optional::stream)
        .filter(days -> !days.to().isBefore(anchor))
        .findFirst();
  }

  private static long distance(Days days, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(days.from(), day));
  }

  private static Optional<Days> inYear(MonthDay date, int year) {
    try {
      return Optional.of(
          new Days(
              LocalDate.of(year, date.month(), date.day()),
              LocalDate.of(year, date.month(), date.lastDay())));
    } catch (DateTimeException _) { // there is no such day in that year
      return Optional.empty();
    }
  }

  // ---- years after days and months

  private static final int NO_SHIFT = 99;

  /// A year in full, after a blank or a comma.
  private static Optional<Integer> yearAt(DateText text, int i) {
    int year = text.number(i);
    boolean isYear =
        year >= 1000 && year <= 2999 && text.followsLoosely(i) && text.charAfter(i, 0) != '%';
    return isYear ? Optional.of(year) : Optional.empty();
  }

  /// How many years `last year`, `this year` or `next year` lies away; {@link #NO_SHIFT} if
  /// something else stands there.
  private static int yearShift(DateText text, int i) {
    int at = text.word(i).equals("of") ? i + 1 : i;
    if (!text.follows(at) || !text.word(at + 1).equals("year") || !text.follows(at + 1)) {
      return NO_SHIFT;
    }
    return switch (text.word(at)) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> NO_SHIFT;
    };
  }

  private static int shiftEnd(DateText text, int i) {
    return text.word(i).equals("of") ? i + 3 : i + 2;
  }

  // ---- months

  private static Optional<Found> month(DateText text, int i, Anchor anchor) {
    int month = Vocabulary.month(text.word(i));
    int after = text.word(i + 1).equals("of") ? i + 2 : i + 1;
    boolean abbreviated = Vocabulary.isShortMonth(text.word(i));
    Optional<Integer> year =
        text.followsLoosely(i + 1) || (abbreviated && text.followsShort(i + 1))
            ? monthYear(text, after)
            : Optional.empty();
    if (year.isPresent()) {
      Days days = Days.of(YearMonth.of(year.get(), month));
      return Optional.of(new Found(i, after + 1, days, Unit.MONTH));
    }
    Optional<Integer> shared = sharedYear(text, i);
    if (shared.isPresent()) {
      Days days = Days.of(YearMonth.of(shared.get(), month));
      return Optional.of(new Found(i, i + 1, days, Unit.MONTH));
    }
    int shift = yearShift(text, i + 1);
    if (shift != NO_SHIFT) {
      return anchor
          .count(day -> Days.of(YearMonth.of(day.getYear() + shift, month)))
          .map(days -> new Found(i, shiftEnd(text, i + 1), days, Unit.MONTH));
    }
    if (abbreviated || !isSurelyMonth(text, i, month)) {
      return Optional.empty();
    }
    boolean future = Tense.isFuture(text, i, i + 1);
    return anchor
        .count(day -> Days.of(nearest(YearMonth.from(day), month, future, 0)))
        .map(days -> new Found(i, i + 1, days, Unit.MONTH));
  }

  private static Optional<Integer> monthYear(DateText text, int i) {
    return yearAt(text, i)
        .or(() -> {
          boolean dotted = text.followsShort(i) && text.number(i) >= 1000;
          return dotted && text.number(i) <= 2999 ? Optional.of(text.number(i)) : Optional.empty();
        });
  }

  /// The year of the second month in `January-March 1990`, `between May and July 1990`.
  private static Optional<Integer> sharedYear(DateText text, int i) {
    boolean inWords = Set.of("to", "and", "through", "or").contains(text.word(i + 1));
    int second = inWords && text.follows(i + 1) ? i + 2 : i + 1;
    boolean isRange = inWords ? text.follows(second) : text.isJoined(second);
    return isRange && isMonth(text, second) ? monthYear(text, second + 1) : Optional.empty();
  }

  private static boolean isSurelyMonth(DateText text, int i, int month) {
    String before = text.word(i - 1);
    if (!Vocabulary.AMBIGUOUS_MONTHS.contains(month)) {
      return !before.equals("that");
    }
    boolean follows = text.follows(i) || text.isJoined(i);
    return follows
        && (BEFORE_MONTHS.contains(before) || (month != 5 && BEFORE_MOST_MONTHS.contains(before)));
  }

  /// A month before or after another, or the same.
  ///
  /// @param atLeast how many months away it must be
  private static YearMonth nearest(YearMonth from, int month, boolean future, int atLeast) {
    YearMonth nearest = from.plusMonths(future ? atLeast : -atLeast);
    while (nearest.getMonthValue() != month) {
      nearest = nearest.plusMonths(future ? 1 : -1);
    }
    return nearest;
  }

  /// `last May`, `next May`, `this May`.
  private static Optional<Found> prefixedMonth(DateText text, int i, Anchor anchor) {
    if (!Set.of("last", "next", "this").contains(text.word(i))
        || !isMonth(text, i + 1)
        || !text.follows(i + 1)) {
      return Optional.empty();
    }
    int month = Vocabulary.month(text.word(i + 1));
    return anchor
        .count(day ->
            Days.of(
                switch (text.word(i)) {
                  case "last" -> nearest(YearMonth.from(day), month, false, 1);
                  case "next" -> nearest(YearMonth.from(day), month, true, 1);
                  default -> YearMonth.of(day.getYear(), month);
                }))
        .map(days -> new Found(i, i + 2, days, Unit.MONTH));
  }
}
