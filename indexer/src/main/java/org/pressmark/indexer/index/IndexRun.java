package org.pressmark.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.index.Claims.Claim;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.indexer.ingest.ReadOutcome;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;
import org.pressmark.schema.Article;

/// One run over the sources:
///
/// ```
/// walk (1 thread) -> read files (n threads) -> claim identifiers (this thread, in the order of the walk)
///                                           -> enrich and index (n threads)
/// ```
///
/// The queues between them are short, so memory depends on the number of threads, not on the
/// archive. Everything is committed every {@link #COMMIT_INTERVAL} or {@value
/// #CLAIMS_BETWEEN_COMMITS} claims.
final class IndexRun {
  private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(60);
  private static final int CLAIMS_BETWEEN_COMMITS = 1 << 16;
  private static final int FILES_AHEAD = 64;
  private static final int BATCHES_AT_WORK_PER_THREAD = 4;

  /// A step of the walk, in its order.
  private sealed interface Step {
    record Read(FileReading reading) implements Step {}

    record Reject(Rejected rejected) implements Step {}

    record End() implements Step {}
  }

  /// An item that is to be indexed.
  private record Work(RawArticle raw, Claim claim) {}

  private final ArticleSource source;
  private final Enricher enricher;
  private final ArticleStore store;
  private final FileLedger ledger;
  private final RejectLog rejects;
  private final Tally tally;
  private final Claims claims;
  private final boolean dryRun;
  private final BooleanSupplier stopRequested;

  private final ExecutorService readers;
  private final ExecutorService workers;
  private final int batchesAtWork;
  private final Semaphore workPermits;
  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(FILES_AHEAD);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private long lastCommit = System.nanoTime();

  IndexRun(
      IndexRequest request,
      Enricher enricher,
      ArticleStore store,
      FileLedger ledger,
      RejectLog rejects,
      Tally tally,
      BooleanSupplier stopRequested) {
    this.source = ArticleSource.of(request.reading());
    this.enricher = enricher;
    this.store = store;
    this.ledger = ledger;
    this.rejects = rejects;
    this.tally = tally;
    this.claims = new Claims(store);
    this.dryRun = request.dryRun();
    this.stopRequested = stopRequested;
    this.readers = newPool(request.threads(), "reader");
    this.workers = newPool(request.threads(), "indexer");
    this.batchesAtWork = request.threads() * BATCHES_AT_WORK_PER_THREAD;
    this.workPermits = new Semaphore(batchesAtWork);
  }

  private static ExecutorService newPool(int threads, String name) {
    return Executors.newFixedThreadPool(
        threads, Thread.ofPlatform().name(name, 0).daemon().factory());
  }

  /// Goes through what the walk finds, to its end or until a stop is requested.
  ///
  /// @return whether it came to the end
  /// @throws IOException if the index cannot be written
  boolean run(SourceWalk walk) throws IOException {
    try (readers;
        workers) {
      Thread.ofPlatform().name("walk").daemon().start(() -> walkAll(walk));
      boolean complete = takeSteps();
      awaitWork();
      rethrowFailure();
      commit();
      return complete;
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    } finally {
      failure.compareAndSet(null, new CancellationException());
    }
  }

