package org.pressmark.indexer.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.pressmark.indexer.ingest.container.Container.Visitor;

/// The members of a ZIP archive, by their local headers, so that one that is cut short gives what
/// it has.
final class ZipMembers {
  private ZipMembers() {}

  static void visit(InputStream bytes, Unpacking unpacking, Visitor visitor) throws IOException {
    var zip = new ZipArchiveInputStream(bytes, "UTF-8", true, false);
    var loop =
        new MemberLoop<ZipArchiveEntry>(unpacking, visitor, "zip") {
          @Override
          ZipArchiveEntry next() throws IOException {
            return zip.getNextEntry();
          }

          @Override
          Optional<String> refusal(ZipArchiveEntry entry) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
              return Optional.of("is encrypted");
            }
            if (entry.isUnixSymlink()) {
              return Optional.of("is a link, which is not followed");
            }
            return zip.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of("is packed by a method that cannot be read in a stream");
          }
        };
    loop.run(zip);
  }
}
