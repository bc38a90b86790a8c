package org.pressmark.indexer.enrich;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.enrich.DateToken.Digits;
import org.pressmark.indexer.enrich.DateToken.Mark;
import org.pressmark.indexer.enrich.DateToken.Word;

/// Reads a date as news prints it: `December 6, 2016 9:28 PM IST`, `6. Dezember 2016`, `26-FEB-1987
/// 15:01:01.79`, `2016-12-06T21:28:00+05:30`, `06.12.2016`, epoch seconds. Every word of the text
/// must belong to the date.
///
/// Nothing is guessed: `03/04/2016` and `06-12-16` are not read, `13/04/2016` is. One instance
/// reads one text.
final class DateReader {
  private final List<DateToken> tokens;
  private int at;
  private int year;
  private boolean shortYear;
  private int month;
  private int day;
  private @Nullable LocalTime time;
  private boolean seconds;
  private @Nullable ZoneOffset offset;
  private @Nullable String zone;
  private @Nullable String maybeMonth;
  private boolean unreadable;

  private DateReader(List<DateToken> tokens) {
    this.tokens = tokens;
  }

  /// The parts of the date that this text is; empty if it is not a date, or none that can be read
  /// with certainty.
  static Optional<DateParts> read(String text) {
    Optional<DateParts> whole = readWhole(text);
    return whole.isPresent() ? whole : readFirst(text);
  }

  private static Optional<DateParts> readWhole(String text) {
    var reader = new DateReader(DateToken.of(text));
    return reader.readAll() ? reader.parts() : Optional.empty();
  }

  /// Of several things in one line, `Dec. 6, 2016 | Updated Dec. 7, 2016`, the first.
  private static Optional<DateParts> readFirst(String text) {
    for (int i = 1; i < text.length() && i < 80; i++) {
      if ("|•·;(#".indexOf(text.charAt(i)) >= 0 || text.startsWith(" / ", i)) {
        return readWhole(text.substring(0, i));
      }
    }
    return Optional.empty();
  }

  private Optional<DateParts> parts() {
    boolean lastsWithoutFirst = month == 0 && (day > 0 || year == 0);
    boolean timeWithoutDay = time != null && day == 0;
    if (lastsWithoutFirst || timeWithoutDay) {
      return Optional.empty();
    }
    return Optional.of(
        new DateParts(
            year,
            shortYear,
            month,
            day,
            Optional.ofNullable(time),
            seconds,
            Optional.ofNullable(offset),
            offset == null ? Optional.ofNullable(zone) : Optional.empty()));
  }

  private boolean readAll() {
    while (at < tokens.size()) {
      int before = at;
      boolean read =
          switch (tokens.get(at)) {
            case Digits n -> readNumber(n);
            case Word w -> readWord(w);
            case Mark m -> readMark(m.character());
          };
      if (!read || unreadable || at == before) {
        return false;
      }
    }
    return true;
  }

  private boolean readNumber(Digits n) {
    return switch (n.length()) {
      case 1, 2 -> readClock(n) || readDayFirst(n) || readDayOrShortYear(n);
      case 4 -> readCompactClock(n) || readYearFirst(n);
      case 8 -> readCompactDay(n);
      case 10, 13 -> readEpoch(n);
      case 14 ->
          readCompactDay(new Digits(n.value() / 1_000_000, 8))
              && setCompactTime(n.value() % 1_000_000, true);
      default -> false;
    };
  }

  // ---- days

  private boolean readYearFirst(Digits n) {
    if (year != 0) {
      return false;
    }
    year = (int) n.value();
    at++;
    Mark separator = mark(at);
    if (separator == null || "-/.".indexOf(separator.character()) < 0 || month != 0) {
      return true;
    }
    Digits second = number(at + 1);
    if (second == null || second.length() == 4) {
      return true;
    }
    if (second.length() == 3 && separator.character() == '-') {
      return setDayOfYear((int) second.value());
    }
    if (second.length() > 2) {
      return false;
    }
    month = (int) second.value();
    at += 2;
    Digits third = number(at + 1);
    if (isMark(at, separator.character()) && third != null && third.length() <= 2) {
      day = (int) third.value();
      at += 2;
    }
    return isDay();
  }

