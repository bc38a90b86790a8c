package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time at the end of a wire message, written as dates are elsewhere: `131137 GMT Nov 13` is
/// 2013-11-13T11:37Z.
final class WireTime {
  /// IPTC 7901: day, hour, minute, zone, month, year.
  private static final Pattern DATE_TIME_GROUP =
      Pattern.compile(
          "\\b(\\d{2})(\\d{2})(\\d{2})\\s+(?:([A-Za-z]{1,5})\\s+)?([A-Za-zäé]{3})[a-zé]*\\.?\\s+(\\d{2}|\\d{4})\\b");

  /// ANPA 1312 as the AP writes it: `AP-WF-11-13-13 0745GMT`.
  private static final Pattern AMERICAN =
      Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2})\\s+(\\d{2})(\\d{2})\\s?([A-Z]{3,4})");

  /// As Kyodo writes it: `KWS-21:37-09-12-18`, in Japan's time.
  private static final Pattern KYODO =
      Pattern.compile("(\\d{2}):(\\d{2})-(\\d{2})-(\\d{2})-(\\d{2})\\b");

  /// English, German, French and Spanish, as they begin.
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "ene"),
          List.of("feb", "fév", "fev"),
          List.of("mar", "mär", "mrz"),
          List.of("apr", "avr", "abr"),
          List.of("may", "mai"),
          List.of("jun", "jui"),
          List.of("jul"),
          List.of("aug", "aoû", "aou", "ago"),
          List.of("sep", "set"),
          List.of("oct", "okt"),
          List.of("nov"),
          List.of("dec", "dez", "déc", "dic"));

  private WireTime() {}

  /// The last time that a text names; empty if it names none.
  static Optional<String> in(String text) {
    return last(DATE_TIME_GROUP, text)
        .flatMap(WireTime::dateTimeGroup)
        .or(() -> last(AMERICAN, text).map(WireTime::american))
        .or(() -> last(KYODO, text).map(WireTime::kyodo));
  }

  private static Optional<Matcher> last(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    int start = -1;
    while (found.find()) {
      start = found.start();
    }
    return start >= 0 && found.find(start) ? Optional.of(found) : Optional.empty();
  }

  private static Optional<String> dateTimeGroup(Matcher m) {
    String name = m.group(5).toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).contains(name)) {
        String day = "%s-%02d-%s".formatted(year(m.group(6)), month + 1, m.group(1));
        return Optional.of(at(day, m.group(2), m.group(3), m.group(4)));
      }
    }
    return Optional.empty();
  }

  private static String american(Matcher m) {
    String day = "%s-%s-%s".formatted(year(m.group(3)), m.group(1), m.group(2));
    return at(day, m.group(4), m.group(5), m.group(6));
  }

  private static String kyodo(Matcher m) {
    String day = "%s-%s-%s".formatted(year(m.group(5)), m.group(4), m.group(3));
    return day + "T" + m.group(1) + ":" + m.group(2) + "+09:00";
  }

  private static String at(String day, String hour, String minute, @Nullable String zone) {
    String time = hour + ":" + minute;
    if (zone == null) {
      return day + "T" + time;
    }
    boolean universal = List.of("GMT", "UTC", "Z", "UT").contains(zone.toUpperCase(Locale.ROOT));
    return universal ? day + "T" + time + "Z" : day + " " + time + " " + zone;
  }

  /// Wires of two-digit years began with this standard, in 1979.
  private static String year(String digits) {
    return digits.length() == 4 ? digits : (digits.compareTo("70") < 0 ? "20" : "19") + digits;
  }
}
