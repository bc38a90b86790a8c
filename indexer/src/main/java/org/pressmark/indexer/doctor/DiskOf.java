package org.pressmark.indexer.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The disk on which an index lies, or would lie.
final class DiskOf {
  /// Too little for even a small run.
  private static final long NONE_LEFT = 64 * Amount.MEGABYTE;

  private static final Set<String> GONE_WITH_THE_MACHINE = Set.of("tmpfs", "ramfs");

  /// Their locks and their order of writes are only as good as the server's.
  private static final Set<String> NETWORK =
      Set.of(
          "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "9p", "ceph");

  private DiskOf() {}

  static Finding fileSystem(Path index) throws IOException {
    FileStore store = store(index);
    String type = store.type().toLowerCase(Locale.ROOT);
    String text = "%s (%s)".formatted(store.type(), store.name());
    if (GONE_WITH_THE_MACHINE.contains(type)) {
      return Finding.warn(
          "file system", text + ", in memory", "an index to keep belongs on a disk");
    }
    if (type.equals("overlay")) {
      return Finding.warn(
          "file system",
          text + ", which goes with its container",
          "an index to keep belongs on a volume");
    }
    if (NETWORK.contains(type) || type.startsWith("fuse.")) {
      return Finding.warn(
          "file system",
          text + ", perhaps over a network",
          "let one machine at a time index, and measure how fast it searches");
    }
    return Finding.ok("file system", text);
  }

  static Finding space(Path index) throws IOException {
    long free = store(index).getUsableSpace();
    long held = size(index);
    String text = Amount.of(free) + " free";
    if (free < NONE_LEFT) {
      return Finding.fault("disk", text, "make room before the next run");
    }
    return free < Math.max(Amount.GIGABYTE, held)
        ? Finding.warn(
            "disk", text, "keep as much free as the index takes: merging writes before it deletes")
        : Finding.ok("disk", text);
  }

  /// That of the index, or of what is above it as far as it is there.
  private static FileStore store(Path index) throws IOException {
    Path place = index.toAbsolutePath();
    while (!Files.exists(place) && place.getParent() != null) {
      place = place.getParent();
    }
    return Files.getFileStore(place);
  }

  /// The files of the articles, which are what a merge writes anew.
  private static long size(Path index) throws IOException {
    if (!Files.isDirectory(index)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(index)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
