package org.pressmark.indexer.index;

import java.time.Duration;
import java.util.List;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// The ledger of one run. Every input is in exactly one of its classes: `read = added + updated +
/// unchanged + duplicate + rejected`.
///
/// @param added articles that are new to the index
/// @param updated articles that replace an earlier version of themselves
/// @param unchanged articles that the index has just so
/// @param duplicate items met before under the same identifier with the same content, and therefore
///   not added again
/// @param rejected inputs that hold no article that can be read
/// @param removed articles taken out: no longer in their file, or, when pruning, their file is gone
/// @param files files looked at
/// @param ignored files left out by rule: hidden ones, and those that `.pressmarkignore` names
/// @param bytes the size of those files
/// @param articles articles in the index afterwards
/// @param elapsed how long it took
/// @param firstRejects the first rejections, {@value #REJECTS_KEPT} at most
/// @param interrupted whether the run was stopped before its end; what was read until then is kept
public record IndexSummary(
    long added,
    long updated,
    long unchanged,
    long duplicate,
    long rejected,
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
    firstRejects = List.copyOf(firstRejects);
  }

  /// All inputs.
  public long read() {
    return added + updated + unchanged + duplicate + rejected;
  }
}
