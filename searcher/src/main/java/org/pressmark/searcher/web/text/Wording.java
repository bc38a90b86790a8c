package org.pressmark.searcher.web.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.Status;

/// What an article's fields say, as people write it in English.
public final class Wording {
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("u", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM u", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM u", Locale.UK);

  private Wording() {}

  /// The name of a language: `British English`; the tag itself if it has none.
  public static String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.UK);
    return name.isBlank() ? tag : name;
  }

  /// How exactly a date is known: `known to the month only`.
  public static String precision(NewsDate date) {
    return switch (date.precision()) {
      case YEAR -> "known to the year only";
      case MONTH -> "known to the month only";
      case DAY -> "known to the day";
      case MINUTE -> "known to the minute";
      case SECOND -> "known to the second";
    };
  }

  /// A day, or the days from one to another: `11 November 2016 to 20 November 2016`, `November
  /// 2016`, `1940 to 1949`.
  public static String of(LocalDate from, LocalDate to) {
    if (isOfYears(from, to)) {
      return range(from, to, YEAR);
    }
    boolean isOfMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    return range(from, to, isOfMonths ? MONTH : DAY);
  }

  private static boolean isOfYears(LocalDate from, LocalDate to) {
    return from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
  }

  private static String range(LocalDate from, LocalDate to, DateTimeFormatter form) {
    String first = from.format(form);
    String last = to.format(form);
    return first.equals(last) ? first : first + " to " + last;
  }

  /// Where the value of a field comes from: `from JSON-LD`.
  public static String of(Provenance provenance) {
    return "from "
        + switch (provenance) {
          case MARKUP -> "the file’s markup";
          case JSON_LD -> "the page’s JSON-LD";
          case MICRODATA -> "the page’s microdata";
          case OPEN_GRAPH -> "the page’s OpenGraph data";
          case META -> "a meta element of the page";
          case TEXT -> "the text";
          case MARKUP_AND_TEXT -> "markup and text";
          case FILENAME -> "the file’s name";
          case URL -> "the web address";
        };
  }

  /// Whether an article may be shown, in a sentence.
  public static String of(Status status) {
    return switch (status) {
      case USABLE -> "The source lets this article be used.";
      case WITHHELD -> "Withheld: the source asks that this article not be used.";
      case CANCELED -> "Cancelled: the source has taken this article back.";
      case EMBARGOED -> "Embargoed: the source asks that this article not be used yet.";
    };
  }
}
