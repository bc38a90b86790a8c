package org.pressmark.indexer.enrich;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern DAY_IN_HAN =
      Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]");

  private static final Pattern TIME_IN_HAN = Pattern.compile("(\\d{1,2}) ?[時时點点시] ?(\\d{2}) ?[分분]");

  private final DateCursor cursor;
  private final ClockReader clock;
  private int year;
  private boolean shortYear;
  private int month;
  private int day;

  /// Whether the month may have been a weekday: `mar. 6 décembre`.
  private boolean maybeWeekday;

  private boolean unreadable;

  private DateReader(List<DateToken> tokens) {
    this.cursor = new DateCursor(tokens);
    this.clock = new ClockReader(cursor);
  }

  /// The parts of the date that this text is; empty if it is not a date, or none that can be read
  /// with certainty.
  static Optional<DateParts> read(String printed) {
    String text = inDigits(printed);
    Optional<DateParts> whole = readWhole(text);
    return whole.isPresent() ? whole : readFirst(text);
  }

  /// `2021年5月6日 10時30分` as `2021-05-06 10:30`, also where it is Korean.
  private static String inDigits(String printed) {
    String day =
        DAY_IN_HAN
            .matcher(printed)
            .replaceAll(match ->
                "%s-%02d-%02d"
                    .formatted(
                        match.group(1),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3))));
    return TIME_IN_HAN.matcher(day).replaceAll("$1:$2");
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
    boolean dayWithoutMonth = month == 0 && (day > 0 || year == 0);
    boolean timeWithoutDay = clock.time().isPresent() && day == 0;
    if (dayWithoutMonth || timeWithoutDay) {
      return Optional.empty();
    }
    return Optional.of(
        new DateParts(
            year,
            shortYear,
            month,
            day,
            clock.time(),
            clock.hasSeconds(),
            clock.offset(),
            clock.zone()));
  }

  private boolean readAll() {
    while (!cursor.isAtEnd()) {
      int before = cursor.at;
      boolean read =
          switch (cursor.next()) {
            case Digits n -> readNumber(n);
            case Word w -> readWord(w);
            case Mark m -> readMark(m.character());
          };
      if (!read || unreadable || clock.isUnreadable() || cursor.at == before) {
        return false;
      }
    }
    return true;
  }

  private boolean readNumber(Digits n) {
    return switch (n.length()) {
      case 1, 2 -> clock.read(n) || readDayFirst(n) || readDayOrShortYear(n);
      case 4 -> clock.readCompact(n) || readYearFirst(n);
      case 8 -> readCompactDay(n);
      case 10, 13 -> readEpoch(n);
      case 14 ->
          readCompactDay(new Digits(n.value() / 1_000_000, 8))
              && clock.setCompact(n.value() % 1_000_000, true);
      default -> false;
    };
  }

  // ---- days

  private boolean readYearFirst(Digits n) {
    if (year != 0) {
      return false;
    }
    year = (int) n.value();
    cursor.at++;
    Mark separator = cursor.mark(cursor.at);
    if (separator == null || "-/.".indexOf(separator.character()) < 0 || month != 0) {
      return true;
    }
    Digits second = cursor.number(cursor.at + 1);
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
    cursor.at += 2;
    Digits third = cursor.number(cursor.at + 1);
    if (cursor.isMark(cursor.at, separator.character()) && third != null && third.length() <= 2) {
      day = (int) third.value();
      cursor.at += 2;
    }
    return isDay();
  }

  private boolean setDayOfYear(int dayOfYear) {
    try {
      var date = LocalDate.ofYearDay(year, dayOfYear);
      month = date.getMonthValue();
      day = date.getDayOfMonth();
      cursor.at += 2;
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }

  /// `13/04/2016`, `06.12.2016`, `04/2016`.
  private boolean readDayFirst(Digits first) {
    Mark separator = cursor.mark(cursor.at + 1);
    Digits second = cursor.number(cursor.at + 2);
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
      cursor.at += 3;
      return isDay();
    }
    Digits third = cursor.number(cursor.at + 4);
    if (!cursor.isMark(cursor.at + 3, separator.character())
        || third == null
        || third.length() != 4
        || second.length() > 2) {
      return false;
    }
    year = (int) third.value();
    cursor.at += 5;
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
    if (day == 0 && n.value() >= 1 && n.value() <= 31 && !cursor.isMark(cursor.at - 1, '\'')) {
      day = (int) n.value();
      cursor.at++;
      if (isOrdinal()) {
        cursor.at++;
      }
      return true;
    }
    if (day == 0 || month == 0 || year != 0 || shortYear || n.length() != 2) {
      return false;
    }
    year = (int) n.value();
    shortYear = true;
    cursor.at++;
    return true;
  }

  /// `6th`, `1er`, `6º`, but not the letter O for a zero.
  private boolean isOrdinal() {
    return !cursor.isAtEnd()
        && cursor.next() instanceof Word w
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
    cursor.at++;
    return isDay() && day != 0 && year >= 1000;
  }

  private boolean readEpoch(Digits n) {
    if (cursor.size() != 1) {
      return false;
    }
    long second = n.length() == 13 ? n.value() / 1000 : n.value();
    LocalDateTime moment = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    year = moment.getYear();
    month = moment.getMonthValue();
    day = moment.getDayOfMonth();
    clock.set(moment.toLocalTime());
    cursor.at++;
    return true;
  }

  private boolean isDay() {
    return month >= 1 && month <= 12 && day <= 31;
  }

  // ---- words and marks

  private boolean readWord(Word w) {
    int number = DateWords.month(w.folded());
    if (number != 0 && (month == 0 || maybeWeekday)) {
      return setMonth(w, number);
    }
    if (DateWords.isWeekday(w.folded())) {
      cursor.at++;
      return true;
    }
    if (w.folded().equals("t") && cursor.number(cursor.at + 1) != null) {
      return clock.readAfterT();
    }
    if (DateWords.isFiller(w.folded())) {
      cursor.at++;
      return true;
    }
    return clock.time().isPresent() && (clock.readWireCode(w) || clock.readZoneName(w));
  }

  private boolean setMonth(Word w, int number) {
    month = number;
    maybeWeekday = DateWords.isWeekday(w.folded());
    cursor.at++;
    return true;
  }

  private boolean readMark(char c) {
    cursor.at++;
    return ",.;()[]|·•–—-/'’".indexOf(c) >= 0;
  }
}
