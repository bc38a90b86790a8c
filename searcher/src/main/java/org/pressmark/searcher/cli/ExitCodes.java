package org.pressmark.searcher.cli;

/// What a command answers to the shell.
final class ExitCodes {
  /// Something was found.
  static final int FOUND = 0;

  /// Nothing was found.
  static final int NOTHING_FOUND = 1;

  /// Something could not be done, even if the rest was.
  static final int FAILED = 2;

  private ExitCodes() {}

  static int of(long found) {
    return found > 0 ? FOUND : NOTHING_FOUND;
  }
}
