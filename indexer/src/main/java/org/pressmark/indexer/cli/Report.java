package org.pressmark.indexer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.pressmark.indexer.index.IndexSummary;

/// What is said of a run at its end: on stderr its rejections and its ledger in a sentence, unless
/// quiet; on stdout the ledger as JSON if that is asked for, else, of a dry run, by format.
record Report(PrintWriter out, PrintWriter err, boolean json, boolean quiet, boolean dryRun) {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  void print(IndexSummary summary) throws IOException {
    if (!quiet) {
      printRejects(summary);
    }
    if (json) {
      SummaryJson.write(summary, out);
    } else if (dryRun) {
      FormatTable.print(summary.formats(), out);
    }
    out.flush();
    if (!quiet) {
      say(SummaryText.of(summary, dryRun));
    }
  }

  private void printRejects(IndexSummary summary) {
    summary.firstRejects().forEach(rejected -> say(rejected.toString()));
    long more = summary.rejected() - summary.firstRejects().size();
    if (more > 0) {
      say("and %,d more rejected; --rejects FILE lists them all".formatted(more));
    }
  }

  /// One line, whatever characters a file has in its name.
  void say(String text) {
    err.println("pressmark: " + printable(text));
    err.flush();
  }

  static String printable(String text) {
    return CONTROL.matcher(text).replaceAll("\uFFFD");
  }
}
