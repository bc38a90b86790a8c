package org.pressmark.indexer.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Locale;

/// The beginning of a file, from which its format and encoding are told.
///
/// @param name of the file, as {@link SourceFile#name()}
/// @param bytes the first {@value #SIZE} bytes, or all there are; not to be changed
/// @param encoding how the bytes become characters
/// @param text the bytes, decoded; the last character may be cut
record Head(String name, byte[] bytes, Encoding encoding, String text) {
  static final int SIZE = 1 << 16;

  static Head of(String name, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(SIZE);
    Encoding encoding = Encoding.of(bytes);
    StringBuilder text = new StringBuilder(bytes.length);
    try (Reader reader = encoding.reader(new ByteArrayInputStream(bytes))) {
      char[] buffer = new char[8192];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
    }
    return new Head(name, bytes, encoding, text.toString());
  }

  /// Whether the file goes on after these bytes.
  boolean isCut() {
    return bytes.length == SIZE;
  }

  /// What follows the last dot of the name, in lower case; empty if there is none.
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /// Whether the file has these bytes at an offset.
  boolean has(int offset, byte[] magic) {
    int end = offset + magic.length;
    return end <= bytes.length && Arrays.equals(bytes, offset, end, magic, 0, magic.length);
  }

  /// Whether the text begins with a word, white space and case apart.
  boolean startsWith(String word) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.regionMatches(true, start, word, 0, word.length());
  }
}
