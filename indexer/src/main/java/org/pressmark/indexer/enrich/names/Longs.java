package org.pressmark.indexer.enrich.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Arrays of numbers as bytes: how many, then each, big-endian.
final class Longs {
  private static final int CHUNK = 8192;

  private Longs() {}

  static long[] read(DataInputStream in) throws IOException {
    var all = new long[in.readInt()];
    for (int i = 0; i < all.length; i += CHUNK) {
      int count = Math.min(CHUNK, all.length - i);
      byte[] bytes = in.readNBytes(count * Long.BYTES);
      if (bytes.length < count * Long.BYTES) {
        throw new EOFException("after " + i + " numbers of " + all.length);
      }
      ByteBuffer.wrap(bytes).asLongBuffer().get(all, i, count);
    }
    return all;
  }

  static void write(long[] all, DataOutputStream out) throws IOException {
    out.writeInt(all.length);
    for (int i = 0; i < all.length; i += CHUNK) {
      int count = Math.min(CHUNK, all.length - i);
      var bytes = ByteBuffer.allocate(count * Long.BYTES);
      bytes.asLongBuffer().put(all, i, count);
      out.write(bytes.array());
    }
  }
}
