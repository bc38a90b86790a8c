package org.pressmark.indexer.enrich.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Years, quarters, decades and centuries: `in 1990`, `the 2008 crisis`, `the first half of 1986`,
/// `1990-94`, `the 1980s`, `the '80s`, `the nineteenth century`. A number of four digits is a year
/// only where a word beside it says so.
final class YearDates implements DateRule {
  private static final Set<String> BEFORE_YEARS =
      Set.copyOf(
          List.of(
              ("in since until till by from of during before after between late early mid circa through summer spring"
                      + " autumn fall winter year")
                  .split(" ")));

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

  private static final Set<String> BEFORE_ATTRIBUTES =
      Set.of("the", "his", "her", "its", "their", "a", "s");

  private static final Set<String> COUNTED =
      Set.copyOf(
          List.of(
              ("people men women children soldiers troops dlrs dollars pounds euros yen francs marks miles km kilometers"
                      + " kilometres metres meters feet tons tonnes barrels shares hours points votes homes houses jobs"
                      + " workers percent pct mln bln million billion trillion other more or seats lines words species"
                      + " students members stores employees police civilians refugees migrants prisoners acres hectares"
                      + " degrees calories euro pound dollar-a-day rupees rupee")
                  .split(" ")));

  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  @Override
  public Optional<Found> at(DateText text, int i, Anchor anchor) {
    String word = text.word(i);
    if (!word.isEmpty() && word.charAt(0) <= '9') {
      return decade(text, i, anchor)
          .or(() -> century(text, i, anchor))
          .or(() -> years(text, i))
          .or(() -> year(text, i, anchor));
    }
    return partOfYear(text, i, anchor)
        .or(() -> century(text, i, anchor))
        .or(() -> decadeInWords(text, i));
  }

  private static Found year(int first, int end, int year) {
    return new Found(first, end, Days.ofYears(year, year), Unit.YEAR);
  }

  // ---- years

  private static Optional<Found> year(DateText text, int i, Anchor anchor) {
    int year = yearNumber(text, i, anchor);
    if (year == 0 || text.charAfter(i, 0) == '-') {
      return Optional.empty();
    }
    String before = text.word(i - 1);
    char mark = text.charBefore(i);
    boolean inBrackets = mark == '(' && ",;)-–".indexOf(text.charAfter(i, 0)) >= 0;
    boolean joined = text.isJoined(i) && before.equals("mid");
    boolean follows = text.follows(i);
    boolean introduced = follows && BEFORE_YEARS.contains(before);
    boolean attribute =
        follows
            && BEFORE_ATTRIBUTES.contains(before)
            && year >= 1800
            && text.follows(i + 1)
            && !Vocabulary.unit(text.word(i + 1)).isPresent();
    boolean second = follows && isSecondYear(text, i, anchor);
    return inBrackets || joined || introduced || attribute || second
        ? Optional.of(year(i, i + 1, year))
        : Optional.empty();
  }

  /// The year that a number of four digits can be; 0 if it can be none, or counts something.
  private static int yearNumber(DateText text, int i, Anchor anchor) {
    int year = text.word(i).length() == 4 ? text.number(i) : 0;
    char before = text.charBefore(i);
    char after = text.charAfter(i, 0);
    boolean inNumber =
        (".,:/".indexOf(before) >= 0 && i > 0 && text.end(i - 1) == text.start(i) - 1)
            || (".,:/".indexOf(after) >= 0 && Character.isDigit(text.charAfter(i, 1)));
    boolean isSum = "$£€#+".indexOf(before) >= 0 || after == '%';
    boolean counts = text.follows(i + 1) && COUNTED.contains(text.word(i + 1));
    return year < 1000 || year > anchor.latestYear() || inNumber || isSum || counts ? 0 : year;
  }

  /// The second year of `from 1990 to 1994`, `in 1990 and 1994`.
  private static boolean isSecondYear(DateText text, int i, Anchor anchor) {
    return Set.of("to", "and", "or", "until").contains(text.word(i - 1))
        && text.follows(i - 1)
        && yearNumber(text, i - 2, anchor) != 0
        && BEFORE_YEARS.contains(text.word(i - 3));
  }

