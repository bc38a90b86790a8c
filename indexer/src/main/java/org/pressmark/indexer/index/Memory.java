package org.pressmark.indexer.index;

/// How much of the heap a run gives to what: in proportion, up to where more gains nothing. Beside
/// that it holds one article a thread, and what its analysis takes.
final class Memory {
  private static final long HEAP = Runtime.getRuntime().maxMemory();
  private static final int MIB = 1 << 20;

  private Memory() {}

  /// What the index writer gathers before it writes a segment, in MiB. More than 64 gains nothing
  /// (measured).
  static double writerBuffer() {
    return Math.clamp(HEAP / 8 / MIB, 4, 64);
  }

  /// Text that was read ahead of its turn, in UTF-16 units.
  static long textAhead() {
    return Math.clamp(HEAP / 64, MIB / 4, 8 * MIB);
  }

  /// Text that waits for its analysis or is in it, in UTF-16 units.
  static int textAtWork(int threads) {
    return (int) Math.min(textAhead(), 4L * threads * FileReading.BATCH_CHARS);
  }
}
