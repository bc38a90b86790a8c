package org.pressmark.indexer.upkeep;

import java.util.concurrent.atomic.AtomicLong;

/// How far a check or a copy is, for a line that a user watches. Thread-safe: the work counts, any
/// thread reads.
public final class Stage {
  /// What is being done, and how much of it there is.
  private record Part(String name, String unit, long total) {}

  private volatile Part part = new Part("opening", "", 0);
  private final AtomicLong done = new AtomicLong();

  void begin(String name, String unit, long total) {
    done.set(0);
    part = new Part(name, unit, total);
  }

  void add(long amount) {
    done.addAndGet(amount);
  }

  /// As `checksums, 120 of 450 MB`; empty counts are left out.
  @Override
  public String toString() {
    Part now = part;
    if (now.total == 0) {
      return now.name;
    }
    return now.unit.equals("MB")
        ? "%s, %,.0f of %,.0f MB".formatted(now.name, done.get() / 1e6, now.total / 1e6)
        : "%s, %,d of %,d %s".formatted(now.name, done.get(), now.total, now.unit);
  }
}
