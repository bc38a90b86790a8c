package org.pressmark.searcher.web.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.StatedDate;

/// A date of publication for reading, no more precise than it is known.
///
/// @param text `6 December 2016, 21:28 +05:30`, `December 2016`, `2016`; the words of the source if
///   they could not be read
/// @param machine the same in ISO 8601; empty if it could not be read
/// @param doubt why it is not to be taken at its word; empty if there is no reason
public record DateView(String text, Optional<String> machine, Optional<String> doubt) {
  private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");
  private static final DateTimeFormatter YEAR = formatter("uuuu");
  private static final DateTimeFormatter TIME = formatter("d MMMM uuuu, HH:mm");

  /// A date as an article states it.
  public static DateView of(StatedDate stated) {
    return new DateView(
        stated.date().map(DateView::text).orElse(stated.raw()), stated.text(), doubt(stated));
  }

  /// A date in words.
  public static String text(NewsDate date) {
    DateTimeFormatter formatter =
        switch (date.precision()) {
          case YEAR -> YEAR;
          case MONTH -> MONTH;
          case DAY -> DAY;
          case MINUTE, SECOND -> TIME;
        };
    return date.start().format(formatter) + date.offset().map(DateView::zone).orElse("");
  }

  private static String zone(ZoneOffset offset) {
    return " " + (offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId());
  }

  private static Optional<String> doubt(StatedDate stated) {
    if (stated.suspect()) {
      return Optional.of(stated.date().isEmpty() ? "unreadable date" : "doubtful date");
    }
    return switch (stated.provenance()) {
      case FILENAME -> Optional.of("from the file name");
      case URL -> Optional.of("from the web address");
      case MARKUP, JSON_LD, MICRODATA, OPEN_GRAPH, META -> Optional.empty();
      case TEXT, MARKUP_AND_TEXT -> Optional.empty();
    };
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
