package org.pressmark.app;

/// What the command line answers to the shell, in the manner of `grep`.
final class ExitCode {
  /// All was done; a search found something.
  static final int DONE = 0;

  /// A search found nothing; or an index run was finished, but some inputs were rejected.
  static final int NOTHING_FOUND = 1;

  /// The command was misused, or it failed.
  static final int FAILED = 2;

  private ExitCode() {}
}
