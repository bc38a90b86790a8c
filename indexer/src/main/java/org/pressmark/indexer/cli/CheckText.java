package org.pressmark.indexer.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import org.pressmark.indexer.upkeep.CheckReport;
import org.pressmark.indexer.upkeep.CheckReport.Fault;
import org.pressmark.indexer.upkeep.CheckReport.Remedy;

/// What a check found, in sentences: what was checked, what is wrong, what to do.
final class CheckText {
  private CheckText() {}

  static void print(CheckReport report, PrintWriter out) {
    out.printf(
        "checked %s, commit %d: %,d files, %.1f MB, %,d segments, %.1f s%n",
        report.index(),
        report.generation(),
        report.files(),
        report.bytes() / 1e6,
        report.segments(),
        report.elapsed().toMillis() / 1e3);
    if (report.sources() + report.articles() > 0) {
      out.printf(
          "compared %,d articles with what is indexed of them, and with %,d files of the ledger%n",
          report.articles(), report.sources());
    }
    report.notes().forEach(note -> out.println("note: " + note));
    printFaults(report, out);
  }

  private static void printFaults(CheckReport report, PrintWriter out) {
    if (report.isSound()) {
      out.println(report.quick() ? "all files are whole" : "the index is sound");
      return;
    }
    out.printf("%,d %s:%n", report.faultCount(), report.faultCount() == 1 ? "fault" : "faults");
    var remedies = EnumSet.noneOf(Remedy.class);
    for (Fault fault : report.faults()) {
      out.println("  " + Report.printable(fault.toString()));
      remedies.add(fault.remedy());
    }
    long more = report.faultCount() - report.faults().size();
    if (more > 0) {
      out.printf("  and %,d more%n", more);
    }
    remedies.forEach(remedy -> out.println("what to do: " + remedy.sentence()));
  }
}
