package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.CommonPairs;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.NewsText;
import org.pressmark.schema.index.WordPlaces;
import org.pressmark.searcher.search.Passage.Range;

/// Finds the passages of an article that satisfied a query. The places come from Lucene's {@link
/// Matches}, which reports only what made the article match, by the positions of words; a word that
/// merely occurs in the query is not marked where a phrase was asked for.
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
    Marks marks = marks(docID, article);
    var passages = new ArrayList<Passage>();
    whole("headline", article.headline(), marks.headline()).ifPresent(passages::add);
    whole("alternativeHeadline", article.alternativeHeadline().orElse(""), marks.summary())
        .ifPresent(passages::add);
    passages.addAll(BodyPassages.of(article.articleBody(), marks.body(), wanted));
    return passages;
  }

  /// Everything in a document that satisfied the query.
  Marks marks(int docID, Article article) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docID, leaves));
    var document = new OfDocument(leaf, docID - leaf.docBase, article);
    String summary = article.alternativeHeadline().orElse("");
    List<Range> inLead = document.ranges(NewsText.LEAD);
    List<Range> inBody = new ArrayList<>(document.ranges(NewsText.BODY));
    inLead.stream()
        .filter(range -> range.start() >= summary.length())
        .map(range -> inBody(range, summary))
        .forEach(inBody::add);
    inBody.addAll(document.ranges(NewsText.QUOTE)); // the offsets are those of the body
    inBody.addAll(document.spokenDates());
    return new Marks(
        document.ranges(NewsText.HEADLINE),
        inLead.stream().filter(range -> range.end() <= summary.length()).toList(),
        merged(inBody));
  }

  /// Where a range of the lead, which begins after the summary, is in the body: see {@link
  /// WordPlaces#start}.
  private static Range inBody(Range inLead, String summary) {
    int shift = summary.isEmpty() ? 0 : summary.length() + 1;
    return new Range(inLead.start() - shift, inLead.end() - shift);
  }

  private static Optional<Passage> whole(String field, String text, List<Range> highlights) {
    return highlights.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage(field, text, highlights));
  }

  /// What matches in one document.
  private final class OfDocument {
    private final LeafReaderContext leaf;
    private final int doc;
    private final Article article;
    private final @Nullable Matches matches;

    OfDocument(LeafReaderContext leaf, int doc, Article article) throws IOException {
      this.leaf = leaf;
      this.doc = doc;
      this.article = article;
      this.matches = weight.matches(leaf, doc);
    }

    /// The ranges that match in a text, in order, without overlaps.
    List<Range> ranges(NewsText text) throws IOException {
      if (matches == null) {
        return List.of();
      }
      var found = new ArrayList<Span>();
      for (String field : List.of(text.stems(), text.plain(), text.exact())) {
        add(matches.getMatches(field), field, found);
      }
      if (found.isEmpty()) {
        return List.of();
      }
      WordPlaces places = WordPlaces.of(text, article);
      return merged(
          found.stream()
              .map(span -> new Range(places.start(span.first()), places.end(span.last())))
              .toList());
    }

    /// The dates spoken of that match, in the body.
    List<Range> spokenDates() throws IOException {
      var found = new ArrayList<Span>();
      if (matches != null) {
        add(matches.getMatches(Fields.ABOUT), Fields.ABOUT, found);
      }
      return found.stream()
          .map(span -> article.datesMentioned().get(span.first()))
          .map(date -> new Range(date.start(), date.end()))
          .toList();
    }

    private void add(@Nullable MatchesIterator each, String field, List<Span> found)
        throws IOException {
      while (each != null && each.next()) {
        MatchesIterator parts = each.getSubMatches();
        Set<BytesRef> scattered = scattered(each.getQuery());
        var span = new Span(each.startPosition(), each.endPosition());
        if (parts != null) {
          add(parts, field, found);
        } else if (scattered.isEmpty()) {
          found.add(endsInPair(each.getQuery()) ? span.withNextWord() : span);
        } else {
          addWords(new TermInSetQuery(field, scattered), field, span, found);
        }
      }
    }

    /// Adds the words of a phrase that has others between them.
    private void addWords(Query words, String field, Span within, List<Span> found)
        throws IOException {
      Weight any = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1f);
      Matches all = Objects.requireNonNull(any.matches(leaf, doc), "the phrase is there");
      MatchesIterator each = all.getMatches(field);
      while (each != null && each.next()) {
        if (each.startPosition() >= within.first() && each.endPosition() <= within.last()) {
          found.add(new Span(each.startPosition(), each.endPosition()));
        }
      }
    }
  }

  /// Words that follow each other.
  ///
  /// @param first the position of the first word
  /// @param last the position of the last word
  private record Span(int first, int last) {
    Span withNextWord() {
      return new Span(first, last + 1);
    }
  }

  /// Whether the last term that a query looks for stands for two words.
  private static boolean endsInPair(Query query) {
    return switch (query) {
      case TermQuery term -> CommonPairs.isPair(term.getTerm());
      case PhraseQuery phrase ->
          CommonPairs.isPair(phrase.getTerms()[phrase.getTerms().length - 1]);
      default -> false;
    };
  }

  /// The terms of a phrase that may have others between them; empty for any other query.
  private static Set<BytesRef> scattered(Query query) {
    return switch (query) {
      case PhraseQuery phrase when phrase.getSlop() > 0 -> bytes(Stream.of(phrase.getTerms()));
      case MultiPhraseQuery phrase when phrase.getSlop() > 0 ->
          bytes(Stream.of(phrase.getTermArrays()).flatMap(Stream::of));
      default -> Set.of();
    };
  }

  private static Set<BytesRef> bytes(Stream<Term> terms) {
    return terms.map(Term::bytes).collect(Collectors.toSet());
  }

  private static List<Range> merged(List<Range> ranges) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
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
