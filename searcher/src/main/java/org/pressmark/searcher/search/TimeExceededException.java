package org.pressmark.searcher.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;

/// An answer took longer than it was allowed to.
public final class TimeExceededException extends IOException {
  private static final long serialVersionUID = 1L;

  TimeExceededException(Duration limit) {
    super(
        "no answer within %s s; ask for less, or allow more time"
            .formatted(
                BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString()));
  }
}
