package org.pressmark.searcher.occurrence;

import java.io.IOException;

/// A query can be matched in too many ways in one article.
public final class TooManyOccurrencesException extends IOException {
  private static final long serialVersionUID = 1L;

  TooManyOccurrencesException() {
    super(
        "the query can be matched in too many ways in one article; make its distances shorter, or"
            + " its patterns rarer");
  }
}
