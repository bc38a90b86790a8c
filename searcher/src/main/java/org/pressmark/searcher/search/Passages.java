package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.search.Passage.Range;

/// Finds the passages of an article that satisfied a query. The places come from Lucene's {@link
/// Matches}, which reports only what made the article match, with the offsets that the postings
/// hold; a word that merely occurs in the query is not marked where a phrase was asked for.
final class Passages {
  private final IndexSearcher searcher;
  private final Weight weight;
  private final int wanted;

  /// @param query rewritten
  /// @param wanted how many passages of a body at most
  Passages(IndexSearcher searcher, Query query, int wanted) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1f);
    this.wanted = wanted;
  }

  /// The passages of a document: of its headline and summary if they match, and the best of its
  /// body. Where the body does not match, or nothing was asked of the text, the beginning of the
  /// body stands in.
  List<Passage> of(int docID, Article article) throws IOException {
    if (wanted == 0) {
      return List.of();
    }
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docID, leaves));
    Matches matches = weight.matches(leaf, docID - leaf.docBase);
    var passages = new ArrayList<Passage>();
    whole("headline", article.headline(), ranges(matches, NewsText.HEADLINE))
        .ifPresent(passages::add);
    String summary = article.alternativeHeadline().orElse("");
    List<Range> inSummary =
        ranges(matches, NewsText.LEAD).stream()
            .filter(range -> range.end() <= summary.length())
            .toList();
    whole("alternativeHeadline", summary, inSummary).ifPresent(passages::add);
    passages.addAll(BodyPassages.of(article.articleBody(), ranges(matches, NewsText.BODY), wanted));
    return passages;
  }

  private static Optional<Passage> whole(String field, String text, List<Range> highlights) {
    return highlights.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage(field, text, highlights));
  }

  /// The ranges that match in a text, in order, without overlaps.
  private static List<Range> ranges(@Nullable Matches matches, NewsText text) throws IOException {
    if (matches == null) {
      return List.of();
    }
    var found = new HashSet<Range>();
    for (String field : List.of(text.stems(), text.plain(), text.exact())) {
      add(matches.getMatches(field), found);
    }
    var ranges = new ArrayList<>(found);
    ranges.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
    return merged(ranges);
  }

  private static void add(@Nullable MatchesIterator matches, Set<Range> found) throws IOException {
    while (matches != null && matches.next()) {
      MatchesIterator parts = matches.getSubMatches();
      if (parts == null) {
        found.add(new Range(matches.startOffset(), matches.endOffset()));
      } else {
        add(parts, found);
      }
    }
  }

  private static List<Range> merged(List<Range> sorted) {
    var merged = new ArrayList<Range>();
    for (Range range : sorted) {
      if (!merged.isEmpty() && range.start() < merged.getLast().end()) {
        Range last = merged.removeLast();
        merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }
}
