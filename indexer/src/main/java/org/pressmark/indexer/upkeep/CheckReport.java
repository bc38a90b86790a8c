package org.pressmark.indexer.upkeep;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What was found when an index was checked.
///
/// @param index the directory
/// @param quick whether only the checksums of the files were asked for
/// @param generation of the commit that was checked; -1 if it could not be read
/// @param segments of the articles
/// @param files of the articles and the ledger
/// @param bytes the size of those files
/// @param articles that were read and compared with what is indexed of them; 0 if that was not done
/// @param sources files that the ledger has, each compared with the articles; 0 if that was not
///   done
/// @param faultCount how many faults there are
/// @param faults the first {@value #LISTED} of them
/// @param notes what is no fault but worth knowing, a sentence each
public record CheckReport(
    Path index,
    boolean quick,
    long generation,
    int segments,
    long files,
    long bytes,
    long articles,
    long sources,
    long faultCount,
    List<Fault> faults,
    List<String> notes,
    Duration elapsed) {
  /// How many faults are listed at most.
  public static final int LISTED = 100;

  public CheckReport {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /// Whether there is no fault.
  public boolean isSound() {
    return faultCount == 0;
  }

  /// A thing that is wrong.
  ///
  /// @param where a file of the index, a segment, an article or a file of the archive
  /// @param what in a few words
  /// @param remedy what makes it good
  public record Fault(String where, String what, Remedy remedy) {
    @Override
    public String toString() {
      return where + ": " + what;
    }
  }

  /// What makes a fault good.
  public enum Remedy {
    /// What is stored is damaged or lost.
    RESTORE("restore a backup; without one, delete the index and index the archive again"),
    /// The articles that are there are whole, but some are not there.
    INDEX_ALL(
        "delete the directory ledger in the index, then run pressmark index over the same"
            + " directories: it reads every file again and adds what is missing"),
    /// A line of the user's own is wrong.
    CORRECT_RULES("correct the line");

    private final String sentence;

    Remedy(String sentence) {
      this.sentence = sentence;
    }

    /// What to do, in words.
    public String sentence() {
      return sentence;
    }
  }
}
