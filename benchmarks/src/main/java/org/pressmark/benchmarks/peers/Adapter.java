package org.pressmark.benchmarks.peers;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A search engine that can be given articles and asked questions.
///
/// Driven by {@link #main}, it is called as `index ARTICLES.tsv STORE`, and prints the seconds that
/// it took and the bytes of the index; or as `ask STORE`, and answers each line of standard input
/// with one: articles, microseconds, counts of a facet's ten most frequent values. A question that
/// it has no means for is answered with a dash.
public interface Adapter extends Closeable {

  /// How many hits are listed.
  int HITS = 10;

  /// How many values of a facet are counted.
  int VALUES = 10;

  /// Makes ready what must run before articles can come.
  default void prepare(Path store) throws Exception {}

  /// Indexes all articles of a file; when it returns they can be found, and are on disk.
  void index(Path articles, Path store) throws Exception;

  /// Opens what was indexed.
  void open(Path store) throws Exception;

  /// Answers a question; empty if the engine has no means to.
  Optional<PeerAnswer> ask(PeerQuestion question) throws Exception;

  /// Does what the words of a `main` say, with standard output for the figures alone: what a
  /// library prints goes to standard error.
  static void main(Adapter adapter, String[] args) throws Exception {
    PrintStream figures = System.out;
    System.setOut(System.err);
    try (adapter) {
      switch (args[0]) {
        case "index" -> figures.println(indexed(adapter, Path.of(args[1]), Path.of(args[2])));
        case "ask" -> {
          adapter.open(Path.of(args[1]));
          var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            figures.println(answered(adapter, PeerQuestion.parse(line)));
            figures.flush();
          }
        }
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
  }

  private static String indexed(Adapter adapter, Path articles, Path store) throws Exception {
    Files.createDirectories(store);
    adapter.prepare(store);
    long start = System.nanoTime();
    adapter.index(articles, store);
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(Locale.ROOT, "%.3f\t%d", seconds, size(store));
  }

  private static String answered(Adapter adapter, PeerQuestion question) throws Exception {
    long start = System.nanoTime();
    Optional<PeerAnswer> answer = adapter.ask(question);
    double micros = (System.nanoTime() - start) / 1e3;
    return answer.map(it -> line(question, it, micros)).orElse("-");
  }

  private static String line(PeerQuestion question, PeerAnswer answer, double micros) {
    long listed = Math.clamp(answer.total() - question.skipped(), 0, HITS);
    if (answer.hits().size() != listed) {
      throw new IllegalStateException(answer.hits().size() + " hits for " + question);
    }
    String counts =
        answer.counts().stream()
            .map(count -> Long.toString(count))
            .collect(Collectors.joining(" "));
    return String.format(Locale.ROOT, "%d\t%.1f\t%s", answer.total(), micros, counts);
  }

  private static long size(Path store) throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
