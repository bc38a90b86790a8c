package org.pressmark.indexer.enrich.when;

import java.util.Optional;

/// One way of writing dates.
interface DateRule {

  /// The date that begins with a word.
  Optional<Found> at(DateText text, int word, Anchor anchor);
}
