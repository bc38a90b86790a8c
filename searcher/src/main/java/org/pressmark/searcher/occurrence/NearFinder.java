package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.pressmark.searcher.occurrence.Expression.Near;

/// Finds two things near each other, or one without the other near it.
///
/// Two sides must share no word. Where both are solid, it is enough that they do not overlap. Where
/// one has holes, the other may lie in them: if in this document no word belongs to both sides, no
/// more need be known than first and last words, of which there are few different ones; else the
/// words of each occurrence are compared.
final class NearFinder extends Finder {
  private final Near near;
  private final Finder left;
  private final Finder right;
  private final Window window;

  private NearFinder(
      Near near, Finder left, Finder right, Window window, DocIdSetIterator candidates) {
    super(candidates);
    this.near = near;
    this.left = left;
    this.right = right;
    this.window = window;
  }

  static NearFinder of(Near near, InText text, LeafReaderContext segment) throws IOException {
    Finder left = Finder.of(near.left(), text, segment);
    Finder right = Finder.of(near.right(), text, segment);
    DocIdSetIterator candidates =
        near.excluded()
            ? left.candidates()
            : ConjunctionUtils.intersectIterators(List.of(left.candidates(), right.candidates()));
    return new NearFinder(near, left, right, Window.of(near, text, segment), candidates);
  }

  /// The two sides in a document, and what must be known of them.
  private final class Sides {
    final boolean areSolid = left.isSolid() && right.isSolid();
    final boolean areTouching;
    final Occurrences lefts;
    final Occurrences rights;

    Sides(int doc, boolean withWords) throws IOException {
      areTouching = !areSolid && Cover.touch(left.cover(doc), right.cover(doc));
      lefts = left.in(doc, withWords || areTouching);
      rights = right.in(doc, (withWords && !near.excluded()) || areTouching);
    }

    boolean fit(int l, int r) {
      return (areSolid
              ? lefts.end(l) < rights.start(r) || rights.end(r) < lefts.start(l)
              : !areTouching || !lefts.sharesWord(l, rights, r))
          && window.holds(lefts, l, rights, r);
    }

    /// The first right side that could be near a left one, looking on from one.
    int skip(int l, int from) {
      int first = window.first(lefts.start(l), rights.widest());
      int r = from;
      while (r < rights.size() && rights.start(r) < first) {
        r++;
      }
      return r;
    }

    /// The first right side that fits a left one, looking on from one; the number of all if none.
    int next(int l, int from) {
      int last = window.last(lefts.end(l), lefts.start(l));
      int r = from;
      while (r < rights.size() && rights.start(r) <= last) {
        if (fit(l, r)) {
          return r;
        }
        r++;
      }
      return rights.size();
    }

    boolean hasNear(int l, int from) {
      return next(l, from) < rights.size();
    }
  }

  /// Moves the window to a document, and the right side too if the candidates do not.
  ///
  /// @return whether the right side may occur there
  private boolean moveTo(int doc) throws IOException {
    window.moveTo(doc);
    if (near.excluded() && right.candidates().docID() < doc) {
      right.candidates().advance(doc);
    }
    return right.isAt(doc);
  }

  @Override
  void find(int doc, boolean isNew, Occurrences into) throws IOException {
    if (!moveTo(doc)) {
      into.addAll(left.in(doc, into.keepsWords()));
      return;
    }
    var sides = new Sides(doc, into.keepsWords());
    int from = 0;
    for (int l = 0; l < sides.lefts.size(); l++) {
      from = sides.skip(l, from);
      if (near.excluded()) {
        if (!sides.hasNear(l, from)) {
          into.add(sides.lefts.start(l), sides.lefts.end(l), sides.lefts.words(l));
        }
      } else {
        int count = sides.rights.size();
        for (int r = sides.next(l, from); r < count; r = sides.next(l, r + 1)) {
          into.addUnion(sides.lefts, l, sides.rights, r);
        }
      }
    }
  }

  @Override
  boolean isIn(int doc) throws IOException {
    return lefts(doc, 1) > 0;
  }

  @Override
  int frequency(int doc) throws IOException {
    return lefts(doc, Integer.MAX_VALUE);
  }

  /// How many left sides are in an occurrence.
  ///
  /// @param enough when to stop counting
  private int lefts(int doc, int enough) throws IOException {
    if (!moveTo(doc)) {
      return enough > 1 ? left.frequency(doc) : left.isIn(doc) ? 1 : 0;
    }
    var sides = new Sides(doc, false);
    int lefts = 0;
    int from = 0; // left sides stand in order, and so do the first right ones near them
    for (int l = 0; l < sides.lefts.size() && lefts < enough; l++) {
      from = sides.skip(l, from);
      lefts += sides.hasNear(l, from) != near.excluded() ? 1 : 0;
    }
    return lefts;
  }

  @Override
  boolean isSolid() {
    return near.excluded() && left.isSolid();
  }

  @Override
  int[] cover(int doc) throws IOException {
    return near.excluded()
        ? left.cover(doc)
        : Cover.union(List.of(left.cover(doc), right.cover(doc)));
  }

  @Override
  void mark(int doc, Occurrences wanted, List<TextRange> into) throws IOException {
    if (near.excluded()) {
      left.mark(doc, wanted, into);
      return;
    }
    moveTo(doc);
    var sides = new Sides(doc, wanted.keepsWords());
    var lefts = new Occurrences();
    var rights = new Occurrences();
    lefts.clear(sides.lefts.keepsWords());
    rights.clear(sides.rights.keepsWords());
    int count = sides.rights.size();
    int from = 0;
    for (int l = 0; l < sides.lefts.size(); l++) {
      from = sides.skip(l, from);
      for (int r = sides.next(l, from); r < count; r = sides.next(l, r + 1)) {
        if (sides.lefts.isUnionIn(wanted, l, sides.rights, r)) {
          lefts.addFrom(sides.lefts, l);
          rights.addFrom(sides.rights, r);
        }
      }
    }
    lefts.sort();
    rights.sort();
    left.mark(doc, lefts, into);
    right.mark(doc, rights, into);
  }

  @Override
  float cost() {
    return left.cost() + right.cost();
  }
}
