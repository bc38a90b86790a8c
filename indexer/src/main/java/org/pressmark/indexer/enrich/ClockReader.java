package org.pressmark.indexer.enrich;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.enrich.DateToken.Digits;
import org.pressmark.indexer.enrich.DateToken.Word;

/// Reads the time of day in a printed date, and the time zone after it. A method that returns false
/// has read nothing; a time that cannot be, `25:61`, makes the whole date unreadable.
final class ClockReader {
  private final DateCursor cursor;
  private @Nullable LocalTime time;
  private boolean seconds;
  private @Nullable ZoneOffset offset;
  private @Nullable String zone;
  private boolean unreadable;

  ClockReader(DateCursor cursor) {
    this.cursor = cursor;
  }

  Optional<LocalTime> time() {
    return Optional.ofNullable(time);
  }

  boolean hasSeconds() {
    return seconds;
  }

  Optional<ZoneOffset> offset() {
    return Optional.ofNullable(offset);
  }

  /// The zone's name, where no offset is printed.
  Optional<String> zone() {
    return offset == null ? Optional.ofNullable(zone) : Optional.empty();
  }

  boolean isUnreadable() {
    return unreadable;
  }

  /// Takes a moment of universal time.
  void set(LocalTime utc) {
    time = utc;
    seconds = true;
    offset = ZoneOffset.UTC;
  }

  /// `9:28 PM`, `21:28:00.5`, `9 p.m.`, `9.28 pm`, `21h28`, `21.28 Uhr`.
  boolean read(Digits hour) {
    if (time != null) {
      return false;
    }
    Digits minute = cursor.number(cursor.at + 2);
    if (cursor.isMark(cursor.at + 1, ':') && minute != null && minute.length() == 2) {
      return readSecond(hour, minute);
    }
    if (cursor.isMark(cursor.at + 1, '.')
        && minute != null
        && minute.length() == 2
        && isHourWord(cursor.at + 3)) {
      cursor.at += 3;
      return setTime(hour.value(), minute.value(), 0);
    }
    if (!isHourWord(cursor.at + 1)) {
      return false;
    }
    boolean half =
        cursor.word(cursor.at + 1).equals("am") || cursor.word(cursor.at + 1).equals("pm");
    Digits after = half ? null : cursor.number(cursor.at + 2);
    cursor.at += half ? 1 : after == null ? 2 : 3;
    return setTime(hour.value(), after == null ? 0 : after.value(), 0);
  }

  private boolean readSecond(Digits hour, Digits minute) {
    Digits second = cursor.number(cursor.at + 4);
    cursor.at += 3;
    if (!cursor.isMark(cursor.at, ':') || second == null || second.length() != 2) {
      return setTime(hour.value(), minute.value(), 0);
    }
    seconds = true;
    cursor.at += 2;
    if ((cursor.isMark(cursor.at, '.') || cursor.isMark(cursor.at, ','))
        && cursor.number(cursor.at + 1) != null) {
      cursor.at += 2; // fractions of a second
    }
    return setTime(hour.value(), minute.value(), second.value());
  }

  /// `1505 GMT`, `2128 hrs`.
  boolean readCompact(Digits n) {
    String next = cursor.word(cursor.at + 1);
    boolean clock =
        next.equals("gmt") || next.equals("utc") || next.equals("hrs") || next.equals("hours");
    if (!clock || time != null) {
      return false;
    }
    cursor.at++;
    return setTime(n.value() / 100, n.value() % 100, 0);
  }

  private boolean isHourWord(int index) {
    return switch (cursor.word(index)) {
      case "am", "pm", "h", "uhr" -> true;
      default -> false;
    };
  }

  boolean setCompact(long digits, boolean withSeconds) {
    seconds = withSeconds;
    long minutes = withSeconds ? digits / 100 : digits;
    return setTime(minutes / 100, minutes % 100, withSeconds ? digits % 100 : 0);
  }

