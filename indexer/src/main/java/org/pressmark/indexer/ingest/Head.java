package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The beginning of a file, from which its format and encoding are told. Immutable.
final class Head {
  static final int SIZE = 1 << 16;

  private final String name;
  private final byte[] bytes;
  private final Encoding encoding;
  private final String text;

  /// What kept the rest from being read; null if nothing did.
  private final @Nullable IOException fault;

  private Head(String name, byte[] bytes, @Nullable IOException fault) throws IOException {
    this.name = name;
    this.bytes = bytes;
    this.fault = fault;
    this.encoding = Encoding.of(bytes);
    this.text = text(encoding.reader(new ByteArrayInputStream(bytes)));
  }

  /// Takes the first {@value #SIZE} bytes, or all there are, off a stream. Where it breaks off
  /// before, its beginning is read all the same.
  ///
  /// @throws IOException if it breaks off before the first byte
  static Head of(String name, InputStream stream) throws IOException {
    byte[] bytes = new byte[SIZE];
    int size = 0;
    try {
      for (int read = 0; read >= 0 && size < SIZE; size += Math.max(read, 0)) {
        read = stream.read(bytes, size, SIZE - size);
      }
    } catch (IOException e) {
      if (size == 0) {
        throw e;
      }
      return new Head(name, Arrays.copyOf(bytes, size), e);
    }
    return new Head(name, Arrays.copyOf(bytes, size), null);
  }

  /// The file's, as {@link SourceFile#name()}; of what is packed, its name without the packing's
  /// extension.
  String name() {
    return name;
  }

  /// What follows the last dot of the name, in lower case; empty if there is none.
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /// How the bytes become characters.
  Encoding encoding() {
    return encoding;
  }

  /// The bytes, decoded; the last character may be cut.
  String text() {
    return text;
  }

  /// Whether the text begins with a word, white space and case apart.
  boolean startsWith(String word) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.regionMatches(true, start, word, 0, word.length());
  }

  /// Whether there is no text in the whole file.
  boolean isBlank() {
    return bytes.length < SIZE && text.isBlank();
  }

  /// Whether certain bytes stand at an offset.
  ///
  /// @param magic as characters of ISO-8859-1
  boolean has(int offset, String magic) {
    int end = offset + magic.length();
    return end <= bytes.length
        && new String(bytes, offset, magic.length(), ISO_8859_1).equals(magic);
  }

  /// The bytes again, and then those of the stream that they were taken from.
  InputStream before(InputStream rest) {
    InputStream after = fault == null ? rest : new Broken(fault);
    return new SequenceInputStream(new ByteArrayInputStream(bytes), after);
  }

  private static String text(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
      text.append(buffer, 0, count);
    }
    return text.toString();
  }

  /// Breaks off at once.
  private static final class Broken extends InputStream {
    private final IOException fault;

    Broken(IOException fault) {
      this.fault = fault;
    }

    @Override
    public int read() throws IOException {
      throw fault;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      throw fault;
    }
  }
}
