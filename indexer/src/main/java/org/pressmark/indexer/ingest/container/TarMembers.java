package org.pressmark.indexer.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.pressmark.indexer.ingest.container.Container.Visitor;

/// The members of a tar archive.
final class TarMembers {
  private TarMembers() {}

  static void visit(InputStream bytes, Unpacking unpacking, Visitor visitor) throws IOException {
    var tar = new TarArchiveInputStream(bytes, "UTF-8");
    var loop =
        new MemberLoop<TarArchiveEntry>(unpacking, visitor, "tar") {
          @Override
          TarArchiveEntry next() throws IOException {
            return tar.getNextEntry();
          }

          @Override
          Optional<String> refusal(TarArchiveEntry entry) {
            if (entry.isSymbolicLink() || entry.isLink()) {
              return Optional.of("is a link, which is not followed");
            }
            return entry.isFile() && tar.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of("is not a regular file");
          }
        };
    loop.run(tar);
  }
}
