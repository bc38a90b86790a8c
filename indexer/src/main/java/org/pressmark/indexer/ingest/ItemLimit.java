package org.pressmark.indexer.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// The text of many items, which ends with a fault in one that is longer than a limit.
final class ItemLimit extends FilterReader {
  private final int limit;
  private long chars;

  /// An item is too long.
  static final class Exceeded extends IOException {
    private Exceeded(int limit) {
      super("item is longer than " + limit + " characters");
    }
  }

  /// @param limit in UTF-16 units; up to a buffer more may pass
  ItemLimit(Reader text, int limit) {
    super(text);
    this.limit = limit;
  }

  /// Notes that an item has ended.
  void nextItem() {
    chars = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    chars += Math.max(count, 0);
    if (chars > limit + (1L << 16)) {
      throw new Exceeded(limit);
    }
    return count;
  }
}
