package org.pressmark.indexer.enrich;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.schema.NewsDate;

/// Reads the date that a file's name or its directories carry: `2016-12-06-x.txt`,
/// `20161206_x.txt`, `2016/12/06/x.txt`, `2016/12/x.txt`.
final class FileNameDate {
  /// Year, month and day, all joined alike, no digit next to them.
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)([-_./ ]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)[-_/](0[1-9]|1[0-2])(?![-_.]?\\d)");

  private FileNameDate() {}

  /// A date and the part of the path that says it.
  record Dated(NewsDate date, String raw) {}

  /// The date in a path, that of the file's name before that of its directories; empty if there is
  /// none.
  static Optional<Dated> read(String path) {
    int name = path.lastIndexOf('/') + 1;
    return day(path.substring(name))
        .or(() -> day(path))
        .or(() -> month(path.substring(name)))
        .or(() -> month(path));
  }

  private static Optional<Dated> day(String path) {
    Matcher found = DAY.matcher(path);
    while (found.find()) {
      YearMonth month =
          YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(3)));
      int day = Integer.parseInt(found.group(4));
      if (month.isValidDay(day)) {
        return Optional.of(new Dated(NewsDate.ofDay(month.atDay(day)), found.group()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Dated> month(String path) {
    Matcher found = MONTH.matcher(path);
    if (!found.find()) {
      return Optional.empty();
    }
    YearMonth month =
        YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    return Optional.of(new Dated(NewsDate.ofMonth(month), found.group()));
  }
}
