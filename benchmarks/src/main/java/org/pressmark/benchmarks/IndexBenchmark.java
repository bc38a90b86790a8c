package org.pressmark.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.benchmarks.IndexStages.Name;
import org.pressmark.schema.Article;

/// How fast a directory is indexed, beside the least that any program would have to do for it: each
/// stage in a JVM of its own, by the same number of threads, medians over the rounds.
final class IndexBenchmark {
  private IndexBenchmark() {}

  /// What a stage took.
  ///
  /// @param wall seconds that passed
  /// @param cpu seconds of CPU time of the whole process
  private record Cost(double wall, double cpu) {
    static Cost read(String line) {
      int blank = line.indexOf(' ');
      return new Cost(
          Double.parseDouble(line.substring(0, blank)),
          Double.parseDouble(line.substring(blank + 1)));
    }
  }

  /// Takes the directory, the number of rounds (default 5) and of threads (default 2).
  public static void main(String[] args) throws Exception {
    var corpus = new Corpus(Path.of(args[0]));
    String rounds = args.length > 1 ? args[1] : "5";
    String threads = args.length > 2 ? args[2] : "2";
    try (var scratch = Scratch.create()) {
      Path index = scratch.vacant("first");
      corpus.index(index, Integer.parseInt(threads));
      List<Article> articles = Corpus.articles(index);
      var costs = new EnumMap<Name, Cost>(Name.class);
      for (Name stage : Name.values()) {
        costs.put(stage, Cost.read(fork(stage.name(), args[0], index.toString(), rounds, threads)));
      }
      print(corpus, articles.size(), threads, costs);
    }
  }

  /// What a JVM with the options of this one prints last.
  private static String fork(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), IndexStages.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var lines = process.inputReader()) {
      return lines
          .lines()
          .reduce((_, last) -> last)
          .orElseThrow(() -> new IOException(arguments[0] + " printed nothing"));
    }
  }

  private static void print(Corpus corpus, int articles, String threads, Map<Name, Cost> costs)
      throws IOException {
    double megabytes = 0;
    for (var file : corpus.files()) {
      megabytes += Files.size(file.path()) / 1e6;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %,d files, %,d articles, %.1f MB; %s threads%n%n",
        corpus.directory().getFileName(),
        corpus.files().size(),
        articles,
        megabytes,
        threads);
    System.out.println("| stage | s | CPU s | articles/s | MB/s |");
    System.out.println("|---|---|---|---|---|");
    for (var stage : costs.entrySet()) {
      Cost cost = stage.getValue();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %,.0f | %.1f |%n",
          stage.getKey().words,
          cost.wall(),
          cost.cpu(),
          articles / cost.wall(),
          megabytes / cost.wall());
    }
    Cost bare = requireNonNull(costs.get(Name.BARE));
    Cost whole = requireNonNull(costs.get(Name.WHOLE));
    System.out.printf(
        Locale.ROOT,
        "%nthe whole runs at %.2f of the bare IndexWriter's speed, by CPU time at %.2f%n",
        bare.wall() / whole.wall(),
        bare.cpu() / whole.cpu());
  }
}
