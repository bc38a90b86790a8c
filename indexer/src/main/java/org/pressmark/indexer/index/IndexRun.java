package org.pressmark.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.lucene.store.AlreadyClosedException;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.index.Claims.Claim;
import org.pressmark.indexer.index.Claims.Kind;
import org.pressmark.indexer.index.ReadAhead.Step;
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
/// {@link ReadAhead} is the first half, {@link Workers} the last step. What lies between them is
/// bounded by its length, so memory does not grow with the archive.
///
/// The run commits from time to time, after the work at hand is done: the ledger then tells of no
/// article that the index lacks.
final class IndexRun {

  /// An item that is to be indexed.
  private record Work(RawArticle raw, Claim claim) {}

  private final IndexRequest request;
  private final Enricher enricher;
  private final CommitPace pace;
  private final OpenIndex index;
  private final Sources sources;
  private final RejectLog rejects;
  private final Tally tally;
  private final StopSign stop;
  private final Claims claims;
  private long lastCommit = System.nanoTime();

  IndexRun(
      IndexRequest request,
      Enricher enricher,
      CommitPace pace,
      OpenIndex index,
      Sources sources,
      RejectLog rejects,
      Tally tally,
      StopSign stop) {
    this.request = request;
    this.enricher = enricher;
    this.pace = pace;
    this.index = index;
    this.sources = sources;
    this.rejects = rejects;
    this.tally = tally;
    this.stop = stop;
    this.claims = new Claims(index.articles(), index.ledger(), sources, this::remove);
  }

  /// Takes out the articles whose file is gone, if that is asked for, then goes through what the
  /// walk finds, to its end or until it is to stop, and commits.
  ///
  /// @return whether it came to the end
  /// @throws IOException if the index cannot be written; what came after its last commit is dropped
  boolean toEnd() throws IOException {
    request.storyWindow().ifPresent(index.articles()::chooseStoryWindow);
    if (request.prune()) {
      prune();
    }
    try (var workers = new Workers(request.threads(), Memory.textAtWork(request.threads()), stop);
        var ahead = new ReadAhead(request, sources, index.ledger(), tally, stop)) {
      boolean complete = takeSteps(ahead, workers);
      workers.awaitIdle();
      stop.rethrow();
      if (complete) {
        claims.settle();
        index.articles().groupStories();
        index.articles().nameEntities();
      }
      commit();
      return complete;
    } catch (InterruptedException e) {
      throw StopSign.interrupted(e);
    }
  }

  /// Comes before the walk, so that another copy of such an article is then new, no duplicate.
  private void prune() throws IOException {
    index
        .articles()
        .forEachPath(file -> {
          if (sources.isGone(file)) {
            claims.releaseAll(file);
          }
        });
    index
        .ledger()
        .forEachPath(file -> {
          if (sources.isGone(file)) {
            index.ledger().remove(file);
          }
        });
  }

  private boolean takeSteps(ReadAhead ahead, Workers workers)
      throws IOException, InterruptedException {
    try {
      while (true) {
        switch (ahead.next()) {
          case Step.Reject(var rejected) -> reject(rejected);
          case Step.Read(var reading) -> take(reading, workers);
          case Step.End() -> {
            return true;
          }
        }
      }
    } catch (CancellationException _) {
      return false;
    }
  }

  private void take(FileReading reading, Workers workers) throws IOException, InterruptedException {
    Claims.Scope scope = claims.begin(reading.file().name());
    boolean last = false;
    while (!last) {
      FileReading.Batch batch = reading.take();
      List<Work> work = claim(batch.outcomes(), reading, scope);
      if (!work.isEmpty()) {
        reading.partBegun();
        workers.take(work, batch.chars(), item -> index(item, reading), () -> partDone(reading));
      }
      last = batch.last();
      commitIfDue(workers);
    }
    if (!reading.isFaulty()) {
      claims.releaseVanished(scope);
    }
    partDone(reading);
  }

  private List<Work> claim(List<ReadOutcome> outcomes, FileReading reading, Claims.Scope scope)
      throws IOException {
    var work = new ArrayList<Work>();
    for (ReadOutcome outcome : outcomes) {
      switch (outcome) {
        case Rejected rejected -> {
          reading.markFaulty();
          reject(rejected);
        }
        case Accepted(var raw) -> {
          Claim claim = claims.claim(raw, scope);
          switch (claim.kind()) {
            case NEW, CHANGED -> work.add(new Work(raw, claim));
            case UNCHANGED -> tally.add(Fate.UNCHANGED, raw.format(), 1);
            case DUPLICATE -> tally.add(Fate.DUPLICATE, raw.format(), 1);
          }
          if (claim.kind() == Kind.DUPLICATE) {
            reading.readAgain();
          } else {
            reading.countArticle();
          }
        }
      }
    }
    return work;
  }

  private void index(Work item, FileReading reading) throws IOException {
    Claim claim = item.claim();
    try {
      Article article = enricher.enrich(item.raw(), claim.id());
      if (claim.kind() == Kind.NEW) {
        index.articles().add(article, claim.fingerprint(), claim.namesake());
        tally.add(Fate.ADDED, item.raw().format(), article);
      } else {
        index.articles().update(article, claim.fingerprint(), claim.namesake());
        tally.add(Fate.UPDATED, item.raw().format(), article);
      }
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      reading.readAgain();
      String reason = "broke the analysis, a bug: " + e;
      reject(new Rejected(item.raw().origin(), reason, item.raw().format()));
    }
  }

  private void reject(Rejected rejected) throws IOException {
    tally.add(Fate.REJECTED, rejected.format(), 1);
    rejects.add(rejected);
  }

  private void remove(String id) throws IOException {
    tally.removed.increment();
    index.articles().remove(id);
  }

  /// Notes the file when all of it is in the index. A file with rejections or duplicates is not
  /// noted: it is read again next time, to be accounted for again.
  private void partDone(FileReading reading) throws IOException {
    if (!reading.partDone()) {
      return;
    }
    SourceFile file = reading.file();
    if (StandardInput.isName(file.name())) {
      return;
    }
    if (!reading.isToBeReadAgain()) {
      index.ledger().put(file.name(), FileLedger.Entry.of(file, reading.articles()));
    } else if (reading.isNoted()) {
      index.ledger().remove(file.name());
    }
  }

  private void commitIfDue(Workers workers) throws IOException, InterruptedException {
    if (!request.dryRun() && pace.isDue(System.nanoTime() - lastCommit, claims.recent())) {
      workers.awaitIdle();
      stop.rethrow();
      commit();
    }
  }

  private void commit() throws IOException {
    index.commit();
    claims.committed();
    lastCommit = System.nanoTime();
  }
}
