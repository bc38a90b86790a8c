package org.pressmark.indexer.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Input that cannot be read costs itself and nothing else: it is named on a line, with the place
/// and the reason, and the exit code is 1.
class BadInputTest {
  @TempDir private Path temporary;
  private Path directory;
  private Path archive;

  @BeforeEach
  void begin() throws IOException {
    directory = temporary.toRealPath();
    archive = Files.createDirectory(directory.resolve("archive"));
    write("a.jsonl", "{\"id\":\"a\",\"headline\":\"A harvest\",\"articleBody\":\"It rained.\"}\n");
    write("z.txt", "A court\n\nThe court rose.\n");
  }

  @Test
  void binaryFile() throws IOException {
    var bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    bytes[0] = 'x';
    Files.write(archive.resolve("b.dat"), bytes);
    assertRejected("b.dat: is binary, not text");
  }

  @Test
  void emptyFile() throws IOException {
    write("b.txt", "");
    assertRejected("b.txt: file is empty");
  }

  @Test
  void truncatedJson() throws IOException {
    write("b.json", "{\"headline\":\"A bridge\",\n\"articleBody\":\"It fe");
    assertRejected("b.json:2:21: JSON breaks off");
  }

  @Test
  void brokenLine() throws IOException {
    write(
        "b.jsonl",
        """
        {"id":"b","headline":"A bridge","articleBody":"It fell."}
        {"id":"c","headline"
        {"id":"d","headline":"A dance","articleBody":"They danced."}
        """);
    Run run = run();
    assertEquals(
        new Run(
            1,
            "",
            """
            pressmark: b.jsonl:2:21: JSON breaks off
            pressmark: 5 read = 4 added + 0 updated + 0 unchanged + 0 duplicate + 1 rejected; \
            0 removed; 4 articles in the index; 3 files, 0.0 MB, 0.0 s
            """),
        run);
  }

  @Test
  void invalidUtf8IsReadAsTheEncodingThatItIs() throws IOException {
    Files.write(archive.resolve("b.txt"), "Un \u00e9t\u00e9\n\nIl a plu.\n".getBytes(ISO_8859_1));
    assertEquals(
        new Run(
            0,
            "",
            """
            pressmark: 3 read = 3 added + 0 updated + 0 unchanged + 0 duplicate + 0 rejected; \
            0 removed; 3 articles in the index; 3 files, 0.0 MB, 0.0 s
            """),
        run());
  }

  @Test
  @Timeout(60)
  void lineOfTwoGigabytes() throws IOException {
    Path file = archive.resolve("b.jsonl");
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.write("{\"id\":\"b\",\"headline\":\"A bridge\",\"articleBody\":\"It".getBytes(UTF_8));
      bytes.write(" fell".repeat(20_000).getBytes(UTF_8));
      bytes.seek(1L << 31);
      bytes.write("\"}\n{\"id\":\"c\",\"headline\":\"A dance\"}\n".getBytes(UTF_8));
    }
    assertEquals(
        new Run(
            1,
            "",
            """
            pressmark: b.jsonl:1: line is longer than 16777216 characters
            pressmark: 4 read = 3 added + 0 updated + 0 unchanged + 0 duplicate + 1 rejected; \
            0 removed; 3 articles in the index; 3 files, 2147.5 MB, 0.0 s
            """),
        run());
  }

  @Test
  void directoryLoop() throws IOException {
    Path inner = Files.createDirectories(archive.resolve("1987/march"));
    Files.createSymbolicLink(inner.resolve("b"), archive.resolve("1987"));
    assertRejected("1987/march/b: is a directory loop: it links to 1987, which contains it");
  }

  @Test
  void brokenLink() throws IOException {
    Files.createSymbolicLink(archive.resolve("b.txt"), Path.of("gone.txt"));
    assertRejected("b.txt: is a link to gone.txt, where there is nothing");
  }

  @Test
  void fileThatFailsWhenItIsRead() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory), "needs Linux: nobody can read the start of /proc/self/mem");
    Path link = Files.createSymbolicLink(archive.resolve("b.txt"), memory);
    assertRejected("b.txt: cannot be read: Input/output error");
    Files.delete(link);
  }

  @Test
  void fileThatMayNotBeRead() throws IOException {
    Path file = write("b.txt", "A bridge\n\nIt fell.\n");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads anything");
    assertRejected("b.txt: cannot be read: permission denied");
  }

  @Test
  void pipe() throws IOException, InterruptedException {
    Path pipe = archive.resolve("b.txt");
    var mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO();
    assumeTrue(mkfifo.start().waitFor() == 0, "no mkfifo here");
    assertRejected("b.txt: is not a regular file");
  }

  @Test
  void nameOfSeveralLinesIsPrintedOnOne() throws IOException {
    write("b\n\u001b[2J.txt", "");
    assertRejected("b\uFFFD\uFFFD[2J.txt: file is empty");
  }

  /// As under cron, where no locale is set: the JVM then takes file names for ASCII.
  @Test
  void nameThatTheLocaleCannotExpress() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/proc/self")), "needs Linux, where the locale decides");
    write("\u00e9t\u00e9.txt", "A bridge\n\nIt fell.\n");
    Path out = directory.resolve("out");
    var process =
        new ProcessBuilder(CommandMain.commandLine(archive, "-i", directory.resolve("index")))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    process.environment().put("LC_ALL", "C");
    assertEquals(1, process.start().waitFor());
    String messages = new String(Files.readAllBytes(out), US_ASCII);
    assertTrue(
        messages.contains(
            ".txt: has a name that this locale cannot express; try LC_ALL=C.UTF-8"
                + System.lineSeparator()),
        messages);
    assertTrue(messages.contains("3 read = 2 added"), messages);
  }

  /// Makes sure that the two good files are indexed, the bad one is rejected with this message, and
  /// that a second run says the same.
  private void assertRejected(String message) {
    Run first = run();
    assertEquals(
        """
        pressmark: %s
        pressmark: 3 read = 2 added + 0 updated + 0 unchanged + 0 duplicate + 1 rejected; \
        0 removed; 2 articles in the index; FILES, 0.0 MB, 0.0 s
        """
            .formatted(message),
        first.err().replaceAll("\\d files?", "FILES"));
    assertEquals(1, first.code());
    Run second = run();
    assertEquals(1, second.code());
    assertEquals(
        first.err().replace("2 added + 0 updated + 0", "0 added + 0 updated + 2"), second.err());
  }

  private Run run() {
    return Run.of(archive, "-i", directory.resolve("index")).normalized(directory);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(archive.resolve(name), text);
  }
}
