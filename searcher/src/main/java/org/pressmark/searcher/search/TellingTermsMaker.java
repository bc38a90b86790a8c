package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.search.TellingTerms.Term;

/// Finds the telling words and phrases. Words are counted from the postings of the whole archive;
/// phrases in the stored texts of the articles that match, and then, the likeliest first, in the
/// archive, until no further one can be more significant. All counts are of articles, and exact.
final class TellingTermsMaker {
  /// What stands in one article only tells nothing.
  static final int FEWEST = 2;

  /// Phrases are made of so many words at most, the most frequent ones of the articles that match.
  private static final int MOST_WORDS_OF_PHRASES = 100_000;

  private static final int MOST_PHRASES = 1 << 20;
  private static final String FIELD = NewsText.BODY.plain();

  private static final Comparator<Term> MOST_SIGNIFICANT_FIRST =
      Comparator.comparingDouble((Term term) -> term.significance().g2())
          .reversed()
          .thenComparing(Term::text);

  private final IndexSearcher searcher;
  private final int limit;
  private final Query archive;
  private final FixedBitSet here;
  private final FixedBitSet everywhere;
  private final long size;
  private final long all;

  /// @param limit how many words and how many phrases
  TellingTermsMaker(Corpus corpus, Question question, int limit)
      throws IOException, QueryTooCostlyException {
    this.searcher = corpus.searcher();
    this.limit = limit;
    this.archive = corpus.all(question);
    this.here = bits(corpus.answers(question));
    this.everywhere = bits(archive);
    this.size = here.cardinality();
    this.all = everywhere.cardinality();
  }

  private FixedBitSet bits(Query query) throws IOException {
    var bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Pass.over(searcher, query, List.of(new Setting(bits)));
    return bits;
  }

  /// Sets the bits of the matches.
  private record Setting(FixedBitSet bits) implements Counter {
    @Override
    public OfSegment segment(LeafReaderContext segment) {
      return new OfSegment() {
        @Override
        public void count(int doc) {
          bits.set(segment.docBase + doc);
        }

        @Override
        public void finish() {}
      };
    }
  }

  TellingTerms terms() throws IOException, QueryTooCostlyException {
    var words = new Top(limit);
    var frequent = new WordFrequencies(MOST_WORDS_OF_PHRASES);
    new WordCounts(searcher.getIndexReader(), FIELD)
        .forEach(
            here,
            everywhere,
            (word, count, inArchive) -> {
              words.add(new Term(word, count, Significance.of(count, size, inArchive, all)));
              frequent.add(word, count);
            });
    return new TellingTerms(size, words.list(), phrases(frequent.words()));
  }

  /// The most significant terms; those that are rarer here than elsewhere are left out.
  private static final class Top {
    private final int limit;
    private final PriorityQueue<Term> terms =
        new PriorityQueue<>(MOST_SIGNIFICANT_FIRST.reversed());

    Top(int limit) {
      this.limit = limit;
    }

    void add(Term term) {
      if (term.significance().g2() > 0) {
        terms.add(term);
        if (terms.size() > limit) {
          terms.remove();
        }
      }
    }

    /// Whether a term could still be among them.
    boolean hasRoomFor(double g2) {
      return limit > 0 && (terms.size() < limit || terms.element().significance().g2() <= g2);
    }

    List<Term> list() {
      return terms.stream().sorted(MOST_SIGNIFICANT_FIRST).toList();
    }
  }

  private List<Term> phrases(List<WordFrequencies.Word> words)
      throws IOException, QueryTooCostlyException {
    var top = new Top(limit);
    for (Candidate candidate : candidates(words)) {
      // A phrase is most significant if it stands nowhere else.
      if (!top.hasRoomFor(Significance.of(candidate.count(), size, candidate.count(), all).g2())) {
        break;
      }
      top.add(
          new Term(
              candidate.first() + " " + candidate.second(),
              candidate.count(),
              Significance.of(candidate.count(), size, inArchive(candidate), all)));
    }
    return top.list();
  }

  private long inArchive(Candidate phrase) throws IOException {
    return searcher.count(
        new BooleanQuery.Builder()
            .add(new PhraseQuery(FIELD, phrase.first(), phrase.second()), Occur.MUST)
            .add(archive, Occur.FILTER)
            .build());
  }

  /// Two words that follow each other in some of the articles that match.
  private record Candidate(String first, String second, int count) {}

  /// The phrases of these words, the most frequent first.
  private List<Candidate> candidates(List<WordFrequencies.Word> words)
      throws IOException, QueryTooCostlyException {
    Map<String, Integer> numbers = HashMap.newHashMap(words.size());
    words.forEach(word -> numbers.put(word.text(), numbers.size()));
    var pairs =
        new PairCounts(
            words.stream().mapToLong(WordFrequencies.Word::count).toArray(), MOST_PHRASES);
    for (int doc = next(0); doc >= 0; doc = next(doc + 1)) {
      String body = ArticleDocument.read(searcher.storedFields(), doc).articleBody();
      addPairs(body, numbers, pairs);
    }
    var candidates = new ArrayList<Candidate>();
    pairs.forEach((first, second, count) -> {
      if (count >= FEWEST && count > pairs.floor()) {
        candidates.add(new Candidate(words.get(first).text(), words.get(second).text(), count));
      }
    });
    candidates.sort(
        Comparator.comparingInt(Candidate::count)
            .reversed()
            .thenComparing(Candidate::first)
            .thenComparing(Candidate::second));
    return candidates;
  }

  private int next(int from) {
    if (from >= here.length()) {
      return -1;
    }
    int doc = here.nextSetBit(from);
    return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
  }

  private static void addPairs(String body, Map<String, Integer> numbers, PairCounts pairs) {
    Set<Long> seen = new HashSet<>();
    int before = -1;
    for (String word : Words.terms(FIELD, body)) {
      int number = numbers.getOrDefault(WordCounts.bare(word), -1);
      if (before >= 0 && number >= 0 && seen.add((long) before << Integer.SIZE | number)) {
        pairs.add(before, number);
      }
      before = number;
    }
  }
}
