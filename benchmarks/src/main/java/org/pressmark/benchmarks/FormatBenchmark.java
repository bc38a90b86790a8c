package org.pressmark.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.ReadOutcome;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.SourceFile;

/// How fast files are read, by format, beside the library that parses them used alone. A file
/// counts for the format of most of its articles; files without any are left out. Bytes are in
/// memory, one thread reads, and the least CPU time of all rounds counts.
final class FormatBenchmark {
  private static final int ROUNDS = 7;

  /// Of a format so many bytes are read.
  private static final long ENOUGH = 24 << 20;

  private static final long LARGEST = 4 << 20;

  private final ArticleSource source = ArticleSource.of(ArticleSource.Options.defaults());
  private final Map<String, Sample> samples = new TreeMap<>();

  /// A file in memory, of so many bytes.
  private record Held(String name, int size, ByteArrayInputStream content) {
    static Held of(SourceFile file) throws IOException {
      byte[] bytes = Files.readAllBytes(file.path());
      return new Held(file.name(), bytes.length, new ByteArrayInputStream(bytes));
    }

    InputStream opened() {
      content.reset();
      return content;
    }
  }

  /// The files of a format.
  private static final class Sample {
    private final List<Held> files = new ArrayList<>();
    private long bytes;
    private long articles;
  }

  /// Takes directories of files.
  public static void main(String[] args) throws IOException {
    var benchmark = new FormatBenchmark();
    for (String directory : args) {
      for (SourceFile file : new Corpus(Path.of(directory)).files()) {
        if (Files.size(file.path()) <= LARGEST) {
          benchmark.hold(Held.of(file));
        }
      }
    }
    benchmark.print();
  }

  private void hold(Held file) {
    Map<String, Integer> articles = new HashMap<>();
    source.read(
        file.name(),
        file.opened(),
        outcome -> {
          if (outcome instanceof Accepted) {
            articles.merge(outcome.format(), 1, Integer::sum);
          }
        });
    articles.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(most -> hold(file, most.getKey(), most.getValue()));
  }

  private void hold(Held file, String format, int articles) {
    Sample sample = samples.computeIfAbsent(format, _ -> new Sample());
    if (sample.bytes < ENOUGH) {
      sample.files.add(file);
      sample.bytes += file.size();
      sample.articles += articles;
    }
  }

  private void print() throws IOException {
    System.out.println(
        "| format | files | articles | MB | articles/s | MB/s | library alone, MB/s | library |"
            + " library / reader, time |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (var entry : samples.entrySet()) {
      Sample sample = entry.getValue();
      double seconds = seconds(sample, this::read);
      double megabytes = sample.bytes / 1e6;
      System.out.printf(
          Locale.ROOT,
          "| %s | %,d | %,d | %.1f | %,.0f | %.1f |",
          entry.getKey(),
          sample.files.size(),
          sample.articles,
          megabytes,
          sample.articles / seconds,
          megabytes / seconds);
      var library = ParserLibrary.of(entry.getKey());
      if (library.isEmpty()) {
        System.out.println(" | none | |");
      } else {
        double alone = seconds(sample, file -> parse(library.get(), file));
        System.out.printf(
            Locale.ROOT,
            " %.1f | %s | %.2f |%n",
            megabytes / alone,
            library.get().title(),
            alone / seconds);
      }
    }
  }

  private static void parse(ParserLibrary library, Held file) {
    try {
      library.parse(file.opened());
    } catch (IOException _) {
      return; // faulty for the library, which ends there; the readers may go on
    }
  }

  private void read(Held file) {
    source.read(file.name(), file.opened(), (ReadOutcome _) -> {});
  }

  /// What is done with a file.
  private interface Task {
    void run(Held file) throws IOException;
  }

  private static double seconds(Sample sample, Task task) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (Held file : sample.files) {
        task.run(file);
      }
      least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
    }
    return Math.max(least, 1) / 1e9;
  }
}
