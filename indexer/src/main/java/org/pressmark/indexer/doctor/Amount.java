package org.pressmark.indexer.doctor;

import java.util.Locale;

/// Numbers of bytes as people read them, in decimal units as the file system's tools show them.
final class Amount {
  static final long MEGABYTE = 1_000_000;
  static final long GIGABYTE = 1000 * MEGABYTE;

  private Amount() {}

  /// `34.1 MB`, `6.1 GB`.
  static String of(long bytes) {
    return bytes < GIGABYTE
        ? String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGABYTE)
        : String.format(Locale.ROOT, "%,.1f GB", (double) bytes / GIGABYTE);
  }
}
