package org.pressmark.indexer.index;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.pressmark.indexer.ingest.SourceFile;
import org.pressmark.schema.index.Fingerprint;

/// Articles that come in a stream instead of a file. Their file's name is made from how the stream
/// begins, so that the same stream is the same file in every run, and another one does not take its
/// place. Nothing is noted of it in the ledger: it is read whenever it is given.
final class StandardInput {
  private static final String PREFIX = "stdin:";
  private static final int BEGINNING = 1 << 16;

  private final SourceFile file;
  private final InputStream bytes;

  private StandardInput(SourceFile file, InputStream bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  static StandardInput of(InputStream stream) throws IOException {
    byte[] beginning = stream.readNBytes(BEGINNING);
    String name = PREFIX + Long.toHexString(Fingerprint.of(new String(beginning, ISO_8859_1)));
    return new StandardInput(
        new SourceFile(Path.of("stdin"), name, beginning.length, Instant.EPOCH),
        new SequenceInputStream(new ByteArrayInputStream(beginning), stream));
  }

  /// Whether a file of the index is none on disk.
  static boolean isName(String file) {
    return file.startsWith(PREFIX);
  }

  SourceFile file() {
    return file;
  }

  InputStream bytes() {
    return bytes;
  }
}
