package org.pressmark.searcher.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The most frequent words of some articles.
final class WordFrequencies {
  private static final Comparator<Word> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(Word::count).reversed().thenComparing(Word::text);

  private final int most;
  private final PriorityQueue<Word> words = new PriorityQueue<>(MOST_FREQUENT_FIRST.reversed());

  /// A word and how many articles have it.
  record Word(String text, long count) {}

  WordFrequencies(int most) {
    this.most = most;
  }

  void add(String word, long count) {
    words.add(new Word(word, count));
    if (words.size() > most) {
      words.remove();
    }
  }

  /// The words, the most frequent first.
  List<Word> words() {
    return words.stream().sorted(MOST_FREQUENT_FIRST).toList();
  }
}
