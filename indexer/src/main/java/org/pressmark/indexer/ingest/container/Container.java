package org.pressmark.indexer.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A format that holds other files, or one packed file. Thread-safe; every opening has its own
/// state.
public enum Container {
  GZIP("gzip", "gz gzip tgz"),
  BZIP2("bzip2", "bz2 bz tbz2 tbz"),
  XZ("xz", "xz txz"),
  ZSTD("zstd", "zst zstd tzst"),
  LZ4("lz4", "lz4"),
  ZIP("zip", "zip"),
  TAR("tar", "tar"),
  SEVEN_ZIP("7z", "7z");

  private final String label;

  /// With blanks between.
  private final String extensions;

  Container(String label, String extensions) {
    this.label = label;
    this.extensions = extensions;
  }

  /// Tells the bytes of a file.
  public interface Magic {
    /// Whether certain bytes, as characters of ISO-8859-1, stand at an offset.
    boolean has(int offset, String bytes);
  }

  /// Takes what is in a container, in its order.
  public interface Visitor {
    /// A member.
    ///
    /// @param name its path inside the container, as it stands there; empty if the container is one
    ///   packed file. It is a label: it can be absolute, lead out of the container or contain
    ///   anything else
    /// @param bytes valid during the call; need not be read to their end
    void member(Optional<String> name, InputStream bytes) throws IOException;

    /// A member that cannot be read: it is encrypted, a link, packed by an unknown method.
    void refused(String name, String reason);
  }

  /// Where a container's bytes are.
  ///
  /// @param stream all of them
  /// @param file the same on disk, for formats that are read in random order; empty if they are
  ///   nowhere but in the stream
  public record Bytes(InputStream stream, Optional<Path> file) {}

  /// The format of a file; empty if it is no container.
  public static Optional<Container> of(Magic head) {
    return Arrays.stream(values()).filter(container -> container.isAt(head)).findFirst();
  }

  private boolean isAt(Magic head) {
    return switch (this) {
      case GZIP -> head.has(0, "\u001F\u008B\b");
      case BZIP2 -> head.has(0, "BZh") && head.has(4, "1AY&SY");
      case XZ -> head.has(0, "\u00FD7zXZ\0");
      case ZSTD -> head.has(0, "(\u00B5/\u00FD");
      case LZ4 -> head.has(0, "\4\"M\u0018");
      case ZIP -> head.has(0, "PK\3\4") || head.has(0, "PK\5\6") || head.has(0, "PK\7\bPK\3\4");
      case TAR -> head.has(257, "ustar");
      case SEVEN_ZIP -> head.has(0, "7z\u00BC\u00AF'\u001C");
    };
  }

  /// The format's name: lower case.
  public String label() {
    return label;
  }

  /// Goes through what the container holds. Hidden files and directories are passed over.
  ///
  /// @throws ContainerFault if it cannot be read any further; what the visitor was given stays
  /// @throws IOException if its bytes cannot be had
  public void open(Bytes bytes, Unpacking unpacking, Visitor visitor) throws IOException {
    switch (this) {
      case GZIP, BZIP2, XZ, ZSTD, LZ4 ->
          visitor.member(Optional.empty(), Packed.open(this, bytes.stream, unpacking));
      case ZIP -> ZipMembers.visit(bytes.stream, unpacking, visitor);
      case TAR -> TarMembers.visit(bytes.stream, unpacking, visitor);
      case SEVEN_ZIP -> SevenZipMembers.visit(bytes, unpacking, visitor);
    }
  }

  /// The name of the file that is packed in another: `a.json.gz` holds `a.json`, `a.tgz` `a.tar`.
  public String packedName(String name) {
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (dot < 0 || !List.of(extensions.split(" ", 0)).contains(extension)) {
      return name;
    }
    String bare = name.substring(0, dot);
    return extension.startsWith("t") ? bare + ".tar" : bare;
  }
}
