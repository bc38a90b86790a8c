package org.pressmark.indexer.upkeep;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.indexer.upkeep.CheckReport.Fault;
import org.pressmark.indexer.upkeep.CheckReport.Remedy;

/// Collects what a check finds: it counts all faults and keeps the first.
final class Findings {
  private final List<Fault> first = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private long faults;

  void fault(String where, String what, Remedy remedy) {
    faults++;
    if (first.size() < CheckReport.LISTED) {
      first.add(new Fault(where, what, remedy));
    }
  }

  /// Something stored is damaged or lost.
  void damage(String where, String what) {
    fault(where, what, Remedy.RESTORE);
  }

  void note(String sentence) {
    notes.add(sentence);
  }

  long faults() {
    return faults;
  }

  List<Fault> first() {
    return first;
  }

  List<String> notes() {
    return notes;
  }
}
