package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.pressmark.indexer.index.FileLedger;
import org.pressmark.indexer.index.IndexUnavailableException;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;

/// Verifies an index: every byte against its checksum, every segment against itself, every stored
/// article against what is indexed of it, the ledger against the articles. It writes nothing, not
/// even a lock, and checks the last commit whatever is committed meanwhile.
///
/// What is wrong with the index is no exception but in the report. Exceptions: {@link
/// IndexFormatException} if the index is of another format; {@link IndexUnavailableException} if
/// there is none; `AccessDeniedException` if it may not be read.
public final class IndexCheck {
  private final Path index;
  private final boolean quick;
  private final Stage stage;
  private final Findings findings = new Findings();
  private final long start = System.nanoTime();
  private long articles;
  private long sources;

  private IndexCheck(Path index, boolean quick, Stage stage) {
    this.index = index;
    this.quick = quick;
    this.stage = stage;
  }

  /// Checks an index.
  ///
  /// @param quick whether to check no more than that all files are there and have their checksums
  /// @param stage counts while the check goes on
  public static CheckReport check(Path index, boolean quick, Stage stage) throws IOException {
    return new IndexCheck(index, quick, stage).report();
  }

  private CheckReport report() throws IOException {
    SegmentsFile.check(index, "", findings);
    SegmentsFile.check(index, FileLedger.DIRECTORY, findings);
    if (findings.faults() > 0) {
      return report(-1, 0, 0, 0);
    }
    try (HeldIndex held = HeldIndex.latest(index)) {
      IndexFormat.check(held.articles().commit(), index.toString());
      check(held);
      return report(
          held.articles().generation(),
          held.articles().commit().size(),
          held.files(),
          held.bytes());
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw new IndexFormatException(index + " was written by another version of Lucene");
    } catch (IndexFormatException | IndexUnavailableException | AccessDeniedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) { // the latter for an unknown codec
      findings.damage(index.toString(), "its list of segments cannot be read: " + Messages.of(e));
      return report(-1, 0, 0, 0);
    }
  }

  private void check(HeldIndex held) throws IOException {
    SegmentCheck.check("", held.articles(), quick, stage, findings);
    if (held.ledger().isPresent()) {
      SegmentCheck.check(FileLedger.DIRECTORY + "/", held.ledger().get(), quick, stage, findings);
    }
    NamesCheck.check(held, findings);
    if (quick) {
      return;
    }
    if (findings.faults() > 0) {
      findings.note("articles were not compared with the ledger, since the index is not whole");
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(held.articles())) {
      articles = new ArticleCheck(reader, stage, findings).check();
      StoryCheck.check(reader, held.articles().userData(), findings);
      sources = LedgerCheck.check(held, reader, stage, findings);
    }
  }

  private CheckReport report(long generation, int segments, long files, long bytes) {
    return new CheckReport(
        index,
        quick,
        generation,
        segments,
        files,
        bytes,
        articles,
        sources,
        findings.faults(),
        findings.first(),
        findings.notes(),
        Duration.ofNanos(System.nanoTime() - start));
  }
}
