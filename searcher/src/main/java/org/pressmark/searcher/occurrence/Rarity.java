package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// How much occurrences of an expression count for. Each word of a sequence, and each side of a
/// window, adds to it by how rare it is; of several choices none can be rarer than all together.
final class Rarity {
  private static final BytesRef NAMELESS = new BytesRef("occurrence");

  private final SimScorer scorer;
  private final String field;

  private Rarity(SimScorer scorer, String field) {
    this.scorer = scorer;
    this.field = field;
  }

  /// The rarity of an expression; null if no article has its field.
  static @Nullable Rarity of(InText text, IndexSearcher searcher, float boost) throws IOException {
    CollectionStatistics collection = searcher.collectionStatistics(text.field());
    if (collection == null) {
      return null;
    }
    var frequencies = new ArrayList<Long>();
    addFrequencies(text.expression(), searcher.getIndexReader(), frequencies);
    TermStatistics[] statistics =
        frequencies.stream()
            .map(frequency -> Math.clamp(frequency, 1, collection.docCount()))
            .map(frequency -> new TermStatistics(NAMELESS, frequency, frequency))
            .toArray(TermStatistics[]::new);
    return statistics.length == 0
        ? null
        : new Rarity(searcher.getSimilarity().scorer(boost, collection, statistics), text.field());
  }

  /// Adds in how many articles each part stands, about.
  private static void addFrequencies(
      Expression expression, IndexReader reader, List<Long> frequencies) throws IOException {
    switch (expression) {
      case Expression.Sequence sequence -> {
        for (Expression.Slot slot : sequence.slots()) {
          frequencies.add(frequency(slot, reader));
        }
      }
      case Expression.AnyOf(var choices) -> frequencies.add(sumOfRarest(choices, reader));
      case Expression.Near near -> {
        addFrequencies(near.left(), reader, frequencies);
        if (!near.excluded()) {
          addFrequencies(near.right(), reader, frequencies);
        }
      }
    }
  }

  private static long frequency(Expression.Slot slot, IndexReader reader) throws IOException {
    long frequency = 0;
    for (BytesRef word : slot.words().listed()) {
      frequency += reader.docFreq(new Term(slot.field(), word));
    }
    return frequency;
  }

  private static long sumOfRarest(List<Expression> choices, IndexReader reader) throws IOException {
    long sum = 0;
    for (Expression choice : choices) {
      var parts = new ArrayList<Long>();
      addFrequencies(choice, reader, parts);
      sum += parts.stream().mapToLong(Long::longValue).min().orElse(0);
    }
    return sum;
  }

  InSegment inSegment(LeafReader segment) throws IOException {
    return new InSegment(segment.getNormValues(field));
  }

  /// The scores of the documents of a segment.
  final class InSegment {
    private final @Nullable NumericDocValues lengths;

    /// @param lengths null if the field keeps none
    InSegment(@Nullable NumericDocValues lengths) {
      this.lengths = lengths;
    }

    float score(int doc, int frequency) throws IOException {
      long length = lengths != null && lengths.advanceExact(doc) ? lengths.longValue() : 1L;
      return scorer.score(frequency, length);
    }

    float greatestScore() {
      return scorer.score(Float.MAX_VALUE, 1L);
    }
  }
}
