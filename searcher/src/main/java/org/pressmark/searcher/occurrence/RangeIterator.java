package org.pressmark.searcher.occurrence;

import java.util.List;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Hands over ranges of a text as Lucene's matches, which have no offsets.
final class RangeIterator implements MatchesIterator {
  private final List<TextRange> ranges;
  private final Query query;
  private int at = -1;

  /// @param ranges in order
  RangeIterator(List<TextRange> ranges, Query query) {
    this.ranges = ranges;
    this.query = query;
  }

  @Override
  public boolean next() {
    return ++at < ranges.size();
  }

  @Override
  public int startPosition() {
    return ranges.get(at).position();
  }

  @Override
  public int endPosition() {
    return ranges.get(at).lastPosition();
  }

  @Override
  public int startOffset() {
    return -1;
  }

  @Override
  public int endOffset() {
    return -1;
  }

  @Override
  public @Nullable MatchesIterator getSubMatches() {
    return null;
  }

  @Override
  public Query getQuery() {
    return query;
  }
}
