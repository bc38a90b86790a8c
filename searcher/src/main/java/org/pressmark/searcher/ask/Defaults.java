package org.pressmark.searcher.ask;

import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Order;

/// What is meant where nothing is said.
public final class Defaults {
  /// How many hits a page has, of `search` and `similar`.
  public static final int HITS = 10;

  /// How many values of a facet are counted.
  public static final int VALUES = 10;

  /// How many names are suggested, and how many headlines.
  public static final int SUGGESTIONS = 10;

  /// The order in which `search` lists hits.
  public static final Order SEARCH_ORDER = Order.RELEVANCE;

  /// The order in which `export` writes them.
  public static final Order EXPORT_ORDER = Order.NEWEST;

  /// The steps of a timeline.
  public static final Interval INTERVAL = Interval.YEAR;

  private Defaults() {}
}
