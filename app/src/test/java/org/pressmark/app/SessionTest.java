package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// How a run ends: what it says, where, and with which exit code.
class SessionTest {
  /// Arguments whose results are written at the end, in between, and by picocli itself.
  private static final List<String[]> LINES =
      List.of(
          new String[] {"find", "x"},
          new String[] {"find", "x".repeat(1 << 20)},
          new String[] {"--help"},
          new String[] {"find", "--help"});

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void handsOnTheResultOfTheCommand() {
    assertEquals(ExitCode.NOTHING_FOUND, run(() -> ExitCode.NOTHING_FOUND, "find", "x"));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void writesResultsInUtf8() {
    assertEquals(ExitCode.DONE, run(() -> ExitCode.DONE, "find", "São Paulo"));
    assertEquals("finding São Paulo\n", out.toString(UTF_8));
  }

  @Test
  void namesTheFileThatIsNotThere() {
    assertEquals(
        ExitCode.FAILED,
        run(
            () -> {
              throw new NoSuchFileException("archive/a.txt");
            },
            "find",
            "x"));
    assertEquals("pressmark: archive/a.txt: no such file or directory\n", err.toString(UTF_8));
  }

  @Test
  void namesTheFileThatMayNotBeRead() {
    run(
        () -> {
          throw new AccessDeniedException("archive/a.txt");
        },
        "find",
        "x");
    assertEquals("pressmark: archive/a.txt: permission denied\n", err.toString(UTF_8));
  }

  @Test
  void tellsABugInOneLine() {
    assertEquals(
        ExitCode.FAILED,
        run(
            () -> {
              throw new IllegalStateException("no segment");
            },
            "find",
            "x"));
    assertEquals(
        "pressmark: internal error: java.lang.IllegalStateException: no segment"
            + " (--verbose shows where)\n",
        err.toString(UTF_8));
  }

  @Test
  void showsTheStackTraceWhenVerbose() {
    run(
        () -> {
          throw new IllegalStateException("no segment");
        },
        "find",
        "--verbose",
        "x");
    assertTrue(err.toString(UTF_8).contains("\tat org.pressmark.app.SessionTest"));
  }

  @Test
  void saysHowToGetMoreMemory() {
    assertEquals(
        ExitCode.FAILED,
        run(
            () -> {
              throw new OutOfMemoryError("Java heap space");
            },
            "find",
            "x"));
    assertEquals(
        "pressmark: out of memory; give it more by PRESSMARK_JAVA_OPTS=-Xmx4g\n",
        err.toString(UTF_8));
  }

  @Test
  void proposesTheNearestCommand() {
    assertEquals(ExitCode.FAILED, run(() -> ExitCode.DONE, "fnid", "x"));
    assertEquals(
        """
        pressmark: unknown command 'fnid'; did you mean 'find'?
        see 'pressmark --help'
        """,
        err.toString(UTF_8));
  }

  @Test
  void proposesTheNearestOption() {
    assertEquals(ExitCode.FAILED, run(() -> ExitCode.DONE, "find", "x", "--form", "1987"));
    assertEquals(
        """
        pressmark: unknown option '--form'; did you mean '--from'?
        see 'pressmark find --help'
        """,
        err.toString(UTF_8));
  }

  @Test
  void saysWhichArgumentIsMissing() {
    assertEquals(ExitCode.FAILED, run(() -> ExitCode.DONE, "find"));
    assertEquals(
        """
        pressmark: missing required parameter: 'WORD'
        see 'pressmark find --help'
        """,
        err.toString(UTF_8));
  }

  @Test
  void pointsAtQuotesWhenAnArgumentIsTooMany() {
    assertEquals(ExitCode.FAILED, run(() -> ExitCode.DONE, "find", "buy", "time"));
    assertEquals(
        """
        pressmark: 'time' is one argument too many; put quotes around words with blanks
        see 'pressmark find --help'
        """,
        err.toString(UTF_8));
  }

  @Test
  void showsItsCommandsWhenCalledWithNone() {
    assertEquals(ExitCode.FAILED, run(() -> ExitCode.DONE));
    assertEquals("", out.toString(UTF_8));
    assertTrue(err.toString(UTF_8).contains("\n  find  Finds a word.\n"), err.toString(UTF_8));
  }

  @Test
  void givesEveryCommandHelp() {
    assertEquals(ExitCode.DONE, run(() -> ExitCode.FAILED, "find", "--help"));
    assertEquals(
        """
        Usage: pressmark find [-h] [--verbose] [--from=<from>] WORD
        Finds a word.
              WORD
              --from=<from>
          -h, --help          Show this help and exit.
              --verbose       On a failure show its stack trace, too.
        """,
        out.toString(UTF_8));
  }

  @Test
  void endsNormallyWhenNobodyReadsOn() {
    for (var args : LINES) {
      assertEquals(ExitCode.DONE, run(ResultStream.toPipe(new Broken()), args));
      assertEquals("", err.toString(UTF_8));
    }
  }

  @Test
  void failsOnceWhenTheDiskIsFull() {
    for (var args : LINES) {
      err.reset();
      assertEquals(ExitCode.FAILED, run(ResultStream.toFile(new Broken()), args));
      assertEquals("pressmark: standard output: No space left\n", err.toString(UTF_8));
    }
  }

  @Test
  void makesOnlyTheCommandThatIsCalled() {
    var made = new ArrayList<String>();
    var subcommands =
        Subcommands.of(
            Map.of("find", () -> command(made, "find")),
            Map.of("count", () -> command(made, "count")));
    var session = Session.of(subcommands, ResultStream.toFile(out), err);

    session.run("--verbose", "find", "x");
    assertEquals(List.of("find"), made);
    made.clear();
    session.run("--help");
    assertEquals(List.of("find", "count"), made);
  }

  private static Find command(List<String> made, String name) {
    made.add(name);
    return new Find(() -> ExitCode.DONE);
  }

  private int run(ResultStream results, String... args) {
    return Session.of(finding(() -> ExitCode.DONE), results, err).run(args);
  }

  private int run(Callable<Integer> end, String... args) {
    return Session.of(finding(end), ResultStream.toFile(out), err).run(args);
  }

  private static Subcommands finding(Callable<Integer> end) {
    return Subcommands.of(Map.of("find", () -> new Find(end)), Map.of());
  }

  /// A command that prints its word and ends as it is told to.
  @Command(name = "find", description = "Finds a word.")
  private static final class Find implements Callable<Integer> {
    private final Callable<Integer> end;

    @Parameters(paramLabel = "WORD")
    private String word = "";

    @Option(names = "--from")
    private String from = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    Find(Callable<Integer> end) {
      this.end = end;
    }

    @Override
    public Integer call() throws Exception {
      spec.commandLine().getOut().println("finding " + word + from);
      return end.call();
    }
  }

  /// A stream that takes nothing.
  private static final class Broken extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left");
    }
  }
}
