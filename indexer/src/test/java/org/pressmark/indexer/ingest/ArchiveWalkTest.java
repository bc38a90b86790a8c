package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class ArchiveWalkTest {
  @TempDir Path temp;

  @Test
  void visitsFilesInTheOrderOfTheirNames() throws IOException {
    write("root/b.txt", "root/a/2.txt", "root/a/1.txt", "root/a/B/x.txt", "root/c", "root/a.txt");

    assertEquals(
        """
        file a/1.txt
        file a/2.txt
        file a/B/x.txt
        file a.txt
        file b.txt
        file c
        """,
        walk(temp.resolve("root")));
  }

  @Test
  void walksASingleFile() throws IOException {
    write(".hidden.txt");

    assertEquals("file .hidden.txt\n", walk(temp.resolve(".hidden.txt")));
  }

  @Test
  void knowsSizeAndTime() throws IOException {
    Path file = Files.writeString(temp.resolve("a.txt"), "twelve bytes");

    assertEquals(
        new SourceFile(file, "a.txt", 12, Files.getLastModifiedTime(file).toInstant()),
        SourceFile.of(file));
  }

  @Test
  void reportsWhatItLeavesOut() throws IOException {
    write(
        "a.txt",
        "b.log",
        ".git/config",
        ".DS_Store",
        "x/b.log",
        "x/y/a.txt",
        "x/y/c.txt",
        "drafts/a.txt");
    Files.writeString(temp.resolve(".pressmarkignore"), "# nothing of ours\n*.log\ndrafts/\n");
    Files.writeString(temp.resolve("x/.pressmarkignore"), "/y/a.txt\n!b.log\n");

    assertEquals(
        """
        ignored .DS_Store: hidden
        ignored .git: hidden
        ignored .pressmarkignore: hidden
        file a.txt
        ignored b.log: excluded by .pressmarkignore
        ignored drafts: excluded by .pressmarkignore
        ignored x/.pressmarkignore: hidden
        file x/b.log
        ignored x/y/a.txt: excluded by .pressmarkignore
        file x/y/c.txt
        """,
        walk(temp));
  }

  @Test
  void reportsEachLoopOnceAndReadsNothingTwice() throws IOException {
    write("root/a/1.txt", "root/b/2.txt", "outside/sub/3.txt");
    Path root = temp.resolve("root");
    Files.createSymbolicLink(root.resolve("a/up"), root);
    Files.createSymbolicLink(root.resolve("a/self"), Path.of("."));
    Files.createSymbolicLink(root.resolve("b/to-a"), Path.of("../a"));
    Files.createSymbolicLink(root.resolve("b/to-file"), Path.of("../a/1.txt"));
    Files.createSymbolicLink(root.resolve("b/way-up"), temp);
    Files.createSymbolicLink(root.resolve("c1"), temp.resolve("outside"));
    Files.createSymbolicLink(root.resolve("c2"), temp.resolve("outside"));
    Files.createSymbolicLink(root.resolve("c3"), temp.resolve("outside/sub"));
    Files.createSymbolicLink(root.resolve("c4"), temp.resolve("outside/sub/3.txt"));
    String real = temp.toRealPath().toString();

    assertEquals(
        """
        file a/1.txt
        rejected a/self: is a directory loop: it links to a, which contains it
        rejected a/up: is a directory loop: it links to ., which contains it
        file b/2.txt
        ignored b/to-a: links to a, which is read there
        ignored b/to-file: links to a/1.txt, which is read there
        rejected b/way-up: is a directory loop: it links to TEMP, which contains it
        file c1/sub/3.txt
        ignored c2: links to TEMP/outside, which is read there
        ignored c3: links to TEMP/outside/sub, which is read there
        ignored c4: links to TEMP/outside/sub/3.txt, which is read there
        """,
        walk(root).replace(real, "TEMP"));
  }

  @Test
  void followsLinksIntoHiddenPlaces() throws IOException {
    write(".store/1.txt");
    Files.createSymbolicLink(temp.resolve("a.txt"), Path.of(".store/1.txt"));

    assertEquals("ignored .store: hidden\nfile a.txt\n", walk(temp));
  }

  @Test
  void findsALoopInsideALinkedDirectory() throws IOException {
    write("outside/1.txt");
    Files.createDirectory(temp.resolve("root"));
    Files.createSymbolicLink(temp.resolve("root/in"), temp.resolve("outside"));
    Files.createSymbolicLink(temp.resolve("outside/again"), temp.resolve("outside"));

    assertEquals(
        "file in/1.txt\nrejected in/again: is a directory loop: it links to TEMP/outside, which contains it\n",
        walk(temp.resolve("root")).replace(temp.toRealPath().toString(), "TEMP"));
  }

  @Test
  void rejectsBrokenLinks() throws IOException {
    Files.createSymbolicLink(temp.resolve("gone"), Path.of("nowhere.txt"));
    Files.createSymbolicLink(temp.resolve("ring"), Path.of("ring"));

    assertEquals(
        """
        rejected gone: is a link to nowhere.txt, where there is nothing
        rejected ring: cannot be read: Too many levels of symbolic links
        """,
        walk(temp)
            .replaceAll("(?m)(ring: cannot be read: ).*", "$1Too many levels of symbolic links"));
  }

  @Test
  void rejectsADirectoryThatCannotBeRead() throws IOException {
    write("a/1.txt", "b/2.txt");
    Files.setPosixFilePermissions(temp.resolve("a"), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(temp.resolve("a")), "root may read everything");

    assertEquals(
        "rejected a: directory cannot be read: permission denied\nfile b/2.txt\n", walk(temp));
  }

  @Test
  void blamesTheUserForAPathThatIsNotThere() {
    assertThrows(NoSuchFileException.class, () -> walk(temp.resolve("nothing")));
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = temp.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  private static String walk(Path root) throws IOException {
    StringBuilder found = new StringBuilder();
    ArchiveWalk.walk(
        root,
        new ArchiveWalk.Visitor() {
          @Override
          public void file(SourceFile file) {
            found.append("file ").append(file.name()).append('\n');
          }

          @Override
          public void rejected(Rejected rejected) {
            found.append("rejected ").append(rejected).append('\n');
          }

          @Override
          public void ignored(String name, String reason) {
            found.append("ignored ").append(name).append(": ").append(reason).append('\n');
          }
        });
    return found.toString();
  }
}
