package org.pressmark.searcher.search;

import java.util.List;
import org.pressmark.searcher.search.Passage.Range;

/// The words of an article that satisfied a query, each list in order and without overlaps.
///
/// @param headline in the headline
/// @param summary in the alternative headline
/// @param body in the body
public record Marks(List<Range> headline, List<Range> summary, List<Range> body) {

  public Marks {
    headline = List.copyOf(headline);
    summary = List.copyOf(summary);
    body = List.copyOf(body);
  }
}
