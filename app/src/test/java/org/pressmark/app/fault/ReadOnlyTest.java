package org.pressmark.app.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.app.CommandRun;

/// On a disk that is write-protected every command that only reads says what it says elsewhere, and
/// one that would write says in a line why it cannot.
@Timeout(180)
class ReadOnlyTest {
  private static final List<String> QUESTIONS =
      List.of(
          "search a* --facet person",
          "search * --group near --json",
          "facets person",
          "timeline --interval year",
          "show ID --json",
          "similar ID",
          "duplicates ID",
          "explain headline:a*",
          "export --format csv",
          "export --text",
          "stats",
          "entities person",
          "cooccur person place",
          "terms *",
          "kwic a*",
          "suggest J",
          "check",
          "check --quick",
          "serve --check --port 0",
          "index ARCHIVE --recognizer none --dry-run");

  private static final List<String> CHANGES = List.of("index ARCHIVE --recognizer none -q");

  private static final String ON_A_PROTECTED_DISK =
      "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" || exit 99; shift; \"$@\"";

  @TempDir private Path directory;

  @Test
  void answersAndRefusesToWrite() throws IOException, InterruptedException {
    assumeTrue(
        FaultLibrary.isPossible("unshare", "-Urm", "true"), "cannot mount a file system here");
    var archive = new ChangingArchive(directory.resolve("archive"), 4, 1, 3);
    archive.bring(0);
    Path index = directory.resolve("index");
    assertEquals(
        1, CommandRun.of("index", archive.root, "-i", index, "--recognizer", "none").code());
    IndexContents contents = IndexContents.of(index);
    String id = contents.articles().firstKey();
    Path said = directory.resolve("said");
    List<String> command =
        List.of(
            "unshare",
            "-Urm",
            "sh",
            "-c",
            ON_A_PROTECTED_DISK,
            "sh",
            index.toString(),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            ReadOnlyTest.class.getName(),
            index.toString(),
            archive.root.toString(),
            id,
            said.toString());
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    assertEquals(
        answers(QUESTIONS, index, archive.root, id)
            + """
            index ARCHIVE --recognizer none -q: exit code 2
            pressmark: INDEX/write.lock: Read-only file system
            """,
        Files.readString(said));
    assertEquals(contents, IndexContents.of(index));
  }

  /// `INDEX ARCHIVE ID FILE`: writes into the file what every command says.
  public static void main(String[] args) throws IOException {
    Path index = Path.of(args[0]);
    Path archive = Path.of(args[1]);
    try (var said = new PrintStream(args[3], UTF_8)) {
      said.print(answers(QUESTIONS, index, archive, args[2]));
      said.print(answers(CHANGES, index, archive, args[2]));
    }
    System.exit(0);
  }

  private static String answers(List<String> lines, Path index, Path archive, String id) {
    var answers = new StringBuilder();
    for (String line : lines) {
      var words = new ArrayList<Object>();
      for (String word : line.split(" ", -1)) {
        words.add(
            switch (word) {
              case "ID" -> id;
              case "ARCHIVE" -> archive;
              default -> word;
            });
      }
      words.addAll(List.of("-i", index));
      CommandRun run = CommandRun.of(words.toArray());
      answers
          .append("%s: exit code %d%n".formatted(line, run.code()))
          .append(steady(run.out() + run.err(), index));
    }
    return answers.toString();
  }

  /// Without the time that it took, and the port.
  private static String steady(String text, Path index) {
    return text.replace(index.toString(), "INDEX")
        .replaceAll("[\\d.]+ (ms|s)\\b", "N $1")
        .replaceAll("\"(took_ms|seconds)\":[\\d.]+", "\"$1\":0")
        .replaceAll("127.0.0.1:\\d+", "HOST");
  }
}
