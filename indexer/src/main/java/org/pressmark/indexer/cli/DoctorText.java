package org.pressmark.indexer.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import org.pressmark.indexer.doctor.Finding;
import org.pressmark.indexer.doctor.Verdict;

/// Findings for people: one a line, verdict first, and below it what to do.
final class DoctorText {
  private static final String LINE = "%-5s  %-11s  %s%n";

  private DoctorText() {}

  static void print(List<Finding> findings, PrintWriter out) {
    for (Finding finding : findings) {
      out.printf(
          LINE, finding.verdict().label(), finding.subject(), Report.printable(finding.text()));
      if (!finding.remedy().isEmpty()) {
        out.printf(LINE, "", "", "what to do: " + Report.printable(finding.remedy()));
      }
    }
  }

  /// The gravest verdict.
  static Verdict worst(List<Finding> findings) {
    return findings.stream()
        .map(Finding::verdict)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.OK);
  }
}
