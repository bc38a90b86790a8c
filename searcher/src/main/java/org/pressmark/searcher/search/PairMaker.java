package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;
import org.pressmark.searcher.search.Pairs.Pair;

/// Counts which values of two fields stand in the same articles: one pass for the values, which are
/// numbered, and one for the pairs.
final class PairMaker {
  private static final Comparator<Pair> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(Pair::count)
          .reversed()
          .thenComparing(pair -> Folding.fold(pair.first()))
          .thenComparing(pair -> Folding.fold(pair.second()))
          .thenComparing(Pair::first)
          .thenComparing(Pair::second);

  private final Corpus corpus;
  private final Query query;
  private final Values first;
  private final Values second;
  private final long total;

  /// The values of a field by number.
  ///
  /// @param counts how many articles have each of them
  private record Values(
      NameField field, List<String> names, List<Long> counts, Map<String, Integer> numbers) {
    static Values of(NameField field, Map<String, Long> counted) {
      List<String> names = counted.keySet().stream().sorted().toList();
      List<Long> counts = names.stream().map(counted::get).toList();
      Map<String, Integer> numbers = HashMap.newHashMap(names.size());
      names.forEach(name -> numbers.put(name, numbers.size()));
      return new Values(field, names, counts, numbers);
    }
  }

  PairMaker(Corpus corpus, Query query, NameField first, NameField second) throws IOException {
    this.corpus = corpus;
    this.query = query;
    var left = new NameCounter(first, corpus.searcher());
    var right = new NameCounter(second, corpus.searcher());
    this.total = Pass.over(corpus.searcher(), query, List.of(left, right));
    this.first = Values.of(first, left.toMap());
    this.second = Values.of(second, right.toMap());
  }

  /// The most frequent pairs.
  ///
  /// @param room how many different pairs are held at a time
  Pairs pairs(int limit, int room) throws IOException, QueryTooCostlyException {
    // The values of both fields are numbered in one row.
    int shift = first.names().size();
    long[] frequencies =
        Stream.concat(first.counts().stream(), second.counts().stream())
            .mapToLong(Long::longValue)
            .toArray();
    var counts = new PairCounts(frequencies, room);
    Pass.over(corpus.searcher(), query, List.of(new PairCounter(counts, shift)));
    var top = new PriorityQueue<Pair>(MOST_FREQUENT_FIRST.reversed());
    counts.forEach((left, right, count) -> {
      top.add(new Pair(first.names().get(left), second.names().get(right - shift), count));
      if (top.size() > limit) {
        top.remove();
      }
    });
    List<Pair> pairs = top.stream().sorted(MOST_FREQUENT_FIRST).toList();
    boolean certain =
        counts.floor() == 0 || (pairs.size() == limit && pairs.getLast().count() > counts.floor());
    if (!certain) {
      throw new QueryTooCostlyException(
          String.format(
              Locale.ROOT,
              "there are more than %,d different pairs; narrow the query, or ask for fewer by -n",
              room));
    }
    return new Pairs(
        new Facet.OfField(first.field()),
        new Facet.OfField(second.field()),
        total,
        counts.floor() == 0 ? OptionalLong.of(counts.size()) : OptionalLong.empty(),
        pairs);
  }

  /// Counts the pairs of each article.
  private final class PairCounter implements Counter {
    private final PairCounts counts;
    private final int shift;

    PairCounter(PairCounts counts, int shift) {
      this.counts = counts;
      this.shift = shift;
    }

    @Override
    public OfSegment segment(LeafReaderContext segment) throws IOException {
      var left = new Numbered(segment, first, corpus.names());
      var right = new Numbered(segment, second, corpus.names());
      return new OfSegment() {
        @Override
        public void count(int doc) throws IOException {
          if (left.read(doc) && right.read(doc)) {
            add(left, right);
          }
        }

        @Override
        public void finish() {}
      };
    }

    private void add(Numbered left, Numbered right) {
      boolean same = first.field() == second.field();
      for (int i = 0; i < left.length; i++) {
        for (int j = 0; j < right.length; j++) {
          if (!same || left.numbers[i] < right.numbers[j]) {
            counts.add(left.numbers[i], right.numbers[j] + shift);
          }
        }
      }
    }
  }

  /// The values of one article after the other, by their numbers.
  private static final class Numbered {
    private final SortedSetDocValues values;
    private final int[] ofOrdinal;
    private int[] numbers = new int[8];
    private int length;

    Numbered(LeafReaderContext segment, Values all, Names names) throws IOException {
      values = DocValues.getSortedSet(segment.reader(), all.field().facetValues());
      ofOrdinal = new int[Math.toIntExact(values.getValueCount())];
      for (int ordinal = 0; ordinal < ofOrdinal.length; ordinal++) {
        // Values that a rule drops have no number, nor have those of articles that do not match.
        ofOrdinal[ordinal] =
            names
                .shown(all.field(), values.lookupOrd(ordinal).utf8ToString())
                .map(all.numbers()::get)
                .orElse(-1);
      }
    }

    boolean read(int doc) throws IOException {
      length = 0;
      if (values.advanceExact(doc)) {
        numbers =
            numbers.length < values.docValueCount() ? new int[values.docValueCount()] : numbers;
        for (int i = values.docValueCount(); i > 0; i--) {
          add(ofOrdinal[(int) values.nextOrd()]);
        }
      }
      return length > 0;
    }

    private void add(int number) {
      for (int i = 0; i < length; i++) {
        if (numbers[i] == number) {
          return;
        }
      }
      if (number >= 0) {
        numbers[length++] = number;
      }
    }
  }
}
