package org.pressmark.indexer.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Bytes that can be read in any order: the file that they are in, or a temporary one, which goes
/// when this is closed.
public final class Spool implements AutoCloseable {
  private final Path file;
  private final boolean temporary;

  private Spool(Path file, boolean temporary) {
    this.file = file;
    this.temporary = temporary;
  }

  /// Puts bytes where they can be read in any order.
  ///
  /// @param bytes all of them
  /// @param file where they are on disk already; empty if they are nowhere else
  /// @throws ContainerFault if more than `limit` bytes would go to a temporary file
  public static Spool of(InputStream bytes, Optional<Path> file, long limit) throws IOException {
    return file.isPresent() ? new Spool(file.get(), false) : copy(bytes, limit);
  }

  private static Spool copy(InputStream bytes, long limit) throws IOException {
    var spool = new Spool(Files.createTempFile("pressmark", ".spool"), true);
    try (OutputStream out = Files.newOutputStream(spool.file)) {
      byte[] buffer = new byte[1 << 16];
      long left = limit;
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw new ContainerFault("is larger than %,d bytes inside another file".formatted(limit));
        }
        out.write(buffer, 0, read);
      }
      return spool;
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  public Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    if (temporary) {
      Files.deleteIfExists(file);
    }
  }
}
