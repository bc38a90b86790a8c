package org.pressmark.indexer.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/// Unpacks formats that hold a single file. Several of them one after the other are read as one, as
/// their own tools do.
final class Packed {
  /// What xz may use, in KiB; its strongest setting needs 65 MB.
  static final int MEMORY_KIB = 256 << 10;

  private Packed() {}

  static InputStream open(Container format, InputStream packed, Unpacking unpacking)
      throws IOException {
    try {
      InputStream contents =
          switch (format) {
            case GZIP -> new GzipCompressorInputStream(packed, true);
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            case XZ -> new XZCompressorInputStream(packed, true, MEMORY_KIB);
            case ZSTD -> new ZstdCompressorInputStream(packed);
            case LZ4 -> new FramedLZ4CompressorInputStream(packed, true);
            case ZIP, TAR, SEVEN_ZIP ->
                throw new IllegalArgumentException(format + " holds several files");
          };
      return unpacking.unpacked(contents, format.label());
    } catch (IOException e) {
      throw ContainerFault.of(format.label(), e);
    }
  }
}
