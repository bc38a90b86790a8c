package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/// The finders of all texts of a query, in one segment, and how often they must find something.
final class TextFinders {
  private final List<Finder> finders;
  private final int least;
  private final boolean scores;
  private final DocIdSetIterator candidates;

  /// The document of which {@link #frequency} is known.
  private int counted = -1;

  private int frequency;

  /// @param scores whether frequencies will be asked for
  TextFinders(List<Finder> finders, int least, boolean scores) {
    this.finders = finders;
    this.least = least;
    this.scores = scores;
    this.candidates = Union.of(finders.stream().map(Finder::candidates).toList());
  }

  DocIdSetIterator candidates() {
    return candidates;
  }

  /// Whether the document at which {@link #candidates} stands has enough occurrences.
  boolean match(int doc) throws IOException {
    if (scores && least == 1) {
      return frequency(doc) > 0;
    }
    int count = 0;
    for (Finder finder : finders) {
      if (finder.isAt(doc)) {
        count += least == 1 ? finder.isIn(doc) ? 1 : 0 : finder.distinctStarts(doc);
      }
      if (count >= least) {
        return true;
      }
    }
    return false;
  }

  int frequency(int doc) throws IOException {
    if (counted != doc) {
      counted = doc;
      frequency = 0;
      for (Finder finder : finders) {
        frequency += finder.isAt(doc) ? finder.frequency(doc) : 0;
      }
    }
    return frequency;
  }

  /// What occurs in one of the texts, in order.
  List<TextRange> ranges(int index, int doc) throws IOException {
    var ranges = new ArrayList<TextRange>();
    Finder finder = finders.get(index);
    if (finder.isAt(doc)) {
      Occurrences all = new Occurrences();
      all.clear(false);
      all.addAll(finder.in(doc, false));
      finder.mark(doc, all, ranges);
    }
    ranges.sort(
        Comparator.comparingInt(TextRange::position).thenComparingInt(TextRange::lastPosition));
    return ranges.stream().distinct().toList();
  }

  float cost() {
    return (float) finders.stream().mapToDouble(Finder::cost).sum();
  }
}
