package org.pressmark.trainer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.indexer.enrich.names.Tokens;
import org.pressmark.indexer.enrich.names.WordClusters;
import org.pressmark.indexer.enrich.names.WordClusters.Groups;

/// Groups the words of news by their surroundings: `ClusterWords OUT DIRECTORY:EVERY...`, of each
/// directory every n-th article. Writes a line a word: word, fine group, coarse group, how often it
/// was met.
public final class ClusterWords {
  private static final int FINE = 500;
  private static final int COARSE = 64;
  private static final int ROUNDS = 5;
  private static final int RARE = 8;
  private static final int MOST = 80_000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] text = new int[1 << 20];
  private int length;

  private ClusterWords() {}

  /// See the class.
  public static void main(String[] args) throws IOException {
    var clusters = new ClusterWords();
    for (String directory : List.of(args).subList(1, args.length)) {
      int colon = directory.lastIndexOf(':');
      new News()
          .read(
              Path.of(directory.substring(0, colon)),
              Integer.parseInt(directory.substring(colon + 1)),
              clusters::add);
      System.err.println(directory + ": " + clusters.length + " words");
    }
    clusters.write(Path.of(args[0]));
  }

  private void add(String article) {
    Tokens tokens = Tokens.of(article);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.startsSentence(i)) {
        append(-1);
      }
      append(number(tokens.spelling(i)));
    }
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    words.add(word);
    numbers.put(word, words.size() - 1);
    return words.size() - 1;
  }

  private void append(int word) {
    if (length == text.length) {
      text = Arrays.copyOf(text, length * 2);
    }
    text[length++] = word;
  }

  private void write(Path out) throws IOException {
    int[] counts = new int[words.size()];
    for (int i = 0; i < length; i++) {
      if (text[i] >= 0) {
        counts[text[i]]++;
      }
    }
    List<Integer> frequent = new ArrayList<>();
    for (int word = 0; word < counts.length; word++) {
      if (counts[word] >= RARE) {
        frequent.add(word);
      }
    }
    frequent.sort(
        Comparator.comparingInt((Integer word) -> -counts[word]).thenComparing(words::get));
    List<Integer> kept = frequent.subList(0, Math.min(MOST, frequent.size()));
    var rank = new int[counts.length];
    Arrays.fill(rank, -1);
    for (int i = 0; i < kept.size(); i++) {
      rank[kept.get(i)] = i;
    }
    for (int i = 0; i < length; i++) {
      text[i] = text[i] < 0 ? -1 : rank[text[i]];
    }
    var bigrams = new Bigrams(kept.size(), Arrays.copyOf(text, length));
    int[] fine = ExchangeClustering.groups(bigrams, FINE, ROUNDS);
    int[] coarse = ExchangeClustering.groups(bigrams, COARSE, ROUNDS);
    try (var lines = new PrintWriter(Files.newBufferedWriter(out))) {
      for (int i = 0; i < kept.size(); i++) {
        int word = kept.get(i);
        lines.printf(
            Locale.ROOT,
            "%s\t%d\t%d\t%d%n",
            words.get(word),
            fine[i] + 1,
            coarse[i] + 1,
            counts[word]);
      }
    }
  }

  /// The groups that were written.
  static WordClusters read(Path file) throws IOException {
    var exact = new HashMap<String, Groups>();
    var anyCase = new HashMap<String, Groups>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      var groups = new Groups(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
      exact.put(cells[0], groups);
      anyCase.putIfAbsent(cells[0].toLowerCase(Locale.ROOT), groups);
    }
    return WordClusters.of(exact, anyCase);
  }
}
