package org.pressmark.indexer.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.indexer.index.IndexUnavailableException;

class BackupTest {
  @TempDir private Path temporary;
  private Path directory;
  private NewsArchive archive;
  private Path backup;

  @BeforeEach
  void makeIndex() throws IOException {
    directory = temporary.toRealPath();
    archive = NewsArchive.grown(directory);
    backup = directory.resolve("backup");
  }

  @Test
  void bringsBackWhatItWasMadeOf() throws IOException {
    Files.writeString(archive.index.resolve("entities.rules"), "pin person Jane Roe\n");
    Path restored = directory.resolve("restored");
    backup();
    Backup.restore(backup, restored, false, new Stage());
    assertEquals(NewsArchive.files(archive.index), NewsArchive.files(restored));
    assertEquals(NewsArchive.contents(archive.index), NewsArchive.contents(restored));
    assertSound(restored);
    var moved = new NewsArchive(archive.root, restored);
    assertEquals(0, moved.run().added());
  }

  @Test
  void copiesOnlyWhatHasChanged() throws IOException {
    BackupReport first = backup();
    assertEquals(first.files(), first.copied());
    BackupReport again = backup();
    assertEquals(again.files(), again.reused());
    assertEquals(0, again.removed());
    archive.write(6, 2);
    archive.run();
    BackupReport more = backup();
    assertTrue(more.reused() > 0 && more.copied() > 0 && more.removed() > 0, more::toString);
    assertBackedUp();
  }

  @Test
  void linksFilesIfAsked() throws IOException {
    BackupReport report = Backup.backup(archive.index, backup, true, new Stage());
    assertEquals(report.files() - 2, report.linked()); // all but the two lists of segments
    archive.write(1, 20);
    archive.run();
    Backup.backup(archive.index, backup, true, new Stage());
    assertBackedUp();
  }

  @Test
  @Timeout(180)
  void isOfOneMomentWhileRunsGoOn() throws IOException, InterruptedException {
    try (var runs = Runs.start(archive)) {
      for (int i = 0; i < 6; i++) {
        BackupReport report = Backup.backup(archive.index, backup, i % 2 == 0, new Stage());
        assertEquals(report.articles(), NewsArchive.contents(backup).size());
        assertSound(backup);
      }
      runs.assertGoingOn();
    }
    backup();
    assertBackedUp();
  }

  @Test
  @Timeout(180)
  void isWholeWhereverItIsInterrupted() throws IOException {
    backup();
    SortedMap<String, String> before = NewsArchive.contents(backup);
    archive.write(1, 9);
    archive.write(6, 5);
    archive.run();
    SortedMap<String, String> after = NewsArchive.contents(archive.index);
    Path former = directory.resolve("former");
    NewsArchive.copy(backup, former);
    int step = 0;
    while (isInterrupted(step, backup)) {
      assertSound(backup);
      SortedMap<String, String> now = NewsArchive.contents(backup);
      assertTrue(now.equals(before) || now.equals(after), "neither the former nor the new one");
      backup();
      assertBackedUp();
      delete(backup);
      NewsArchive.copy(former, backup);
      step += 11; // no multiple of the steps that each file takes, so that all kinds come up
    }
    assertTrue(step > 10, "only " + step + " steps");
  }

  @Test
  @Timeout(180)
  void firstBackupCanBeRepeatedWhereverItIsInterrupted() throws IOException {
    int step = 0;
    while (isInterrupted(step, backup)) {
      backup();
      assertBackedUp();
      delete(backup);
      step += 17;
    }
    assertTrue(step > 10, "only " + step + " steps");
  }

  @Test
  void refusesWhatIsNoBackupOfThisIndex() throws IOException {
    var other = new NewsArchive(directory.resolve("other"), directory.resolve("other.index"));
    other.write(7, 3);
    other.run();
    assertRefused(
        "DIR/other.index is not empty and no backup; name a directory that is new or empty",
        () -> Backup.backup(archive.index, other.index, false, new Stage()));
    backup();
    SortedMap<String, Long> before = NewsArchive.files(backup);
    assertRefused(
        "DIR/backup is a backup of another index, or of a later state of this one; name another"
            + " directory",
        () -> Backup.backup(other.index, backup, false, new Stage()));
    assertEquals(before, NewsArchive.files(backup));
    assertRefused(
        "DIR/index and DIR/index/backup are the same, or one is inside the other",
        () -> Backup.backup(archive.index, archive.index.resolve("backup"), false, new Stage()));
    assertRefused(
        "DIR/nowhere is no directory, so it holds no index",
        () -> Backup.backup(directory.resolve("nowhere"), backup, false, new Stage()));
  }

  @Test
  void twoAtOnceAreOneTooMany() throws IOException {
    backup();
    try (var open = FSDirectory.open(backup);
        var _ = open.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      assertRefused(
          "something else is writing to DIR/backup; wait until it has ended", this::backup);
    }
    backup();
  }

