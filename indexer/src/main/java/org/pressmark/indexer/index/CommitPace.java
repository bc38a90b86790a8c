package org.pressmark.indexer.index;

import java.time.Duration;

/// How often a run commits: after so long, or after so many claims, whichever is first.
record CommitPace(Duration interval, int claims) {
  static final CommitPace USUAL = new CommitPace(Duration.ofSeconds(60), 1 << 16);

  boolean isDue(long nanosSinceLast, int claimsSinceLast) {
    return claimsSinceLast >= claims || nanosSinceLast > interval.toNanos();
  }
}