  /// `1990-94`, `1914-1918`.
  private static Optional<Found> years(DateText text, int i) {
    int first = text.word(i).length() == 4 ? text.number(i) : 0;
    int last =
        text.isJoined(i + 1) && text.end(i) + 1 == text.start(i + 1) ? text.number(i + 1) : 0;
    last = text.word(i + 1).length() == 2 ? first / 100 * 100 + last : last;
    boolean isSpan = first >= 1000 && first <= 2100 && last > first && last < first + 100;
    boolean goesOn =
        isSpan && (text.isJoined(i + 2) || Character.isDigit(text.charAfter(i + 1, 1)));
    return isSpan && !goesOn && "-/.,$".indexOf(text.charBefore(i)) < 0
        ? Optional.of(new Found(i, i + 2, Days.ofYears(first, last), Unit.YEAR))
        : Optional.empty();
  }

  // ---- parts of years

  /// `the first quarter of 1987`, `second half 1986`.
  private static Optional<Found> partOfYear(DateText text, int i, Anchor anchor) {
    int which = ORDINALS.indexOf(text.word(i));
    int months = months(text.word(i + 1));
    int at = text.word(i + 2).equals("of") ? i + 3 : i + 2;
    if (which < 1 || months == 0 || which > 12 / months || !text.follows(i + 1)) {
      return Optional.empty();
    }
    int year = at < text.size() && text.follows(at) ? yearNumber(text, at, anchor) : 0;
    int last = which * months;
    return year == 0
        ? Optional.empty()
        : Optional.of(new Found(i, at + 1, Days.ofMonths(year, last - months + 1, last), Unit.DAY));
  }

  private static int months(String part) {
    return switch (part) {
      case "quarter" -> 3;
      case "half" -> 6;
      default -> 0;
    };
  }

  // ---- decades and centuries

  private static Optional<Found> decade(DateText text, int i, Anchor anchor) {
    String word = text.word(i);
    if (!word.endsWith("s") || word.length() < 3 || word.charAt(word.length() - 2) != '0') {
      return Optional.empty();
    }
    int number = digits(word.substring(0, word.length() - 1));
    if (word.length() == 5 && number >= 1000 && number <= anchor.latestYear()) {
      boolean century = number % 100 == 0 && number < 2000;
      return Optional.of(
          century
              ? new Found(i, i + 1, Days.ofYears(number, number + 99), Unit.CENTURY)
              : new Found(i, i + 1, Days.ofYears(number, number + 9), Unit.DECADE));
    }
    boolean apostrophe = "'’‘".indexOf(text.charBefore(i)) >= 0;
    return word.length() == 3 && number > 0 && apostrophe
        ? anchor
            .count(day -> {
              int year = day.getYear() / 100 * 100 + number;
              int begin = year > day.getYear() ? year - 100 : year;
              return Days.ofYears(begin, begin + 9);
            })
            .map(days -> new Found(i, i + 1, days, Unit.DECADE))
        : Optional.empty();
  }

  /// The number of at most four digits that a text is; -1 if it is none.
  private static int digits(String text) {
    return DIGITS.matcher(text).matches() ? Integer.parseInt(text) : -1;
  }

  /// `the sixties`, of the twentieth century.
  private static Optional<Found> decadeInWords(DateText text, int i) {
    int decade = DECADES.indexOf(text.word(i));
    int before = Vocabulary.part(text.word(i - 1)).isPresent() ? i - 2 : i - 1;
    boolean isDecade = decade >= 0 && text.word(before).equals("the");
    int begin = 1920 + 10 * decade;
    return isDecade
        ? Optional.of(new Found(i, i + 1, Days.ofYears(begin, begin + 9), Unit.DECADE))
        : Optional.empty();
  }

  private static Optional<Found> century(DateText text, int i, Anchor anchor) {
    boolean inFull = ORDINALS.contains(text.word(i));
    boolean twenty = text.word(i).equals("twenty") && text.word(i + 1).equals("first");
    int at = twenty ? i + 2 : i + 1;
    if (!text.word(at).equals("century") || !(text.follows(at) || text.isJoined(at))) {
      return Optional.empty();
    }
    String number = text.word(i).replaceFirst("(st|nd|rd|th)$", "");
    int century = inFull ? ORDINALS.indexOf(text.word(i)) : digits(number);
    century = twenty ? 21 : century;
    return century >= 1 && century * 100 <= anchor.latestYear() + 100
        ? Optional.of(
            new Found(i, at + 1, Days.ofYears(century * 100 - 99, century * 100), Unit.CENTURY))
        : Optional.empty();
  }
}
