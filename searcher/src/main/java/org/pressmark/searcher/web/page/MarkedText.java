package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.searcher.search.Passage;

/// Text of which parts are marked.
///
/// @param runs the text in order, cut where a mark begins or ends
public record MarkedText(List<Run> runs) {

  /// A part of the text that is marked as a whole or not at all.
  public record Run(String text, boolean isMarked) {}

  public MarkedText {
    runs = List.copyOf(runs);
  }

  /// Text without marks.
  public static MarkedText of(String text) {
    return of(text, List.of());
  }

  /// A passage, with what satisfied the query marked.
  public static MarkedText of(Passage passage) {
    return of(passage.text(), passage.highlights());
  }

  /// @param marked parts of the text, in order; what of one lies inside the one before is not
  ///   marked twice
  static MarkedText of(String text, List<Passage.Range> marked) {
    var runs = new ArrayList<Run>();
    int end = 0;
    for (Passage.Range range : marked) {
      int start = Math.max(range.start(), end);
      if (start < range.end()) {
        add(text.substring(end, start), false, runs);
        add(text.substring(start, range.end()), true, runs);
        end = range.end();
      }
    }
    add(text.substring(end), false, runs);
    return new MarkedText(runs);
  }

  private static void add(String text, boolean isMarked, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, isMarked));
    }
  }
}
