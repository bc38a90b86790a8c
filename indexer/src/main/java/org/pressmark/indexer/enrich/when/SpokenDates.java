package org.pressmark.indexer.enrich.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.schema.DateMention;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.NewsDate;

/// Finds the days that an English text speaks of. Odd text never throws. Thread-safe.
public final class SpokenDates {
  private static final DateRule CALENDAR = new CalendarDates();

  private static final DateRule WHOLE =
      firstOf(List.of(new RelativeDates(CALENDAR), CALENDAR, new NumericDates(), new YearDates()));

  private static final DateRule RULE = firstOf(List.of(new PartDates(WHOLE), WHOLE));

  private SpokenDates() {}

  private static DateRule firstOf(List<DateRule> rules) {
    return (text, word, anchor) -> {
      for (DateRule rule : rules) {
        Optional<Found> found = rule.at(text, word, anchor);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    };
  }

  /// The dates of a body, in order, without overlaps. Those that are part of the name of a person
  /// or organisation are left out: Theresa May, The Sunday Times.
  ///
  /// @param mentions the names in the article
  /// @param published the date from which a text counts its days; empty if unknown, and then only
  ///   dates that need none are found
  public static List<DateMention> of(
      String body, List<Mention> mentions, Optional<NewsDate> published) {
    return of(body, mentions, new Anchor(published));
  }

  private static List<DateMention> of(String body, List<Mention> mentions, Anchor anchor) {
    var text = new DateText(body);
    var dates = new ArrayList<DateMention>();
    int word = 0;
    while (word < text.size()) {
      Optional<Found> found = RULE.at(text, word, anchor);
      found
          .filter(date -> date.days().isInCalendar())
          .map(date -> mention(body, text, date))
          .filter(date -> names(mentions).noneMatch(name -> overlap(name, date)))
          .ifPresent(dates::add);
      word = found.map(Found::end).orElse(word + 1);
    }
    return dates;
  }

  private static DateMention mention(String body, DateText text, Found found) {
    int start = text.start(found.first());
    int end = text.end(found.end() - 1);
    return new DateMention(
        body.substring(start, end), start, end, found.days().from(), found.days().to());
  }

  private static Stream<Mention> names(List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.in() == Mention.Part.BODY && mention.type() != EntityType.PLACE);
  }

  private static boolean overlap(Mention name, DateMention date) {
    return name.start() < date.end() && date.start() < name.end();
  }
}
