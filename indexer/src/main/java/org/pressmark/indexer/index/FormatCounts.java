package org.pressmark.indexer.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SequencedMap;

/// The ledger of one format.
///
/// @param fates the inputs by what became of them; every fate is there
/// @param filled for each field that an article can have, by its name in {@link
///   org.pressmark.schema.Article}, how many of the articles that were added or updated have it
public record FormatCounts(Map<Fate, Long> fates, SequencedMap<String, Long> filled) {

  public FormatCounts {
    fates = Collections.unmodifiableMap(new EnumMap<>(fates));
    filled = Collections.unmodifiableSequencedMap(filled);
  }

  /// All inputs of the format.
  public long read() {
    return fates.values().stream().mapToLong(Long::longValue).sum();
  }

  /// How many inputs had this fate.
  public long of(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }
}
