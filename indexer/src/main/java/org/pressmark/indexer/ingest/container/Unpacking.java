package org.pressmark.indexer.ingest.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Keeps account of how much one file grows while it is unpacked, over all containers in it, and
/// stops it at its limits: a few kilobytes can be made to hold petabytes. Not thread-safe.
public final class Unpacking {
  /// Small files may well be packed much tighter than large ones.
  private static final long FREE_BYTES = 64L << 20;

  /// Decoders that break off in the middle of a reading give nothing of it.
  private static final int READ_AT_ONCE = 4096;

  private final Limits limits;
  private long packed;
  private long unpacked;
  private long members;
  private boolean broken;

  /// How far files are unpacked.
  ///
  /// @param depth how many containers may lie in each other
  /// @param members how many members a file may hold in all
  /// @param bytes how many bytes may come out of a file in all
  /// @param ratio how many times its own size may come out of it, beyond the first 64 MB; text
  ///   packs to a tenth, logs to a fiftieth
  /// @param spool how many bytes of a file that must be read in random order, 7-Zip or PDF, may go
  ///   to a temporary file
  public record Limits(int depth, long members, long bytes, int ratio, long spool) {
    /// Depth 5, 10 million members, 1 TB, 200 times, 4 GB.
    public static Limits defaults() {
      return new Limits(5, 10_000_000, 1L << 40, 200, 1L << 32);
    }
  }

  public Unpacking(Limits limits) {
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  /// The bytes of the file itself, counted as they are read.
  public InputStream packed(InputStream file) {
    return new Counted(file) {
      @Override
      void count(long bytes) {
        packed += bytes;
      }
    };
  }

  /// What comes out of a container, counted as it is read, and ended at the limits. A decoder that
  /// breaks on bytes that are not what they should be ends it too.
  ///
  /// @param what the container's format, for the message
  public InputStream unpacked(InputStream contents, String what) {
    broken = false;
    return new Guarded(contents, what);
  }

  /// Counts a file that is not read as a stream.
  void packed(long bytes) {
    packed += bytes;
  }

  /// Whether the member that was opened last could not be read to where its reader wanted.
  boolean isBroken() {
    return broken;
  }

  /// Counts a member.
  ///
  /// @throws ContainerFault if there are too many
  public void countMember() throws ContainerFault {
    if (++members > limits.members) {
      throw new ContainerFault("holds more than %,d members".formatted(limits.members));
    }
  }

  private void countUnpacked(long bytes) throws ContainerFault {
    unpacked += bytes;
    if (unpacked > limits.bytes) {
      throw new ContainerFault("unpacks to more than %,d bytes".formatted(limits.bytes));
    }
    if (unpacked > FREE_BYTES && unpacked / limits.ratio > packed) {
      throw new ContainerFault("unpacks to more than %d times its size".formatted(limits.ratio));
    }
  }

  /// Tells how many bytes pass.
  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int read = in.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = in.skip(bytes);
      count(skipped);
      return skipped;
    }

    /// Leaves the container open, which goes on.
    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  /// Turns whatever a decoder throws into one kind of fault.
  private final class Guarded extends Counted {
    private final String what;

    Guarded(InputStream in, String what) {
      super(in);
      this.what = what;
    }

    @Override
    void count(long bytes) throws IOException {
      countUnpacked(bytes);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, Math.min(length, READ_AT_ONCE));
      } catch (IOException | RuntimeException e) {
        broken = true;
        throw ContainerFault.of(what, e);
      }
    }

    @Override
    public long skip(long bytes) throws IOException {
      try {
        return super.skip(bytes);
      } catch (IOException | RuntimeException e) {
        broken = true;
        throw ContainerFault.of(what, e);
      }
    }
  }
}
