package org.pressmark.indexer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ctrl-C and a polite kill end the command, even in the middle of a huge line, and keep what was
/// read until then.
class SignalTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  @Timeout(60)
  void keepsWhatWasReadWhenItIsStopped(String signal, int exitCode)
      throws IOException, InterruptedException {
    Path archive = archive();
    Path index = directory.resolve("index");
    Path rejects = directory.resolve("rejects");
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    Process run =
        new ProcessBuilder(
                CommandMain.commandLine(
                    archive, "-i", index, "--threads", 1, "--json", "--rejects", rejects))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    while (run.isAlive() && (!Files.exists(rejects) || Files.size(rejects) == 0)) {
      Thread.sleep(10);
    }
    send(signal, run);
    assertTrue(run.waitFor(30, TimeUnit.SECONDS));

    assertEquals(exitCode, run.exitValue());
    JsonNode summary = new ObjectMapper().readTree(Files.readString(out, UTF_8));
    assertTrue(summary.get("interrupted").booleanValue());
    assertEquals(2, summary.get("added").intValue());
    assertTrue(
        Files.readAllLines(err).getLast().endsWith("; interrupted, run it again to go on"),
        () -> read(err));
    Files.delete(archive.resolve("z.jsonl"));
    Run next = Run.of(archive, "-i", index).normalized(directory);
    assertEquals(1, next.code());
    assertTrue(
        next.err().contains("2 unchanged + 0 duplicate + 1,000 rejected; 0 removed; 2 articles"),
        next::err);
  }

  private static void send(String signal, Process run) throws IOException, InterruptedException {
    var kill = new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid())).inheritIO();
    assumeTrue(kill.start().waitFor() == 0, "no kill here");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /// Two articles, many rejections, and a line that takes a minute to read.
  private Path archive() throws IOException {
    Path archive = Files.createDirectory(directory.resolve("archive"));
    Files.writeString(archive.resolve("a.jsonl"), "{\"headline\":\"A\"}\n{\"headline\":\"B\"}\n");
    Files.writeString(archive.resolve("b.jsonl"), "{\n".repeat(1_000));
    try (var line = new RandomAccessFile(archive.resolve("z.jsonl").toFile(), "rw")) {
      line.write(("{\"headline\":\"" + "C".repeat(1 << 17)).getBytes(UTF_8));
      line.setLength(1L << 36);
    }
    return archive;
  }
}
