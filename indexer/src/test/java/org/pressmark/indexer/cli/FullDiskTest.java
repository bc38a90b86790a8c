package org.pressmark.indexer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A full disk ends the run with a line and exit code 2; the index stays as it was at the last
/// commit, and once there is space the next run completes it.
///
/// The disk is a small one in memory, mounted where only the child processes see it.
class FullDiskTest {
  private static final String SCRIPT =
      """
      mount -t tmpfs -o size=1200k tmpfs disk || exit 99
      COMMAND -i disk/index first; echo "exit code $?"
      COMMAND -i disk/index first second; echo "exit code $?"
      COMMAND -i disk/index first --dry-run; echo "exit code $?"
      mount -o remount,size=500m disk || exit 99
      COMMAND -i disk/index first second; echo "exit code $?"
      """;

  @TempDir private Path directory;

  @Test
  @Timeout(120)
  void leavesTheIndexAsItWas() throws IOException, InterruptedException {
    write("first", 1);
    write("second", 12);
    Files.createDirectory(directory.resolve("disk"));
    assertEquals(
        """
        pressmark: 40 read = 40 added + 0 updated + 0 unchanged + 0 duplicate + 0 rejected; \
        0 removed; 40 articles in the index; 1 file, SIZE, TIME
        exit code 0
        pressmark: disk/index: No space left on device; \
        it is as it was at its last commit, and another run will go on from there
        exit code 2
        format    read  added  updated  unchanged  duplicate  rejected
        unopened    40      0        0         40          0         0
        pressmark: dry run, nothing written: \
        40 read = 0 added + 0 updated + 40 unchanged + 0 duplicate + 0 rejected; \
        0 removed; 40 articles in the index; 1 file, SIZE, TIME
        exit code 0
        pressmark: 520 read = 480 added + 0 updated + 40 unchanged + 0 duplicate + 0 rejected; \
        0 removed; 520 articles in the index; 13 files, SIZE, TIME
        exit code 0
        """,
        unshared().replaceAll("[0-9.]+ MB", "SIZE").replaceAll("[0-9.]+ s\\b", "TIME"));
  }

  private String unshared() throws IOException, InterruptedException {
    assumeTrue(isPossible("unshare", "-Urm", "true"), "cannot mount a file system here");
    String command =
        CommandMain.commandLine().stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    Path out = directory.resolve("out");
    Process process =
        new ProcessBuilder("unshare", "-Urm", "sh", "-c", SCRIPT.replace("COMMAND", command))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertEquals(0, process.waitFor());
    return Files.readString(out, UTF_8);
  }

  private static boolean isPossible(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private void write(String name, int files) throws IOException {
    Path archive = Files.createDirectory(directory.resolve(name));
    var random = new Random(1);
    for (int i = 0; i < files; i++) {
      var lines = new ArrayList<String>();
      for (int j = 0; j < 40; j++) {
        String words =
            IntStream.range(0, 150)
                .mapToObj(_ -> Integer.toString(random.nextInt(200_000), 36))
                .collect(Collectors.joining(" "));
        lines.add(
            "{\"id\":\"%s-%d-%d\",\"headline\":\"A\",\"articleBody\":\"%s\"}"
                .formatted(name, i, j, words));
      }
      Files.write(archive.resolve(i + ".jsonl"), lines);
    }
  }
}
