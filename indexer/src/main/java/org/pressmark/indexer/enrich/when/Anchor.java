package org.pressmark.indexer.enrich.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.pressmark.schema.NewsDate;

/// The date from which a text counts: that of its publication.
///
/// @param date empty if unknown
record Anchor(Optional<NewsDate> date) {

  /// What is counted from it; empty if it is unknown, or if it is known to the month or year only
  /// and its days would give different answers.
  Optional<Days> count(Function<LocalDate, Days> from) {
    return countIfAny(day -> Optional.of(from.apply(day)));
  }

  /// As {@link #count}, where there may be nothing to count.
  Optional<Days> countIfAny(Function<LocalDate, Optional<Days>> from) {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Optional<Days> first = from.apply(date.get().firstDay());
    return first.equals(from.apply(date.get().lastDay())) ? first : Optional.empty();
  }

  /// The last year that a text is likely to speak of by its number alone.
  int latestYear() {
    return date.map(known -> known.lastDay().getYear() + 100).orElse(2100);
  }
}
