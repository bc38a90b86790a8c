package org.pressmark.app;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Standard output as a place for results, which does not lose a fault. `PrintStream` and
/// `PrintWriter` swallow every {@link IOException}: a full disk would look like success, and a
/// listing would be composed to its end although its reader (`| head`) is gone. So faults leave
/// here as unchecked exceptions: {@link ReaderGoneException} or {@link UncheckedIOException}.
final class ResultStream extends FilterOutputStream {
  private static final int BUFFER_SIZE = 1 << 16;

  ResultStream(OutputStream out) {
    super(new BufferedOutputStream(out, BUFFER_SIZE));
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

  private static void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      if (!isFile()) {
        throw new ReaderGoneException(e);
      }
      throw new UncheckedIOException(new IOException("standard output: " + e.getMessage(), e));
    }
  }

  /// A write to a file fails for a reason that must be told; one to a pipe or a terminal because
  /// nobody reads it any more. The message of the exception would say so too, but in the user's
  /// language.
  private static boolean isFile() {
    return Files.isRegularFile(Path.of("/dev/stdout"));
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
