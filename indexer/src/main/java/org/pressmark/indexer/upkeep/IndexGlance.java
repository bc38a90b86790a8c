package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.pressmark.indexer.index.FileLedger;
import org.pressmark.indexer.index.IndexUnavailableException;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;

/// An index at a glance: what the lists of files of its last commit say, and whether these files
/// are all there. It takes as long for a large index as for a small one; {@link IndexCheck} reads
/// the files.
///
/// @param generation of the commit of the articles; -1 if it cannot be read
/// @param bytes the size of all files
/// @param hasLedger whether files are remembered that need not be read again
/// @param damage what is missing or cannot be read, each with its place; empty if nothing is
public record IndexGlance(
    long generation,
    long articles,
    int segments,
    long bytes,
    boolean hasLedger,
    List<String> damage) {

  public IndexGlance {
    damage = List.copyOf(damage);
  }

  /// Looks at an index.
  ///
  /// @throws IndexFormatException if it is of another format
  /// @throws IndexUnavailableException if there is none
  /// @throws AccessDeniedException if it may not be read
  public static IndexGlance at(Path index) throws IOException {
    var findings = new Findings();
    SegmentsFile.check(index, "", findings);
    SegmentsFile.check(index, FileLedger.DIRECTORY, findings);
    if (findings.faults() > 0) {
      return unreadable(findings.first().stream().map(CheckReport.Fault::toString).toList());
    }
    try (HeldIndex held = HeldIndex.latest(index)) {
      IndexFormat.check(held.articles().commit(), index.toString());
      return of(held);
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw new IndexFormatException(index + " was written by another version of Lucene");
    } catch (IndexFormatException | IndexUnavailableException | AccessDeniedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) { // the latter for an unknown codec
      return unreadable(List.of("its list of segments cannot be read: " + Messages.of(e)));
    }
  }

  private static IndexGlance of(HeldIndex held) {
    var missing = new ArrayList<>(held.articles().missing());
    held.ledger()
        .ifPresent(ledger ->
            ledger.missing().forEach(file -> missing.add(FileLedger.DIRECTORY + "/" + file)));
    return new IndexGlance(
        held.articles().generation(),
        held.size(),
        held.articles().commit().size(),
        held.bytes(),
        held.ledger().isPresent(),
        missing.stream().map(file -> file + " is missing").toList());
  }

  private static IndexGlance unreadable(List<String> damage) {
    return new IndexGlance(-1, 0, 0, 0, false, damage);
  }
}
