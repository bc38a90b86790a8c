package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;

/// One run of the command line, from its arguments to its exit code. Results are written in UTF-8,
/// whatever the locale says, and buffered, since a listing may have a million lines.
final class Session {
  private final Subcommands subcommands;
  private final PrintStream out;
  private final PrintStream err;

  private Session(Subcommands subcommands, PrintStream out, PrintStream err) {
    this.subcommands = subcommands;
    this.out = out;
    this.err = err;
  }

  /// The run of one of these subcommands whose results go to `out`, and messages to `err`.
  static Session of(Subcommands subcommands, ResultStream out, OutputStream err) {
    return new Session(
        subcommands, new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8));
  }

  /// The run of this process, which takes over its standard streams.
  static Session standard() {
    QuietLogging.install();
    var session =
        of(Subcommands.all(), ResultStream.standard(), new FileOutputStream(FileDescriptor.err));
    System.setOut(session.out);
    System.setErr(session.err);
    return session;
  }

  /// Runs the command that the arguments name and returns its exit code.
  int run(String... args) {
    var results = new PrintWriter(out, false, UTF_8);
    var messages = new PrintWriter(err, true, UTF_8);
    try {
      int code =
          Pressmark.commandLine(subcommands, args).setOut(results).setErr(messages).execute(args);
      results.flush();
      return code;
    } catch (ResultStream.ReaderGoneException _) {
      return ExitCode.DONE;
    } catch (Throwable fault) { // the last one to hear of it: nobody else would say a word
      boolean verbose = List.of(args).contains(CommonOptions.VERBOSE);
      return Faults.report(fault, verbose, messages);
    }
  }
}
