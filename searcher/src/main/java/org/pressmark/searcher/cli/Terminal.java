package org.pressmark.searcher.cli;

/// What the output is shown on.
///
/// @param colors whether it shows colours
/// @param width in characters
record Terminal(boolean colors, int width) {
  private static final int DEFAULT_WIDTH = 100;

  private static final String BOLD = "\u001b[1m";
  private static final String MARKED = "\u001b[1;33m";
  private static final String DIM = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  /// The terminal of the caller; without colours if it is a pipe, or if `NO_COLOR` or `TERM=dumb`
  /// asks for that.
  static Terminal ofCaller() {
    boolean colors =
        Caller.isOnTerminal()
            && Caller.variable("NO_COLOR").isEmpty()
            && Caller.variable("TERM").filter("dumb"::equals).isEmpty();
    return new Terminal(colors, width(Caller.variable("COLUMNS").orElse("")));
  }

  private static int width(String columns) {
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
  }

  String bold(String text) {
    return colors ? BOLD + text + PLAIN : text;
  }

  String marked(String text) {
    return colors ? MARKED + text + PLAIN : text;
  }

  String dim(String text) {
    return colors ? DIM + text + PLAIN : text;
  }
}
