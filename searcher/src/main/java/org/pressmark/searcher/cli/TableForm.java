package org.pressmark.searcher.cli;

import picocli.CommandLine.Option;

/// The form of an answer that is a table: for people, unless one of two others is asked for. A
/// group of options that exclude each other.
final class TableForm {
  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Option(names = "--csv", description = "As CSV.")
  private boolean csv;

  boolean isJson() {
    return json;
  }

  boolean isCsv() {
    return csv;
  }
}
