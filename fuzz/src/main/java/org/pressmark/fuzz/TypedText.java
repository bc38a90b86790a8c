package org.pressmark.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text made of an input.
final class TypedText {
  private TypedText() {}

  /// The bytes from an offset on, as UTF-8; what is none becomes U+FFFD.
  static String of(byte[] input, int from) {
    return new String(Arrays.copyOfRange(input, from, input.length), StandardCharsets.UTF_8);
  }

  /// The same as UTF-16, so that there may be half a character.
  static String halves(byte[] input, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i + 1 < input.length; i += 2) {
      text.append((char) ((input[i] & 0xff) << 8 | (input[i + 1] & 0xff)));
    }
    return text.toString();
  }
}
