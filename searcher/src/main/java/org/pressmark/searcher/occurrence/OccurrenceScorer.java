package org.pressmark.searcher.occurrence;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/// Goes through the documents of a segment that have enough occurrences.
final class OccurrenceScorer extends Scorer {
  private final TextFinders finders;
  private final Rarity.@Nullable InSegment rarity;
  private final TwoPhaseIterator documents;

  /// @param rarity null if no scores are asked for
  OccurrenceScorer(TextFinders finders, Rarity.@Nullable InSegment rarity) {
    this.finders = finders;
    this.rarity = rarity;
    this.documents =
        new TwoPhaseIterator(finders.candidates()) {
          @Override
          public boolean matches() throws IOException {
            return finders.match(approximation.docID());
          }

          @Override
          public float matchCost() {
            return finders.cost();
          }
        };
  }

  @Override
  public int docID() {
    return documents.approximation().docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(documents);
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return documents;
  }

  @Override
  public float score() throws IOException {
    return rarity == null ? 0f : rarity.score(docID(), finders.frequency(docID()));
  }

  @Override
  public float getMaxScore(int upTo) {
    return rarity == null ? 0f : rarity.greatestScore();
  }
}
