package org.pressmark.indexer.index;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// The ledger of one run. Every input has exactly one {@link Fate}: `read = added + updated +
/// unchanged + duplicate + rejected`, in all and for each format.
///
/// @param formats the inputs by the name of their format, {@link Tally#UNOPENED} for those in files
///   that had not changed, and empty for what is of no format, such as a directory that cannot be
///   read
/// @param removed articles taken out: no longer in their file, or, when pruning, their file is gone
/// @param files files looked at
/// @param ignored files left out by rule: hidden ones, and those that `.pressmarkignore` names
/// @param bytes the size of those files
/// @param articles articles in the index afterwards
/// @param elapsed how long it took
/// @param firstRejects the first rejections, {@value #REJECTS_KEPT} at most
/// @param interrupted whether the run was stopped before its end; what was read until then is kept
public record IndexSummary(
    SortedMap<String, FormatCounts> formats,
    long removed,
    long files,
    long ignored,
    long bytes,
    long articles,
    Duration elapsed,
    List<Rejected> firstRejects,
    boolean interrupted) {

  /// How many rejections a summary lists.
  public static final int REJECTS_KEPT = 100;

  public IndexSummary {
    formats = Collections.unmodifiableSortedMap(formats);
    firstRejects = List.copyOf(firstRejects);
  }

  /// All inputs.
  public long read() {
    return formats.values().stream().mapToLong(FormatCounts::read).sum();
  }

  public long added() {
    return count(Fate.ADDED);
  }

  public long updated() {
    return count(Fate.UPDATED);
  }

  public long unchanged() {
    return count(Fate.UNCHANGED);
  }

  public long duplicate() {
    return count(Fate.DUPLICATE);
  }

  public long rejected() {
    return count(Fate.REJECTED);
  }

  private long count(Fate fate) {
    return formats.values().stream().mapToLong(format -> format.of(fate)).sum();
  }
}
