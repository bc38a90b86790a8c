package org.pressmark.indexer.upkeep;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;

/// A commit against itself: every file against its checksum, and unless there is a fault in that,
/// Lucene's own check of every segment.
final class SegmentCheck {
  private final String prefix;
  private final HeldCommit commit;
  private final Stage stage;
  private final Findings findings;

  private SegmentCheck(String prefix, HeldCommit commit, Stage stage, Findings findings) {
    this.prefix = prefix;
    this.commit = commit;
    this.stage = stage;
    this.findings = findings;
  }

  /// @param prefix of the files as the report names them
  /// @param quick whether the checksums are all
  static void check(String prefix, HeldCommit commit, boolean quick, Stage stage, Findings findings)
      throws IOException {
    var check = new SegmentCheck(prefix, commit, stage, findings);
    long before = findings.faults();
    check.checkFiles();
    if (!quick && findings.faults() == before) {
      check.checkSegments();
    }
  }

  private void checkFiles() {
    for (String name : commit.missing()) {
      findings.damage(prefix + name, "is missing");
    }
    stage.begin("checksums", "MB", commit.bytes());
    for (String name : commit.listAll()) {
      try (IndexInput file = commit.openInput(name, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(file);
        stage.add(file.length());
      } catch (IOException e) {
        findings.damage(prefix + name, Messages.of(e));
      }
    }
  }

  private void checkSegments() throws IOException {
    stage.begin("segments" + (prefix.isEmpty() ? "" : " of the ledger"), "", 0);
    Status status = checkIndex();
    for (Status.SegmentInfoStatus segment : status.segmentInfos) {
      if (segment.error != null) {
        findings.damage(prefix + segment.name, Messages.of(segment.error));
      }
    }
    if (!status.clean && status.numBadSegments == 0) {
      findings.damage(prefix + commit.segmentsFile(), "does not fit its segments");
    }
  }

  private Status checkIndex() throws IOException {
    var lock = NoLockFactory.INSTANCE.obtainLock(commit, "none");
    try (var check = new CheckIndex(commit, lock)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      return check.checkIndex();
    }
  }
}
