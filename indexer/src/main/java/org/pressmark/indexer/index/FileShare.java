package org.pressmark.indexer.index;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/// Counts the bytes of one file as they are read: never more than the file has, and in the end as
/// many, however much of it a reader leaves out or reads twice. For one thread.
final class FileShare implements LongConsumer, AutoCloseable {
  private final LongAdder total;
  private long left;

  FileShare(LongAdder total, long size) {
    this.total = total;
    this.left = size;
  }

  @Override
  public void accept(long bytes) {
    long counted = Math.min(bytes, left);
    total.add(counted);
    left -= counted;
  }

  @Override
  public void close() {
    accept(left);
  }
}
