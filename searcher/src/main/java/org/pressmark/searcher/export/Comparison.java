package org.pressmark.searcher.export;

import java.io.IOException;
import java.util.Optional;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.Version;

/// What changed between a recorded search and the same one now: both lists are walked side by side.
public final class Comparison {

  /// What became of an article.
  public enum Change {
    /// It matches now, and did not before.
    ADDED,
    /// It matched before, and does not now, or is gone.
    REMOVED,
    /// It matched before and matches now, but its source says something else.
    CHANGED
  }

  /// Takes changes one by one.
  public interface Changes {
    void accept(Change change, String id) throws IOException;
  }

  /// How many articles became what.
  ///
  /// @param same those that match as before
  public record Counts(long added, long removed, long changed, long same) {}

  private final SearchRecordReader before;
  private final Changes changes;
  private Optional<Version> next = Optional.empty();
  private long added;
  private long removed;
  private long changed;
  private long same;

  private Comparison(SearchRecordReader before, Changes changes) {
    this.before = before;
    this.changes = changes;
  }

  /// Compares.
  ///
  /// @param before its record has been read, no version yet
  public static Counts of(
      SearchRecordReader before, Archive archive, Question question, Changes changes)
      throws IOException, QueryTooCostlyException {
    var comparison = new Comparison(before, changes);
    comparison.next = before.next();
    archive.forEachVersion(question, comparison::compare);
    while (comparison.next.isPresent()) {
      comparison.removeNext();
    }
    return new Counts(comparison.added, comparison.removed, comparison.changed, comparison.same);
  }

  private void compare(Version now) throws IOException {
    while (next.isPresent() && next.get().tie() < now.tie()) {
      removeNext();
    }
    if (next.isEmpty() || next.get().tie() != now.tie()) {
      added++;
      changes.accept(Change.ADDED, now.id());
      return;
    }
    if (next.get().fingerprint() == now.fingerprint()) {
      same++;
    } else {
      changed++;
      changes.accept(Change.CHANGED, now.id());
    }
    next = before.next();
  }

  private void removeNext() throws IOException {
    removed++;
    changes.accept(Change.REMOVED, next.orElseThrow().id());
    next = before.next();
  }
}
