package org.pressmark.indexer.cli;

import java.time.Duration;
import java.util.OptionalLong;
import org.pressmark.indexer.index.Tally;

/// How far a run is, in a line.
///
/// @param bytes of the files that it came to
/// @param bytesRead of those, how many it read
/// @param bytesSkipped of those, how many it need not read
/// @param bytesInAll of all files before it; empty if that is not known
/// @param elapsed since its begin; not zero
record ProgressLine(
    long files,
    long articles,
    long rejected,
    long bytes,
    long bytesRead,
    long bytesSkipped,
    OptionalLong bytesInAll,
    Duration elapsed) {

  static ProgressLine of(Tally tally, OptionalLong bytesInAll, Duration elapsed) {
    return new ProgressLine(
        tally.files(),
        tally.read(),
        tally.rejected(),
        tally.bytes(),
        tally.bytesRead(),
        tally.bytesSkipped(),
        bytesInAll,
        elapsed);
  }

  @Override
  public String toString() {
    double seconds = elapsed.toNanos() / 1e9;
    return "%,d files, %,d articles, %s MB, %,.0f articles/s, %,.1f MB/s, %,d rejected%s"
        .formatted(
            files,
            articles,
            size(),
            articles / seconds,
            bytesRead / 1e6 / seconds,
            rejected,
            timeLeft());
  }

  private String size() {
    return bytesInAll.isEmpty()
        ? "%,.0f".formatted(bytes / 1e6)
        : "%,.0f of %,.0f"
            .formatted((bytesRead + bytesSkipped) / 1e6, bytesInAll.getAsLong() / 1e6);
  }

  /// By the rate at which bytes were read so far, as if none of the rest could be skipped.
  private String timeLeft() {
    if (bytesInAll.isEmpty() || bytesRead == 0) {
      return "";
    }
    long bytesLeft = bytesInAll.getAsLong() - bytesRead - bytesSkipped;
    if (bytesLeft <= 0) {
      return ", finishing";
    }
    long left = Math.round(elapsed.toMillis() / 1e3 / bytesRead * bytesLeft);
    return ", %d:%02d:%02d left".formatted(left / 3600, left / 60 % 60, left % 60);
  }
}
