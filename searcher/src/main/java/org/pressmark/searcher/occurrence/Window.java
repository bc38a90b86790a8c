package org.pressmark.searcher.occurrence;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/// How near two sides must be, in the document that it was moved to. Words are compared by their
/// positions.
abstract class Window {

  static Window of(Expression.Near near, InText text, LeafReaderContext segment)
      throws IOException {
    return switch (near.reach()) {
      case Expression.Reach.Words(var most) -> new OfWords(most, near.ordered());
      case Expression.Reach.Unit(var mark) ->
          new OfUnit(Boundaries.of(mark, text, segment), near.ordered());
    };
  }

  void moveTo(int doc) throws IOException {}

  /// Whether two sides that share no word are near enough.
  abstract boolean holds(Occurrences lefts, int l, Occurrences rights, int r);

  /// Before this word no right side begins that is near a left one.
  ///
  /// @param widest how far the last word of a right side may be from its first one
  abstract int first(int leftStart, int widest);

  /// After this word no right side begins that is near a left one.
  abstract int last(int leftEnd, int leftStart);

  /// A number of words.
  private static final class OfWords extends Window {
    private final int most;
    private final boolean ordered;

    OfWords(int most, boolean ordered) {
      this.most = most;
      this.ordered = ordered;
    }

    @Override
    boolean holds(Occurrences lefts, int l, Occurrences rights, int r) {
      if (ordered) {
        return lefts.end(l) < rights.start(r) && rights.start(r) - lefts.end(l) <= most;
      }
      return rights.start(r) - lefts.end(l) <= most && lefts.start(l) - rights.end(r) <= most;
    }

    @Override
    int first(int leftStart, int widest) {
      return ordered ? leftStart : leftStart - most - widest;
    }

    @Override
    int last(int leftEnd, int leftStart) {
      return leftEnd + most;
    }
  }

  /// A sentence or paragraph.
  private static final class OfUnit extends Window {
    private final Boundaries boundaries;
    private final boolean ordered;

    OfUnit(Boundaries boundaries, boolean ordered) {
      this.boundaries = boundaries;
      this.ordered = ordered;
    }

    @Override
    void moveTo(int doc) throws IOException {
      boundaries.moveTo(doc);
    }

    @Override
    boolean holds(Occurrences lefts, int l, Occurrences rights, int r) {
      int end = boundaries.end(lefts.start(l));
      return lefts.end(l) <= end
          && rights.end(r) <= end
          && rights.start(r) >= boundaries.start(lefts.start(l))
          && (!ordered || lefts.end(l) < rights.start(r));
    }

    @Override
    int first(int leftStart, int widest) {
      return ordered ? leftStart : boundaries.start(leftStart);
    }

    @Override
    int last(int leftEnd, int leftStart) {
      return boundaries.end(leftStart);
    }
  }
}
