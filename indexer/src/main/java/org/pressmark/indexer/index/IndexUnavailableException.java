package org.pressmark.indexer.index;

import java.io.IOException;

/// An index directory that cannot be written to as things are. The message says what to do, in one
/// sentence.
public final class IndexUnavailableException extends IOException {
  private static final long serialVersionUID = 1L;

  public IndexUnavailableException(String message) {
    super(message);
  }
}
