package org.pressmark.schema.index;

import java.io.IOException;

/// An index that this program cannot read. The message says what to do, in one sentence.
public final class IndexFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  public IndexFormatException(String message) {
    super(message);
  }
}