  @Test
  void noticesDamageAndKeepsTheFormerBackup() throws IOException {
    backup();
    SortedMap<String, String> before = NewsArchive.contents(backup);
    archive.write(6, 5);
    archive.run();
    for (Path file : NewsArchive.paths(archive.index)) {
      if (!Files.exists(backup.resolve(archive.index.relativize(file).toString()))
          && !file.getFileName().toString().startsWith("segments")
          && !file.toString().endsWith(".si")) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    var fault = assertThrows(IndexUnavailableException.class, this::backup);
    assertTrue(message(fault).endsWith("; pressmark check says more"), fault::getMessage);
    assertEquals(before, NewsArchive.contents(backup));
    assertSound(backup);
  }

  @Test
  void restoreReplacesAnIndexOnlyIfAsked() throws IOException {
    backup();
    SortedMap<String, String> before = NewsArchive.contents(archive.index);
    Files.writeString(archive.index.resolve("notes.txt"), "mine");
    archive.write(6, 5);
    archive.run();
    SortedMap<String, String> after = NewsArchive.contents(archive.index);
    assertRefused(
        "DIR/index holds an index already; --replace puts the backup in its place",
        () -> Backup.restore(backup, archive.index, false, new Stage()));
    assertEquals(after, NewsArchive.contents(archive.index));
    Backup.restore(backup, archive.index, true, new Stage());
    assertEquals(before, NewsArchive.contents(archive.index));
    assertEquals("mine", Files.readString(archive.index.resolve("notes.txt")));
    assertSound(archive.index);
    assertEquals(5, archive.run().added());
  }

  @Test
  void restoreReplacesADamagedIndex() throws IOException {
    SortedMap<String, String> before = NewsArchive.contents(archive.index);
    backup();
    for (Path file : NewsArchive.paths(archive.index)) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.delete(file);
      }
    }
    Backup.restore(backup, archive.index, false, new Stage());
    assertEquals(before, NewsArchive.contents(archive.index));
    assertSound(archive.index);
  }

  @Test
  void restoreLeavesOtherThingsAlone() throws IOException {
    backup();
    assertRefused(
        "DIR/archive is not empty and holds no index; name a directory that is new or empty",
        () -> Backup.restore(backup, archive.root, true, new Stage()));
  }

  @Test
  @Timeout(180)
  void restoreCanBeRepeatedWhereverItIsInterrupted() throws IOException {
    backup();
    Path restored = directory.resolve("restored");
    for (int step = 0; step < 60; step += 19) {
      try {
        Backup.restore(backup, restored, false, new Stage(), failingAt(step));
      } catch (IOException e) {
        assertTrue(message(e).contains("No space left"), e::getMessage);
        Backup.restore(backup, restored, true, new Stage());
      }
      assertEquals(NewsArchive.contents(backup), NewsArchive.contents(restored));
      assertSound(restored);
      delete(restored);
    }
  }

  private boolean isInterrupted(int step, Path to) throws IOException {
    try {
      Backup.backup(archive.index, to, false, new Stage(), failingAt(step));
      return false;
    } catch (IndexUnavailableException e) {
      assertEquals(to + ": No space left; it has what it had before", e.getMessage());
      return true;
    }
  }

  private static UnaryOperator<Directory> failingAt(int step) {
    var left = new int[] {step};
    return directory -> new Failing(directory, left);
  }

  private BackupReport backup() throws IOException {
    return Backup.backup(archive.index, backup, false, new Stage());
  }

  private void assertBackedUp() throws IOException {
    SortedMap<String, Long> files = NewsArchive.files(backup);
    assertEquals(0, files.remove(IndexCopy.MARK));
    assertEquals(NewsArchive.files(archive.index), files);
    assertEquals(NewsArchive.contents(archive.index), NewsArchive.contents(backup));
    assertSound(backup);
  }

  private static void assertSound(Path index) throws IOException {
    assertEquals(List.of(), NewsArchive.check(index).faults());
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private void assertRefused(String message, Attempt attempt) {
    var fault = assertThrows(IndexUnavailableException.class, attempt::run);
    assertEquals(message, message(fault).replace(directory.toString(), "DIR"));
  }

  private static String message(Throwable fault) {
    return Objects.requireNonNullElse(fault.getMessage(), "");
  }

  private static void delete(Path index) throws IOException {
    for (Path file : NewsArchive.paths(index)) {
      Files.delete(file);
    }
    assertFalse(Files.exists(index.resolve("segments_1")));
  }

  /// A directory in which a step fails, and each after it.
  private static final class Failing extends FilterDirectory {
    private final int[] left;

    Failing(Directory directory, int[] left) {
      super(directory);
      this.left = left;
    }

    private void step() throws IOException {
      if (--left[0] < 0) {
        throw new IOException("No space left");
      }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      step();
      return super.createOutput(name, context);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      step();
      super.sync(names);
    }

    @Override
    public void rename(String source, String dest) throws IOException {
      step();
      super.rename(source, dest);
    }

    @Override
    public void deleteFile(String name) throws IOException {
      step();
      super.deleteFile(name);
    }

    @Override
    public void syncMetaData() throws IOException {
      step();
      super.syncMetaData();
    }
  }
}
