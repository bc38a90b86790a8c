package org.pressmark.indexer.enrich.names;

/// How a sentence is set.
enum Setting {
  RUNNING(0),
  TITLE_CASE(1),
  ALL_CAPITALS(2);

  private final int number;

  Setting(int number) {
    this.number = number;
  }

  /// Its place in features; part of the model.
  int number() {
    return number;
  }
}