  /// Sets the time and reads the half of the day and the zone that follow it.
  private boolean setTime(long hour, long minute, long second) {
    String half = cursor.word(cursor.at);
    long hours = hour;
    if (half.equals("am") || half.equals("pm")) {
      cursor.at++;
      cursor.at += cursor.isMark(cursor.at, '.') ? 1 : 0;
      hours = hour > 12 ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    if (hours > 23 || minute > 59 || second > 59) {
      return fail();
    }
    time = LocalTime.of((int) hours, (int) minute, (int) second);
    return readZone();
  }

  private boolean readZone() {
    while (isFillerBeforeZone(cursor.at)) {
      cursor.at++;
    }
    if (cursor.isMark(cursor.at, '+')
        || cursor.isMark(cursor.at, '-')
        || cursor.isMark(cursor.at, '−')) {
      return readOffset();
    }
    for (int length = 4; length >= 1; length--) {
      String name = cursor.words(cursor.at, length);
      if (!name.isEmpty() && ZoneTable.table().knows(name)) {
        zone = name;
        cursor.at += length;
        boolean signed =
            cursor.isMark(cursor.at, '+')
                || (cursor.isMark(cursor.at, '-') && cursor.number(cursor.at + 1) != null);
        return !signed || !isUtc(name) || readOffset();
      }
    }
    return true;
  }

  private boolean isFillerBeforeZone(int index) {
    return cursor.isMark(index, '(')
        || cursor.word(index).equals("uhr")
        || cursor.word(index).equals("hrs")
        || cursor.word(index).equals("hours");
  }

  private static boolean isUtc(String name) {
    return name.equalsIgnoreCase("UTC") || name.equalsIgnoreCase("GMT");
  }

  /// `+0530`, `+05:30`, `-5`; a dash that no number follows ends the time.
  private boolean readOffset() {
    boolean west = !cursor.isMark(cursor.at, '+');
    Digits hours = cursor.number(cursor.at + 1);
    if (hours == null) {
      return true;
    }
    if (hours.length() <= 2 && DateWords.month(cursor.word(cursor.at + 2)) > 0) {
      return true; // `9:28 PM - 6 Dec 2016`
    }
    if (hours.length() == 3 || hours.length() > 4) {
      return fail();
    }
    cursor.at += 2;
    long total =
        hours.length() == 4 ? hours.value() / 100 * 60 + hours.value() % 100 : hours.value() * 60;
    Digits minutes = cursor.number(cursor.at + 1);
    if (hours.length() <= 2
        && cursor.isMark(cursor.at, ':')
        && minutes != null
        && minutes.length() == 2) {
      total += minutes.value();
      cursor.at += 2;
    }
    if (total > 18 * 60) {
      return fail();
    }
    offset = ZoneOffset.ofTotalSeconds((int) (west ? -total : total) * 60);
    return true;
  }

  boolean readAfterT() {
    Digits n = cursor.number(cursor.at + 1);
    cursor.at++;
    if (n != null && (n.length() == 6 || n.length() == 4)) {
      cursor.at++;
      if (cursor.isMark(cursor.at, '.') && cursor.number(cursor.at + 1) != null) {
        cursor.at += 2;
      }
      return setCompact(n.value(), n.length() == 6);
    }
    if (n != null && n.length() == 2 && !cursor.isMark(cursor.at + 1, ':')) {
      cursor.at++;
      return setTime(n.value(), 0, 0);
    }
    return true;
  }

  /// One or two capitals that the wires of the 1980s put after the time: `C`, `RM`.
  boolean readWireCode(Word w) {
    boolean code = w.text().length() <= 2 && NormalCase.isShouted(w.text());
    cursor.at += code ? 1 : 0;
    return code;
  }

  /// An unknown name in capitals after the time: a zone, but which one is not known.
  boolean readZoneName(Word w) {
    if (zone != null) {
      return false;
    }
    boolean capitals = w.text().length() <= 5 && w.text().equals(w.text().toUpperCase(Locale.ROOT));
    if (capitals || ZoneTable.table().knows(w.folded())) {
      zone = w.text();
      cursor.at++;
      return true;
    }
    return false;
  }

  private boolean fail() {
    unreadable = true;
    return true;
  }
}
