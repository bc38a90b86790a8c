package org.pressmark.indexer.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.ReadOutcome;
import org.pressmark.indexer.ingest.SourceFile;

/// One file while it is read: a reader thread puts batches of outcomes in, the run takes them out
/// in the order of the walk. It holds no more than {@value #BATCHES} batches.
final class FileReading implements Runnable {
  private static final int BATCHES = 4;
  private static final int BATCH_ITEMS = 64;
  private static final int BATCH_CHARS = 1 << 17;

  /// Outcomes that follow each other in the file.
  ///
  /// @param last whether the file ends here
  record Batch(List<ReadOutcome> outcomes, boolean last) {}

  private final SourceFile file;
  private final ArticleSource source;
  private final BooleanSupplier stopped;
  private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
  private List<ReadOutcome> outcomes = new ArrayList<>();
  private int chars;

  /// Parts of the file that are not yet in the index: batches at work, and one for the reading
  /// itself.
  private final AtomicInteger open = new AtomicInteger(1);

  private volatile boolean flawed;
  private int articles;

  FileReading(SourceFile file, ArticleSource source, BooleanSupplier stopped) {
    this.file = file;
    this.source = source;
    this.stopped = stopped;
  }

  SourceFile file() {
    return file;
  }

  /// Reads the file; ends early, without a last batch, when the run is stopped.
  @Override
  public void run() {
    try {
      source.read(file, this::accept);
      put(true);
    } catch (CancellationException _) {
      // The run no longer asks for batches.
    }
  }

  private void accept(ReadOutcome outcome) {
    outcomes.add(outcome);
    if (outcome instanceof ReadOutcome.Accepted(var article)) {
      chars += article.first(NewsField.ARTICLE_BODY).map(String::length).orElse(0);
    }
    if (outcomes.size() >= BATCH_ITEMS || chars >= BATCH_CHARS) {
      put(false);
    }
  }

  private void put(boolean last) {
    var batch = new Batch(outcomes, last);
    try {
      while (!batches.offer(batch, 100, TimeUnit.MILLISECONDS)) {
        if (stopped.getAsBoolean()) {
          throw new CancellationException();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    outcomes = new ArrayList<>();
    chars = 0;
  }

  /// The next batch.
  ///
  /// @throws CancellationException if the run was stopped and there will be none
  Batch take() throws InterruptedException {
    while (true) {
      Batch batch = batches.poll(100, TimeUnit.MILLISECONDS);
      if (batch != null) {
        return batch;
      }
      if (stopped.getAsBoolean()) {
        throw new CancellationException();
      }
    }
  }

  /// Notes that the file holds something that is not in the index for good, so that it must be read
  /// again next time.
  void markFlawed() {
    flawed = true;
  }

  boolean isFlawed() {
    return flawed;
  }

  /// Counts an article of the file; by the run's thread only.
  void countArticle() {
    articles++;
  }

  int articles() {
    return articles;
  }

  /// Notes that a part of the file goes to work.
  void partBegun() {
    open.incrementAndGet();
  }

  /// Notes that a part of the file is in the index, or that the reading is over.
  ///
  /// @return whether that was the last one
  boolean partDone() {
    return open.decrementAndGet() == 0;
  }
}
