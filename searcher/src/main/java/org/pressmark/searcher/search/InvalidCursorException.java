package org.pressmark.searcher.search;

/// A cursor that leads nowhere: not one of ours, or made for another question or state of the
/// index. The message says which, in one sentence.
public final class InvalidCursorException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean outdated;

  public InvalidCursorException(String message) {
    this(message, false);
  }

  /// @param outdated whether it led somewhere until the index changed
  InvalidCursorException(String message, boolean outdated) {
    super(message);
    this.outdated = outdated;
  }

  /// Whether it led somewhere until the index changed.
  public boolean isOutdated() {
    return outdated;
  }
}
