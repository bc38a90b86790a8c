package org.pressmark.indexer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A small heap is enough for an archive that is larger, in however many files it comes.
class MemoryTest {
  private static final long SEED = 20260101;

  @TempDir private Path directory;

  @Test
  @Timeout(120)
  void archiveLargerThanTheHeapIsIndexed() throws IOException, InterruptedException {
    Path archive = Files.createDirectory(directory.resolve("archive"));
    var random = new Random(SEED);
    try (Writer large = Files.newBufferedWriter(archive.resolve("large.jsonl"))) {
      for (int i = 0; i < 800; i++) {
        large.write("{\"headline\":\"A\",\"articleBody\":\"%s\"}\n".formatted(text(random, 250)));
      }
    }
    for (int i = 0; i < 80; i++) {
      Files.writeString(archive.resolve(i + ".txt"), "A\n\n" + text(random, 2_500));
    }
    var command =
        CommandMain.commandLine(
            archive, "-i", directory.resolve("index"), "--threads", 2, "--quiet", "--json");
    command.add(1, "-Xmx32m");
    Path out = directory.resolve("out");
    Process run =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertEquals(0, run.waitFor());
    assertEquals(
        """
        {"read":880,"added":880,"updated":0,"unchanged":0,"duplicate":0,"rejected":0,"removed":0,\
        "files":81,"ignored":0,"bytes":40026560,"articles":880,"seconds":0.0,"interrupted":false,\
        "rejects":[]}
        """,
        new Run(0, Files.readString(out, UTF_8), "")
            .normalized(directory)
            .out()
            .replaceAll("\"formats\":.*(?=\"rejects\")", ""));
  }

  /// So many words of 100 letters: few words to much text, which is quick to index.
  private static String text(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(_ -> Character.toString('a' + random.nextInt(26)).repeat(99))
        .collect(Collectors.joining(" "));
  }
}
