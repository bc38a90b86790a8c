package org.pressmark.indexer.index;

import java.io.IOException;

/// An index that cannot be written to as things are. The message says in one line why, and what to
/// do.
public final class IndexUnavailableException extends IOException {
  private static final long serialVersionUID = 1L;

  public IndexUnavailableException(String message) {
    super(message);
  }

  public IndexUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
