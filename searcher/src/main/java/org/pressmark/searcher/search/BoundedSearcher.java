package org.pressmark.searcher.search;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;

/// A searcher that gives up at a moment. Lucene looks at the clock every few hundred documents and
/// then returns what it has; here that is an error, so that no part is ever taken for the whole.
final class BoundedSearcher extends NamingSearcher {
  private final long end;
  private final Duration limit;

  /// @param limit counted from now
  BoundedSearcher(Known known, Duration limit) {
    super(known);
    this.limit = limit;
    this.end = System.nanoTime() + limit.toNanos();
    setTimeout(this::isOver);
  }

  private boolean isOver() {
    return System.nanoTime() - end > 0;
  }

  @Override
  public <C extends Collector, T> T search(Query query, CollectorManager<C, T> manager)
      throws IOException {
    check();
    return whole(super.search(query, manager));
  }

  /// Lucene counts without {@link #search}.
  @Override
  public int count(Query query) throws IOException {
    check();
    return whole(super.count(query));
  }

  private <T> T whole(T result) throws TimeExceededException {
    if (timedOut()) {
      throw new TimeExceededException(limit);
    }
    return result;
  }

  /// @throws TimeExceededException if the time is over
  void check() throws TimeExceededException {
    if (isOver()) {
      throw new TimeExceededException(limit);
    }
  }
}
