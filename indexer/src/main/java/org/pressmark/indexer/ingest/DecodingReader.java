package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Decodes a stream and never stops at a broken byte. In UTF-8 a single byte that cannot stand
/// there is read as windows-1252, since that is where pasted-in text comes from, so that no letter
/// is lost; a sequence of two or more that is cut short becomes U+FFFD, since nobody knows what it
/// was. In other encodings what is broken becomes U+FFFD.
final class DecodingReader extends Reader {
  private final InputStream bytes;
  private final CharsetDecoder decoder;
  private final boolean mends;
  private final ByteBuffer in = ByteBuffer.allocate(8192).limit(0);
  private final CharBuffer out = CharBuffer.allocate(8192).limit(0);
  private int markLeft;
  private boolean atEnd;
  private boolean finished;

  DecodingReader(InputStream bytes, Encoding encoding) {
    this.bytes = bytes;
    this.mends = encoding.charset().equals(StandardCharsets.UTF_8);
    this.markLeft = encoding.markLength();
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(mends ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (!out.hasRemaining() && !finished) {
      decode();
    }
    int count = Math.min(length, out.remaining());
    out.get(buffer, offset, count);
    return count > 0 || length == 0 ? count : -1;
  }

  private void decode() throws IOException {
    out.clear();
    CoderResult result = decoder.decode(in, out, atEnd);
    if (result.isMalformed() && out.hasRemaining()) {
      out.put(mended(result.length()));
    } else if (result.isUnderflow() && atEnd) {
      decoder.flush(out);
      finished = true;
    } else if (result.isUnderflow()) {
      fill();
    }
    out.flip();
  }

  /// What stands for the bytes that the decoder stopped at, which are then passed over.
  private char mended(int length) {
    byte first = in.get(in.position());
    in.position(in.position() + length);
    return length == 1 && first < 0
        ? new String(new byte[] {first}, Encoding.WINDOWS_1252).charAt(0)
        : '\uFFFD';
  }

  private void fill() throws IOException {
    in.compact();
    int count = bytes.read(in.array(), in.position(), in.remaining());
    atEnd = count < 0;
    in.position(in.position() + Math.max(count, 0)).flip();
    int skipped = Math.min(markLeft, in.remaining());
    in.position(in.position() + skipped);
    markLeft -= skipped;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
