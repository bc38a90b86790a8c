package org.pressmark.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Standard output as a place for results, which does not lose a fault. `PrintStream` and
/// `PrintWriter` swallow every {@link IOException}: a full disk would look like success, and a
/// listing would be composed to its end although its reader (`| head`) is gone. So faults leave
/// here as unchecked exceptions: {@link ReaderGoneException} or {@link UncheckedIOException}.
final class ResultStream extends FilterOutputStream {
  private static final int BUFFER_SIZE = 1 << 16;

  private static final int FILE_TYPE = 0170000;
  private static final Set<Integer> PIPE_OR_SOCKET = Set.of(0010000, 0140000);

  /// Whether this has a reader. If a write to a pipe fails, then nobody reads it any more; if one
  /// to anything else does, the reason must be told. (The message of the exception knows which it
  /// is, but says it in the user's language.)
  private final BooleanSupplier hasReader;

  /// Whether a fault has been told. From then on nothing is written: telling it again with each
  /// flush would help nobody.
  private boolean broken;

  private ResultStream(OutputStream out, BooleanSupplier hasReader) {
    super(new BufferedOutputStream(out, BUFFER_SIZE));
    this.hasReader = hasReader;
  }

  /// Standard output.
  static ResultStream standard() {
    return new ResultStream(
        new FileOutputStream(FileDescriptor.out), ResultStream::isStandardOutputPiped);
  }

  /// A pipe, which can lose its reader.
  static ResultStream toPipe(OutputStream out) {
    return new ResultStream(out, () -> true);
  }

  /// A file, which can fill its disk.
  static ResultStream toFile(OutputStream out) {
    return new ResultStream(out, () -> false);
  }

  private static boolean isStandardOutputPiped() {
    try {
      int mode = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      return PIPE_OR_SOCKET.contains(mode & FILE_TYPE);
    } catch (IOException | UnsupportedOperationException _) {
      return true; // Windows: the likelier of the two
    }
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  private void attempt(Writing writing) {
    if (broken) {
      return;
    }
    try {
      writing.run();
    } catch (IOException e) {
      broken = true;
      if (hasReader.getAsBoolean()) {
        throw new ReaderGoneException(e);
      }
      throw new UncheckedIOException(new IOException("standard output: " + e.getMessage(), e));
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  /// Nobody reads the results any more: a normal end.
  static final class ReaderGoneException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private ReaderGoneException(IOException cause) {
      super(cause);
    }
  }
}
