package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/// The file that makes others a commit. Its checksum is looked at before it is read: else a damaged
/// version number would pass for another program's.
final class SegmentsFile {
  private SegmentsFile() {}

  /// Checks the last one of an index, if there is any.
  ///
  /// @param part empty for the articles, else the directory inside the index
  static void check(Path index, String part, Findings findings) throws IOException {
    Path path = index.resolve(part);
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Directory directory = new NIOFSDirectory(path)) {
      String name = SegmentInfos.getLastCommitSegmentsFileName(directory);
      if (name != null) {
        check(directory, name, part.isEmpty() ? name : part + "/" + name, findings);
      }
    }
  }

  private static void check(Directory directory, String name, String shown, Findings findings)
      throws IOException {
    try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(file);
    } catch (NoSuchFileException _) {
      // A later commit has replaced it meanwhile; that one is read.
    } catch (AccessDeniedException e) {
      throw e;
    } catch (IOException e) {
      findings.damage(shown, Messages.of(e));
    }
  }
}
