package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Searches and scores occurrences, segment by segment. They are scored as by BM25: one that takes
/// rarer words counts more, and so does an article with more of them for its length.
final class OccurrenceWeight extends Weight {
  private final OccurrenceQuery query;
  private final @Nullable Rarity rarity;

  OccurrenceWeight(OccurrenceQuery query, IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    super(query);
    this.query = query;
    this.rarity =
        scoreMode.needsScores() ? Rarity.of(query.texts().getLast(), searcher, boost) : null;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
    TextFinders finders = finders(segment, rarity != null);
    return finders.candidates().cost() == 0
        ? null
        : new DefaultScorerSupplier(
            new OccurrenceScorer(
                finders, rarity == null ? null : rarity.inSegment(segment.reader())));
  }

  private TextFinders finders(LeafReaderContext segment, boolean scores) throws IOException {
    var finders = new ArrayList<Finder>();
    for (InText text : query.texts()) {
      finders.add(Finder.of(text.expression(), text, segment));
    }
    return new TextFinders(finders, query.least(), scores);
  }

  @Override
  public @Nullable Matches matches(LeafReaderContext segment, int doc) throws IOException {
    TextFinders finders = finders(segment, false);
    if (finders.candidates().advance(doc) != doc || !finders.match(doc)) {
      return null;
    }
    var matches = new ArrayList<Matches>();
    for (int i = 0; i < query.texts().size(); i++) {
      List<TextRange> ranges = finders.ranges(i, doc);
      if (!ranges.isEmpty()) {
        matches.add(
            MatchesUtils.forField(
                query.texts().get(i).field(), () -> new RangeIterator(ranges, query)));
      }
    }
    return MatchesUtils.fromSubMatches(matches);
  }

  @Override
  public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
    ScorerSupplier supplier = scorerSupplier(segment);
    if (supplier == null) {
      return Explanation.noMatch("no candidate in the segment");
    }
    var scorer = supplier.get(Long.MAX_VALUE);
    return scorer.iterator().advance(doc) == doc
        ? Explanation.match(scorer.score(), "occurs")
        : Explanation.noMatch("occurs too seldom");
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return true;
  }
}
