package org.pressmark.indexer.ingest;

/// How much of some bytes beyond ASCII is UTF-8.
///
/// @param good bytes in well-formed sequences of two to four
/// @param bad bytes that are in none
record Utf8Share(int good, int bad) {

  /// Counts; a sequence cut off by the end is neither good nor bad.
  static Utf8Share of(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = bytes[i] >= 0 ? 1 : lengthAfter(bytes[i] & 0xff);
      int found = 1;
      while (found < length && i + found < bytes.length && (bytes[i + found] & 0xc0) == 0x80) {
        found++;
      }
      boolean cut = i + found == bytes.length;
      if (length == found) {
        good += length > 1 ? length : 0;
      } else if (length == 0 || !cut) {
        bad++;
        found = 1;
      }
      i += found;
    }
    return new Utf8Share(good, bad);
  }

  /// Whether to read the bytes as UTF-8. Two bytes of windows-1252 look like UTF-8 now and then (a
  /// capital with an accent before a quotation mark), three hardly ever; so a text with one broken
  /// byte needs a sequence of three beside it.
  boolean isUtf8() {
    return bad == 0 || good > 2 * bad;
  }

  /// The length of the sequence that a byte begins, 0 if it begins none.
  private static int lengthAfter(int lead) {
    if (lead >= 0xc2 && lead <= 0xdf) {
      return 2;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
      return 3;
    }
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  }
}
