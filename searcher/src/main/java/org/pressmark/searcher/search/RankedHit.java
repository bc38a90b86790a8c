package org.pressmark.searcher.search;

import java.util.Comparator;

/// A document in its place in a list, with all that the place depends on.
///
/// @param date as it is sorted: seconds, or the value that stands for undated
/// @param tie decides between equals
record RankedHit(int docID, float score, long date, long tie) {
  /// Best score first, then newest first, then by tie.
  static final Comparator<RankedHit> BY_RELEVANCE =
      Comparator.comparingDouble((RankedHit hit) -> -hit.score())
          .thenComparing(Comparator.comparingLong(RankedHit::date).reversed())
          .thenComparingLong(RankedHit::tie);

  static final Comparator<RankedHit> NEWEST_FIRST =
      Comparator.comparingLong(RankedHit::date).reversed().thenComparingLong(RankedHit::tie);

  static final Comparator<RankedHit> OLDEST_FIRST =
      Comparator.comparingLong(RankedHit::date).thenComparingLong(RankedHit::tie);

  /// Where the list goes on after it.
  Cursor cursor(long generation, long question) {
    return new Cursor(generation, question, score, date, tie);
  }
}
