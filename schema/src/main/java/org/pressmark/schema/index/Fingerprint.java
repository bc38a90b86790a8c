package org.pressmark.schema.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.StringHelper;

/// 64-bit fingerprints (the first half of MurmurHash3 x64 128): the same for the same text on every
/// machine. Good enough to see a change or to break a tie, no protection against forgery.
public final class Fingerprint {
  private static final int SEED = 0x5eed;

  private Fingerprint() {}

  public static long of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static long of(byte[] bytes) {
    return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, SEED)[0];
  }
}
