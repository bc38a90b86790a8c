package org.pressmark.indexer.index;

import java.time.Duration;

/// How often a run commits: after so long, or after so many claims, whichever is first.
record CommitPace(Duration interval, int claims) {
  /// For tests of crashes, which want many commits of a small archive: after so many claims.
  private static final String CLAIMS = "pressmark.commit.claims";

  static final CommitPace USUAL =
      new CommitPace(Duration.ofSeconds(60), Integer.getInteger(CLAIMS, 1 << 16));

  boolean isDue(long nanosSinceLast, int claimsSinceLast) {
    return claimsSinceLast >= claims || nanosSinceLast > interval.toNanos();
  }
}
