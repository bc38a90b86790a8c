package org.pressmark.indexer.index;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Article;

/// The counts of a run while it goes on. Thread-safe; a reading while it goes on is a moment's
/// view.
public final class Tally {
  /// Stands for the format of files that were not opened, since they have not changed.
  public static final String UNOPENED = "unopened";

  final LongAdder removed = new LongAdder();
  final LongAdder files = new LongAdder();
  final LongAdder ignored = new LongAdder();
  final LongAdder bytes = new LongAdder();
  final LongAdder bytesRead = new LongAdder();
  final LongAdder bytesSkipped = new LongAdder();
  private final Map<String, OfFormat> formats = new ConcurrentHashMap<>();

  /// The counts of a format.
  private static final class OfFormat {
    private final Map<Fate, LongAdder> fates = new EnumMap<>(Fate.class);
    private final Map<FilledField, LongAdder> filled = new EnumMap<>(FilledField.class);

    OfFormat() {
      for (Fate fate : Fate.values()) {
        fates.put(fate, new LongAdder());
      }
      for (FilledField field : FilledField.values()) {
        filled.put(field, new LongAdder());
      }
    }

    long count(Fate fate) {
      LongAdder count = fates.get(fate);
      return count == null ? 0 : count.sum();
    }

    FormatCounts counts() {
      var byFate = new EnumMap<Fate, Long>(Fate.class);
      fates.forEach((fate, count) -> byFate.put(fate, count.sum()));
      var byField = new LinkedHashMap<String, Long>();
      filled.forEach((field, count) -> byField.put(field.label(), count.sum()));
      return new FormatCounts(byFate, byField);
    }
  }

  private OfFormat of(String format) {
    return formats.computeIfAbsent(format, _ -> new OfFormat());
  }

  /// Counts inputs of a format that had the same fate.
  void add(Fate fate, String format, long count) {
    LongAdder counter = of(format).fates.get(fate);
    if (counter != null) {
      counter.add(count);
    }
  }

  /// Counts an article that goes into the index.
  void add(Fate fate, String format, Article article) {
    add(fate, format, 1);
    of(format)
        .filled
        .forEach((field, count) -> {
          if (field.isIn(article)) {
            count.increment();
          }
        });
  }

  private long sum(Fate fate) {
    return formats.values().stream().mapToLong(format -> format.count(fate)).sum();
  }

  /// Inputs accounted for so far.
  public long read() {
    long read = 0;
    for (Fate fate : Fate.values()) {
      read += sum(fate);
    }
    return read;
  }

  /// Inputs rejected so far.
  public long rejected() {
    return sum(Fate.REJECTED);
  }

  /// Files taken up so far.
  public long files() {
    return files.sum();
  }

  /// Bytes of those files.
  public long bytes() {
    return bytes.sum();
  }

  /// How many of those bytes were read so far.
  public long bytesRead() {
    return bytesRead.sum();
  }

  /// How many of those bytes need not be read, since their file has not changed.
  public long bytesSkipped() {
    return bytesSkipped.sum();
  }

  IndexSummary summary(
      long articles, Duration elapsed, List<Rejected> firstRejects, boolean interrupted) {
    var byFormat = new TreeMap<String, FormatCounts>();
    formats.forEach((format, counts) -> byFormat.put(format, counts.counts()));
    return new IndexSummary(
        byFormat,
        removed.sum(),
        files.sum(),
        ignored.sum(),
        bytes.sum(),
        articles,
        elapsed,
        firstRejects,
        interrupted);
  }
}
