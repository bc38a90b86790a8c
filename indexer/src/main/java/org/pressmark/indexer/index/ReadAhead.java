package org.pressmark.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.ReadOutcome;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;

/// Walks the sources and reads their files, in threads of its own and somewhat ahead of the run
/// that takes what they find, in the order of the walk. Files that the ledger knows as they are
/// count as unchanged and are not read.
final class ReadAhead implements Closeable {
  private static final int FILES = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// What the walk came to.
  sealed interface Step {
    /// A file, which is being read or will be.
    record Read(FileReading reading) implements Step {}

    /// A place where there is nothing to read.
    record Reject(Rejected rejected) implements Step {}

    /// There is nothing more.
    record End() implements Step {}
  }

  private final ArticleSource source;
  private final FileLedger ledger;
  private final Tally tally;
  private final StopSign stop;
  private final Backlog backlog;
  private final ExecutorService readers;
  private final Thread walker;
  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(FILES);
  private volatile boolean closed;

  /// Begins to walk.
  ReadAhead(IndexRequest request, Sources sources, FileLedger ledger, Tally tally, StopSign stop) {
    this.source = ArticleSource.of(request.reading());
    this.ledger = ledger;
    this.tally = tally;
    this.stop = stop;
    this.backlog = new Backlog(Memory.textAhead());
    this.readers = Executors.newFixedThreadPool(request.threads(), stop.threads("reader-"));
    this.walker =
        Thread.ofPlatform()
            .name("walk")
            .daemon()
            .start(() -> stop.guard(() -> walk(sources, request.input().stream())));
  }

  private void walk(Sources sources, Optional<InputStream> stream) throws IOException {
    try {
      if (stream.isPresent()) {
        visit(StandardInput.of(stream.get()));
      }
      sources.forEach(this::visitFile, rejected -> put(new Step.Reject(rejected)));
      put(new Step.End());
    } catch (CancellationException _) {
      // The run no longer asks for steps.
    }
  }

  private void visitFile(SourceFile file) throws IOException {
    if (closed || stop.isUp()) {
      throw new CancellationException();
    }
    tally.files.increment();
    tally.bytes.add(file.size());
    Optional<FileLedger.Entry> noted = ledger.find(file.name());
    if (noted.isPresent() && noted.get().isOf(file)) {
      tally.add(Fate.UNCHANGED, Tally.UNOPENED, noted.get().articles());
      tally.bytesSkipped.add(file.size());
      return;
    }
    read(file, noted.isPresent(), sink -> read(file, sink));
  }

  private void read(SourceFile file, Consumer<ReadOutcome> sink) {
    try (var share = new FileShare(tally.bytesRead, file.size())) {
      source.read(file, share, sink);
    }
  }

  private void visit(StandardInput input) {
    tally.files.increment();
    read(input.file(), false, sink -> source.read(input.file().name(), input.bytes(), sink));
  }

  private void read(SourceFile file, boolean noted, Consumer<Consumer<ReadOutcome>> reader) {
    var reading = new FileReading(file, noted, reader, backlog, stop);
    put(new Step.Read(reading));
    readers.execute(() -> stop.guard(reading::run));
  }

  private void put(Step step) {
    if (closed) {
      throw new CancellationException();
    }
    try {
      steps.put(step);
    } catch (InterruptedException e) {
      throw new AssertionError("nobody interrupts the walk", e);
    }
  }

  /// The next step.
  ///
  /// @throws CancellationException if the run is to stop
  Step next() throws InterruptedException {
    while (!stop.isUp()) {
      Step step = steps.poll(100, TimeUnit.MILLISECONDS);
      if (step != null) {
        return step;
      }
    }
    throw new CancellationException();
  }

  /// Leaves off walking and reading. A thread that hangs in the file system is left behind.
  @Override
  public void close() throws IOException {
    closed = true;
    steps.clear();
    readers.shutdownNow();
    try {
      walker.join(PATIENCE);
      readers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw StopSign.interrupted(e);
    }
  }
}