  private boolean setDayOfYear(int dayOfYear) {
    try {
      var date = LocalDate.ofYearDay(year, dayOfYear);
      month = date.getMonthValue();
      day = date.getDayOfMonth();
      at += 2;
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }

  /// `13/04/2016`, `06.12.2016`, `04/2016`.
  private boolean readDayFirst(Digits first) {
    Mark separator = mark(at + 1);
    Digits second = number(at + 2);
    if (separator == null
        || second == null
        || "-/.".indexOf(separator.character()) < 0
        || year != 0
        || month != 0) {
      return false;
    }
    if (second.length() == 4) {
      year = (int) second.value();
      month = (int) first.value();
      at += 3;
      return isDay();
    }
    Digits third = number(at + 4);
    if (!isMark(at + 3, separator.character())
        || third == null
        || third.length() != 4
        || second.length() > 2) {
      return false;
    }
    year = (int) third.value();
    at += 5;
    setDayAndMonth((int) first.value(), (int) second.value(), separator.character() == '.');
    return true;
  }

  private void setDayAndMonth(int first, int second, boolean dayFirst) {
    boolean isDayFirst = dayFirst || first > 12;
    day = isDayFirst ? first : second;
    month = isDayFirst ? second : first;
    boolean ambiguous = !dayFirst && first <= 12 && second <= 12 && first != second;
    unreadable |= ambiguous || !isDay();
  }

  private boolean readDayOrShortYear(Digits n) {
    if (day == 0 && n.value() >= 1 && n.value() <= 31 && !isMark(at - 1, '\'')) {
      day = (int) n.value();
      at++;
      if (isOrdinal(at)) {
        at++;
      }
      return true;
    }
    if (day == 0 || month == 0 || year != 0 || shortYear || n.length() != 2) {
      return false;
    }
    year = (int) n.value();
    shortYear = true;
    at++;
    return true;
  }

  /// `6th`, `1er`, `6º`, but not the letter O for a zero.
  private boolean isOrdinal(int index) {
    return index < tokens.size()
        && tokens.get(index) instanceof Word w
        && DateWords.isOrdinal(w.folded())
        && !(w.text().equals("O") || w.text().equals("A"));
  }

  private boolean readCompactDay(Digits n) {
    if (year != 0) {
      return false;
    }
    year = (int) (n.value() / 10_000);
    month = (int) (n.value() / 100 % 100);
    day = (int) (n.value() % 100);
    at++;
    return isDay() && day != 0 && year >= 1000;
  }

  private boolean readEpoch(Digits n) {
    if (tokens.size() != 1) {
      return false;
    }
    long second = n.length() == 13 ? n.value() / 1000 : n.value();
    LocalDateTime moment = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    year = moment.getYear();
    month = moment.getMonthValue();
    day = moment.getDayOfMonth();
    time = moment.toLocalTime();
    seconds = true;
    offset = ZoneOffset.UTC;
    at++;
    return true;
  }

  private boolean isDay() {
    return month >= 1 && month <= 12 && day <= 31;
  }

  // ---- times

  /// `9:28 PM`, `21:28:00.5`, `9 p.m.`, `9.28 pm`, `21h28`, `21.28 Uhr`.
  private boolean readClock(Digits hour) {
    if (time != null) {
      return false;
    }
    Digits minute = number(at + 2);
    if (isMark(at + 1, ':') && minute != null && minute.length() == 2) {
      return readSecond(hour, minute);
    }
    if (isMark(at + 1, '.') && minute != null && minute.length() == 2 && isHourWord(at + 3)) {
      at += 3;
      return setTime(hour.value(), minute.value(), 0);
    }
    if (!isHourWord(at + 1)) {
      return false;
    }
    boolean half = word(at + 1).equals("am") || word(at + 1).equals("pm");
    Digits after = half ? null : number(at + 2);
    at += half ? 1 : after == null ? 2 : 3;
    return setTime(hour.value(), after == null ? 0 : after.value(), 0);
  }

  private boolean readSecond(Digits hour, Digits minute) {
    Digits second = number(at + 4);
    at += 3;
    if (!isMark(at, ':') || second == null || second.length() != 2) {
      return setTime(hour.value(), minute.value(), 0);
    }
    seconds = true;
    at += 2;
    if ((isMark(at, '.') || isMark(at, ',')) && number(at + 1) != null) {
      at += 2; // fractions of a second
    }
    return setTime(hour.value(), minute.value(), second.value());
  }

  /// `1505 GMT`, `2128 hrs`.
  private boolean readCompactClock(Digits n) {
    String next = word(at + 1);
    boolean clock =
        next.equals("gmt") || next.equals("utc") || next.equals("hrs") || next.equals("hours");
    if (!clock || time != null) {
      return false;
    }
    at++;
    return setTime(n.value() / 100, n.value() % 100, 0);
  }

  private boolean isHourWord(int index) {
    return switch (word(index)) {
      case "am", "pm", "h", "uhr" -> true;
      default -> false;
    };
  }

  private boolean setCompactTime(long digits, boolean withSeconds) {
    seconds = withSeconds;
    long minutes = withSeconds ? digits / 100 : digits;
    return setTime(minutes / 100, minutes % 100, withSeconds ? digits % 100 : 0);
  }

  /// Sets the time and reads the half of the day and the zone that follow it.
  private boolean setTime(long hour, long minute, long second) {
    String half = word(at);
    long hours = hour;
    if (half.equals("am") || half.equals("pm")) {
      at++;
      at += isMark(at, '.') ? 1 : 0;
      hours = hour > 12 ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    if (hours > 23 || minute > 59 || second > 59) {
      unreadable = true;
      return true;
    }
    time = LocalTime.of((int) hours, (int) minute, (int) second);
    return readZone();
  }

  // ---- zones

  private boolean readZone() {
    while (isFillerBeforeZone(at)) {
      at++;
    }
    if (isMark(at, '+') || isMark(at, '-') || isMark(at, '−')) {
      return readOffset();
    }
    for (int length = 4; length >= 1; length--) {
      String name = words(at, length);
      if (!name.isEmpty() && ZoneTable.table().knows(name)) {
        zone = name;
        at += length;
        boolean signed = isMark(at, '+') || (isMark(at, '-') && number(at + 1) != null);
        return !signed || !isUtc(name) || readOffset();
      }
    }
    return true;
  }

  private boolean isFillerBeforeZone(int index) {
    return isMark(index, '(')
        || word(index).equals("uhr")
        || word(index).equals("hrs")
        || word(index).equals("hours");
  }

  private static boolean isUtc(String name) {
    return name.equalsIgnoreCase("UTC") || name.equalsIgnoreCase("GMT");
  }

  /// `+0530`, `+05:30`, `-5`; a dash that no number follows ends the time.
  private boolean readOffset() {
    boolean west = !isMark(at, '+');
    Digits hours = number(at + 1);
    if (hours == null) {
      return true;
    }
    if (hours.length() == 3 || hours.length() > 4) {
      return false;
    }
    at += 2;
    long total =
        hours.length() == 4 ? hours.value() / 100 * 60 + hours.value() % 100 : hours.value() * 60;
    Digits minutes = number(at + 1);
    if (hours.length() <= 2 && isMark(at, ':') && minutes != null && minutes.length() == 2) {
      total += minutes.value();
      at += 2;
    }
    if (total > 18 * 60) {
      return false;
    }
    offset = ZoneOffset.ofTotalSeconds((int) (west ? -total : total) * 60);
    return true;
  }

  // ---- words and marks

  private boolean readWord(Word w) {
    int number = DateWords.month(w.folded());
    if (number != 0 && (month == 0 || maybeMonth != null)) {
      return setMonth(w, number);
    }
    if (DateWords.isWeekday(w.folded())) {
      at++;
      return true;
    }
    if (w.folded().equals("t") && number(at + 1) != null) {
      return readTimeAfterT();
    }
    if (DateWords.isFiller(w.folded())) {
      at++;
      return true;
    }
    return time != null && (isWireCode(w) || (zone == null && isZone(w)));
  }

  private boolean setMonth(Word w, int number) {
    month = number;
    maybeMonth =
        DateWords.isWeekday(w.folded())
            ? w.folded()
            : null; // `mar. 6 décembre`: Tuesday, not March
    at++;
    return true;
  }

  private boolean readTimeAfterT() {
    Digits n = number(at + 1);
    at++;
    if (n != null && (n.length() == 6 || n.length() == 4)) {
      at++;
      if (isMark(at, '.') && number(at + 1) != null) {
        at += 2;
      }
      return setCompactTime(n.value(), n.length() == 6);
    }
    if (n != null && n.length() == 2 && !isMark(at + 1, ':')) {
      at++;
      return setTime(n.value(), 0, 0);
    }
    return true;
  }

  /// One or two capitals that the wires of the 1980s put after the time: `C`, `RM`.
  private boolean isWireCode(Word w) {
    boolean code = w.text().length() <= 2 && NormalCase.isShouted(w.text());
    at += code ? 1 : 0;
    return code;
  }

  /// An unknown name in capitals after the time: a zone, but which one is not known.
  private boolean isZone(Word w) {
    boolean capitals = w.text().length() <= 5 && w.text().equals(w.text().toUpperCase(Locale.ROOT));
    if (capitals || ZoneTable.table().knows(w.folded())) {
      zone = w.text();
      at++;
      return true;
    }
    return false;
  }

  private boolean readMark(char c) {
    at++;
    return ",.;()[]|·•–—-/'’".indexOf(c) >= 0;
  }

  // ---- looking ahead

  private @Nullable Digits number(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index) instanceof Digits n ? n : null;
  }

  private @Nullable Mark mark(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index) instanceof Mark m ? m : null;
  }

  private boolean isMark(int index, char c) {
    Mark mark = mark(index);
    return mark != null && mark.character() == c;
  }

  /// The folded word there, empty if there is none.
  private String word(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index) instanceof Word w
        ? w.folded()
        : "";
  }

  private String words(int start, int length) {
    var joined = new StringBuilder();
    for (int i = start; i < start + length; i++) {
      String word = word(i);
      if (word.isEmpty()) {
        return "";
      }
      joined.append(joined.isEmpty() ? "" : " ").append(word);
    }
    return joined.toString();
  }
}
