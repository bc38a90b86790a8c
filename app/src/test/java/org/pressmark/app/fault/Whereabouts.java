package org.pressmark.app.fault;

/// Where in a run a fault fell.
enum Whereabouts {
  BEFORE_ALL("before all commits"),
  IN_COMMIT("in a commit"),
  BETWEEN("between the commits of articles and ledger"),
  AFTER_SOME("after some commits"),
  AFTER_END("after the end");

  final String label;

  Whereabouts(String label) {
    this.label = label;
  }
}
