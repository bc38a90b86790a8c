package org.pressmark.searcher.search;

/// A cursor that leads nowhere: not one of ours, or made for another question or state of the
/// index. The message says which, in one sentence.
public final class InvalidCursorException extends Exception {
  private static final long serialVersionUID = 1L;

  public InvalidCursorException(String message) {
    super(message);
  }
}
