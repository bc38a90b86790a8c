package org.pressmark.indexer.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// A stream that tells how many bytes are read from it, as they are.
final class BytesHeard extends FilterInputStream {
  private final LongConsumer listener;

  BytesHeard(InputStream stream, LongConsumer listener) {
    super(stream);
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    if (read >= 0) {
      listener.accept(1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      listener.accept(read);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    listener.accept(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
