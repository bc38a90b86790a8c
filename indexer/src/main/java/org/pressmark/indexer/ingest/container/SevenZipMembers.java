package org.pressmark.indexer.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.pressmark.indexer.ingest.container.Container.Bytes;
import org.pressmark.indexer.ingest.container.Container.Visitor;

/// The members of a 7-Zip archive. Its directory is at the end, so one that comes in a stream goes
/// to a temporary file first.
final class SevenZipMembers {
  private SevenZipMembers() {}

  static void visit(Bytes bytes, Unpacking unpacking, Visitor visitor) throws IOException {
    try (Spool spool = Spool.of(bytes.stream(), bytes.file(), unpacking.limits().spool())) {
      visit(spool.file(), unpacking, visitor);
    }
  }

  private static void visit(Path file, Unpacking unpacking, Visitor visitor) throws IOException {
    unpacking.packed(Files.size(file));
    try (SeekableByteChannel channel = Files.newByteChannel(file);
        SevenZFile archive = open(channel)) {
      new Loop(archive, unpacking, visitor).run(new Contents(archive));
    } catch (PasswordRequiredException _) {
      throw new ContainerFault("is encrypted");
    }
  }

  private static SevenZFile open(SeekableByteChannel channel) throws IOException {
    try {
      return SevenZFile.builder()
          .setSeekableByteChannel(channel)
          .setMaxMemoryLimitKb(Packed.MEMORY_KIB)
          .get();
    } catch (PasswordRequiredException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw ContainerFault.of("7z", e);
    }
  }

  private static final class Loop extends MemberLoop<SevenZArchiveEntry> {
    private final SevenZFile archive;

    Loop(SevenZFile archive, Unpacking unpacking, Visitor visitor) {
      super(unpacking, visitor, "7z");
      this.archive = archive;
    }

    @Override
    SevenZArchiveEntry next() throws IOException {
      return archive.getNextEntry();
    }

    @Override
    Optional<String> refusal(SevenZArchiveEntry entry) {
      return entry.hasStream() ? Optional.empty() : Optional.of("file is empty");
    }
  }

  /// The bytes of the member that the archive stands at.
  private static final class Contents extends InputStream {
    private final SevenZFile archive;

    Contents(SevenZFile archive) {
      this.archive = archive;
    }

    @Override
    public int read() throws IOException {
      return archive.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return archive.read(buffer, offset, length);
    }
  }
}
