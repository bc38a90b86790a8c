package org.pressmark.searcher.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as people write them, in numbers or with an English month: `2016-12-06`,
/// `25/12/2016`, `Dec. 6, 2016`, `6th December 2016`, `December 2016`. What could be two days is
/// refused.
final class WrittenDate {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,8})(?:[-/.](\\d{1,4})(?:[-/.](\\d{1,4}))?)?");
  private static final Pattern TIMESTAMP = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ]\\d.*");
  private static final Pattern NAMED = Pattern.compile("[\\p{L}\\d ,./-]+");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d]+");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern MONTH = Pattern.compile("\\p{L}{3,}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private WrittenDate() {}

  /// Reads a date.
  ///
  /// @throws QueryParseException if it is no date, no day of the calendar, or could be two days
  static Period read(Slice value) throws QueryParseException {
    Matcher numbers = NUMBERS.matcher(value.text());
    if (!numbers.matches()) {
      return readNamed(value);
    }
    if (numbers.group(2) == null) {
      return ofOne(numbers.group(1), value);
    }
    return numbers.group(3) == null
        ? ofTwo(numbers.group(1), numbers.group(2), value)
        : ofThree(numbers.group(1), numbers.group(2), numbers.group(3), value);
  }

  private static Period ofOne(String number, Slice value) throws QueryParseException {
    if (number.length() == 8) {
      String iso =
          number.substring(0, 4) + "-" + number.substring(4, 6) + "-" + number.substring(6);
      throw new QueryParseException("a date has hyphens between its parts", value.span(), iso);
    }
    if (number.length() != 4) {
      throw new QueryParseException("a year has four digits, such as 0987 or 2016", value.span());
    }
    return Period.ofYear(Integer.parseInt(number), value);
  }

  private static Period ofTwo(String first, String second, Slice value) throws QueryParseException {
    if (first.length() == 4 && second.length() == 4) {
      throw new QueryParseException(
          "a range of years has two dots", value.span(), first + ".." + second);
    }
    if (first.length() == 4 && second.length() <= 2) {
      return Period.ofMonth(Integer.parseInt(first), Integer.parseInt(second), value);
    }
    if (first.length() <= 2 && second.length() == 4) {
      return Period.ofMonth(Integer.parseInt(second), Integer.parseInt(first), value);
    }
    throw noDate(value);
  }

  private static Period ofThree(String first, String second, String third, Slice value)
      throws QueryParseException {
    if (second.length() > 2) {
      throw noDate(value);
    }
    int a = Integer.parseInt(first);
    int b = Integer.parseInt(second);
    int c = Integer.parseInt(third);
    if (first.length() == 4 && third.length() <= 2) {
      return Period.ofDay(a, b, c, value);
    }
    if (first.length() > 2 || (third.length() != 4 && third.length() != 2)) {
      throw noDate(value);
    }
    if (third.length() == 2) {
      throw twoDigitYear(value);
    }
    return dayAndMonth(a, b, c, value);
  }

  private static Period dayAndMonth(int a, int b, int year, Slice value)
      throws QueryParseException {
    if (a <= 12 && b <= 12 && a != b) {
      Period dayFirst = Period.ofDay(year, b, a, value);
      Period monthFirst = Period.ofDay(year, a, b, value);
      throw new QueryParseException(
          value.quoted()
              + " could be "
              + dayFirst.first()
              + " or "
              + monthFirst.first()
              + "; write one of these",
          value.span());
    }
    return b > 12 ? Period.ofDay(year, a, b, value) : Period.ofDay(year, b, a, value);
  }

  private static Period readNamed(Slice value) throws QueryParseException {
    if (!NAMED.matcher(value.text()).matches()) {
      throw noDate(value);
    }
    List<Integer> months = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    Matcher words = WORDS.matcher(value.text().toLowerCase(Locale.ROOT));
    while (words.find()) {
      Matcher day = DAY.matcher(words.group());
      Optional<Integer> month = month(words.group());
      if (month.isPresent()) {
        months.add(month.get());
      } else if (day.matches()) {
        days.add(Integer.valueOf(day.group(1)));
      } else if (YEAR.matcher(words.group()).matches()) {
        years.add(Integer.valueOf(words.group()));
      } else {
        throw noDate(value);
      }
    }
    if (months.size() == 1 && days.size() == 2 && years.isEmpty()) {
      throw twoDigitYear(value);
    }
    if (months.size() != 1 || days.size() > 1 || years.size() > 1) {
      throw noDate(value);
    }
    if (years.isEmpty()) {
      throw new QueryParseException(
          value.quoted() + " has no year; write the date as 2016-12-06", value.span());
    }
    return days.isEmpty()
        ? Period.ofMonth(years.getFirst(), months.getFirst(), value)
        : Period.ofDay(years.getFirst(), months.getFirst(), days.getFirst(), value);
  }

  /// The number of an English month given by its name or an abbreviation of at least three letters.
  private static Optional<Integer> month(String word) {
    return MONTH.matcher(word).matches()
        ? MONTHS.stream()
            .filter(m -> m.startsWith(word))
            .findFirst()
            .map(m -> MONTHS.indexOf(m) + 1)
        : Optional.empty();
  }

  private static QueryParseException twoDigitYear(Slice value) {
    return new QueryParseException(
        value.quoted() + " has a year of two digits; write the date as 2016-12-06", value.span());
  }

  private static QueryParseException noDate(Slice value) {
    Matcher timestamp = TIMESTAMP.matcher(value.text());
    if (timestamp.matches()) {
      return new QueryParseException(
          "dates are days, without a time", value.span(), timestamp.group(1));
    }
    return new QueryParseException(
        value.quoted()
            + " is no date; write 2016, 2016-12, 2016-12-06, 2016-11..2017, last30d or none",
        value.span());
  }
}
