package org.pressmark.searcher.search;

import java.nio.ByteBuffer;
import java.util.Base64;

/// Where a page of hits ended: the sort values of its last hit. Good for the index generation and
/// the question that it was made for, and for no other.
///
/// @param generation of the index
/// @param question fingerprint of query, filters and order
/// @param score of the last hit, 0 where the order is not by score
/// @param date of the last hit, as it is sorted
/// @param tie of the last hit
public record Cursor(long generation, long question, float score, long date, long tie) {
  private static final byte VERSION = 1;
  private static final int LENGTH = 1 + 4 * Long.BYTES + Float.BYTES;

  /// The form in which it is handed out: letters, digits, `-` and `_`.
  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    bytes.put(VERSION).putLong(generation).putLong(question).putFloat(score).putLong(date);
    bytes.putLong(tie);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// Reads what {@link #toString()} wrote.
  ///
  /// @throws InvalidCursorException if the text is no cursor
  public static Cursor parse(String text) throws InvalidCursorException {
    ByteBuffer bytes;
    try {
      bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException _) {
      throw new InvalidCursorException("this is no cursor");
    }
    if (bytes.remaining() != LENGTH || bytes.get() != VERSION) {
      throw new InvalidCursorException("this is no cursor");
    }
    return new Cursor(
        bytes.getLong(), bytes.getLong(), bytes.getFloat(), bytes.getLong(), bytes.getLong());
  }
}