  private void walkAll(SourceWalk walk) {
    try {
      walk.forEach(this::visitFile, rejected -> put(new Step.Reject(rejected)));
      put(new Step.End());
    } catch (CancellationException _) {
      // The run no longer asks for steps.
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void visitFile(SourceFile file) throws IOException {
    tally.files.increment();
    tally.bytes.add(file.size());
    Optional<FileLedger.Entry> known = ledger.find(file.name());
    if (known.isPresent() && isSame(file, known.get())) {
      tally.unchanged.add(known.get().articles());
      return;
    }
    var reading = new FileReading(file, source, this::isStopped);
    put(new Step.Read(reading));
    readers.execute(() -> guarded(reading));
  }

  private static boolean isSame(SourceFile file, FileLedger.Entry known) {
    return known.size() == file.size()
        && known.modified().toEpochMilli() == file.modified().toEpochMilli();
  }

  private void put(Step step) {
    try {
      while (!steps.offer(step, 100, TimeUnit.MILLISECONDS)) {
        if (isStopped()) {
          throw new CancellationException();
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError("nobody interrupts the walk", e);
    }
  }

  private boolean isStopped() {
    return stopRequested.getAsBoolean() || failure.get() != null;
  }

  private boolean takeSteps() throws IOException, InterruptedException {
    while (!isStopped()) {
      switch (steps.poll(100, TimeUnit.MILLISECONDS)) {
        case null -> {}
        case Step.Reject(var rejected) -> reject(rejected);
        case Step.Read(var reading) -> take(reading);
        case Step.End() -> {
          return true;
        }
      }
    }
    return false;
  }

  private void take(FileReading reading) throws IOException, InterruptedException {
    Claims.Scope scope = claims.begin(reading.file().name());
    try {
      boolean last = false;
      while (!last) {
        FileReading.Batch batch = reading.take();
        claim(batch.outcomes(), reading, scope);
        last = batch.last();
        commitIfDue();
      }
    } catch (CancellationException _) {
      return;
    }
    if (scope.indexedBefore() && !reading.isFlawed()) {
      removeVanished(reading.file().name(), scope);
    }
    finishPart(reading);
  }

  private void claim(List<ReadOutcome> outcomes, FileReading reading, Claims.Scope scope)
      throws IOException, InterruptedException {
    var work = new ArrayList<Work>();
    for (ReadOutcome outcome : outcomes) {
      switch (outcome) {
        case Rejected rejected -> {
          reading.markFlawed();
          reject(rejected);
        }
        case Accepted(var raw) -> {
          Claim claim = claims.claim(raw, scope);
          switch (claim.kind()) {
            case NEW, CHANGED -> work.add(new Work(raw, claim));
            case UNCHANGED -> {
              reading.countArticle();
              tally.unchanged.increment();
            }
            case DUPLICATE -> {
              reading.markFlawed();
              tally.duplicate.increment();
            }
          }
        }
      }
    }
    if (!work.isEmpty()) {
      work.forEach(_ -> reading.countArticle());
      dispatch(work, reading);
    }
  }

  private void dispatch(List<Work> work, FileReading reading) throws InterruptedException {
    workPermits.acquire();
    reading.partBegun();
    workers.execute(() -> {
      try {
        guarded(() -> index(work, reading));
      } finally {
        workPermits.release();
      }
    });
  }

  private void index(List<Work> work, FileReading reading) {
    try {
      for (Work item : work) {
        if (failure.get() != null) {
          return;
        }
        index(item, reading);
      }
      finishPart(reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void index(Work item, FileReading reading) throws IOException {
    Claim claim = item.claim();
    Article article;
    try {
      article = enricher.enrich(item.raw(), claim.id());
    } catch (RuntimeException e) {
      reading.markFlawed();
      reject(new Rejected(item.raw().origin(), "this article broke the analysis, a bug: " + e));
      return;
    }
    boolean isNew = claim.kind() == Claims.Kind.NEW;
    if (!dryRun && isNew) {
      store.add(article, claim.fingerprint());
    } else if (!dryRun) {
      store.update(article, claim.fingerprint());
    }
    (isNew ? tally.added : tally.updated).increment();
  }

  private void reject(Rejected rejected) {
    tally.rejected.increment();
    rejects.add(rejected);
  }

  private void removeVanished(String path, Claims.Scope scope) throws IOException {
    store.forEachIdOf(
        path,
        id -> {
          if (!scope.holds(id)) {
            tally.removed.increment();
            if (!dryRun) {
              store.remove(id);
            }
          }
        });
  }

  /// Notes the file when all of it is in the index. A file with rejections or duplicates is not
  /// noted: it is read again next time, to be accounted for again.
  private void finishPart(FileReading reading) throws IOException {
    if (!reading.partDone() || dryRun) {
      return;
    }
    SourceFile file = reading.file();
    if (reading.isFlawed()) {
      ledger.remove(file.name());
    } else {
      ledger.put(
          file.name(), new FileLedger.Entry(file.size(), file.modified(), reading.articles()));
    }
  }

  private void guarded(Runnable part) {
    try {
      part.run();
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void commitIfDue() throws IOException, InterruptedException {
    boolean due =
        claims.recent() >= CLAIMS_BETWEEN_COMMITS
            || System.nanoTime() - lastCommit > COMMIT_INTERVAL.toNanos();
    if (due && !dryRun) {
      awaitWork();
      commit();
    }
  }

  private void awaitWork() throws InterruptedException {
    workPermits.acquire(batchesAtWork);
    workPermits.release(batchesAtWork);
  }

  /// Makes what was indexed durable. Nothing is at work meanwhile, so that the ledger tells of no
  /// article that the index lacks.
  private void commit() throws IOException {
    if (dryRun || failure.get() != null) {
      return;
    }
    ledger.prepareCommit();
    store.commit();
    ledger.commit();
    store.refresh();
    claims.refreshed();
    lastCommit = System.nanoTime();
  }

  private void rethrowFailure() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case UncheckedIOException e -> throw e.getCause();
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new AssertionError("undeclared", e);
    }
  }
}
