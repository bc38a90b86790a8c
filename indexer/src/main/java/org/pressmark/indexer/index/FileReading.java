package org.pressmark.indexer.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.indexer.ingest.ReadOutcome;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;
import org.pressmark.schema.Origin;

/// One file while it is read: a reader thread puts batches of outcomes in, the run takes them out
/// in the order of the walk. It holds no more than {@value #BATCHES} batches.
final class FileReading implements Runnable {
  /// The text of a batch, in UTF-16 units; a single longer article makes a longer batch.
  static final int BATCH_CHARS = 1 << 17;

  private static final int BATCHES = 4;
  private static final int BATCH_ITEMS = 64;

  /// Outcomes that follow each other in the file.
  ///
  /// @param chars the length of their text, in UTF-16 units
  /// @param last whether the file ends here
  record Batch(List<ReadOutcome> outcomes, long chars, boolean last) {}

  private final SourceFile file;
  private final boolean noted;
  private final Consumer<Consumer<ReadOutcome>> reader;
  private final Backlog backlog;
  private final StopSign stop;
  private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
  private List<ReadOutcome> outcomes = new ArrayList<>();
  private long chars;

  /// Parts of the file that are not yet in the index: batches at work, and one for the reading
  /// itself.
  private final AtomicInteger open = new AtomicInteger(1);

  private volatile boolean readAgain;
  private boolean faulty;
  private int articles;

  /// @param noted whether the ledger has an entry of the file, which no longer holds
  /// @param reader hands over what it reads in the file
  FileReading(
      SourceFile file,
      boolean noted,
      Consumer<Consumer<ReadOutcome>> reader,
      Backlog backlog,
      StopSign stop) {
    this.file = file;
    this.noted = noted;
    this.reader = reader;
    this.backlog = backlog;
    this.stop = stop;
  }

  SourceFile file() {
    return file;
  }

  boolean isNoted() {
    return noted;
  }

  /// Reads the file; ends early, without a last batch, when its thread is interrupted. A reader
  /// that breaks costs what is left of the file, not the run.
  @Override
  public void run() {
    try {
      reader.accept(this::accept);
      put(true);
    } catch (CancellationException _) {
      // The run no longer asks for batches.
    } catch (RuntimeException | StackOverflowError e) {
      outcomes.add(new Rejected(Origin.of(file.name()), "broke the reader, a bug: " + e));
      putLast();
    }
  }

  private void putLast() {
    try {
      put(true);
    } catch (CancellationException _) {
      // The run no longer asks for batches.
    }
  }

  private void accept(ReadOutcome outcome) {
    outcomes.add(outcome);
    if (outcome instanceof Accepted(var article)) {
      chars += length(article);
    }
    if (outcomes.size() >= BATCH_ITEMS || chars >= BATCH_CHARS) {
      put(false);
    }
  }

  private static long length(RawArticle article) {
    return article.fields().values().stream().flatMap(List::stream).mapToLong(String::length).sum();
  }

  private void put(boolean last) {
    var batch = new Batch(outcomes, chars, last);
    try {
      backlog.add(this, chars);
      batches.put(batch);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    outcomes = new ArrayList<>();
    chars = 0;
  }

  /// The next batch; for the file whose turn it is.
  ///
  /// @throws CancellationException if the run is to stop
  Batch take() throws InterruptedException {
    backlog.turnTo(this);
    while (!stop.isUp()) {
      Batch batch = batches.poll(100, TimeUnit.MILLISECONDS);
      if (batch != null) {
        backlog.remove(batch.chars());
        return batch;
      }
    }
    throw new CancellationException();
  }

  /// Notes that not all of the file could be read; by the run's thread only.
  void markFaulty() {
    faulty = true;
    readAgain = true;
  }

  /// Whether not all of the file could be read.
  boolean isFaulty() {
    return faulty;
  }

  /// Notes that the file holds something that is not in the index under its name, so that it is
  /// read again next time, to be accounted for again.
  void readAgain() {
    readAgain = true;
  }

  boolean isToBeReadAgain() {
    return readAgain;
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
