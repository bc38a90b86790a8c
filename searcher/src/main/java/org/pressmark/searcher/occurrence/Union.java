package org.pressmark.searcher.occurrence;

import java.util.List;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;

/// The documents of any of several iterators. At each of them, an iterator stands at the document
/// if it has it, and beyond it if not.
final class Union {
  private Union() {}

  static DocIdSetIterator of(List<? extends DocIdSetIterator> iterators) {
    return switch (iterators.size()) {
      case 0 -> DocIdSetIterator.empty();
      case 1 -> iterators.getFirst();
      default ->
          new DisjunctionDISIApproximation(
              iterators.stream().map(Union::wrapped).toList(), Long.MAX_VALUE);
    };
  }

  private static DisiWrapper wrapped(DocIdSetIterator iterator) {
    return new DisiWrapper(
        new ConstantScoreScorer(0f, ScoreMode.COMPLETE_NO_SCORES, iterator), false);
  }
}
