package org.pressmark.indexer.doctor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.pressmark.indexer.index.IndexUnavailableException;
import org.pressmark.indexer.upkeep.IndexGlance;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;

/// An index, as far as it can be known without reading it.
final class IndexState {
  private static final String SUBJECT = "index";

  /// What a run holds locked as long as it lasts.
  private static final String LOCK = "write.lock";

  private IndexState() {}

  /// @param named whether someone said that there is one
  static Finding of(Path index, boolean named) throws IOException {
    if (!named && !Files.exists(index)) {
      return Finding.ok(SUBJECT, "none at " + index + " yet");
    }
    try {
      return of(index, IndexGlance.at(index));
    } catch (IndexUnavailableException e) {
      return Finding.fault(
          SUBJECT, message(e), "make one with: pressmark index DIRECTORY -i " + index);
    } catch (IndexFormatException e) {
      return Finding.fault(SUBJECT, message(e), "");
    }
  }

  private static Finding of(Path index, IndexGlance glance) throws IOException {
    if (!glance.damage().isEmpty()) {
      return Finding.fault(
          SUBJECT,
          index + ": " + String.join("; ", glance.damage()),
          "pressmark check -i " + index + " says all that is wrong, and what to do");
    }
    String text =
        String.format(
            Locale.ROOT,
            "%s: format %d, %,d articles in %,d segments, %s, commit %d; %s",
            index,
            IndexFormat.VERSION,
            glance.articles(),
            glance.segments(),
            Amount.of(glance.bytes()),
            glance.generation(),
            isBeingWritten(index) ? "a run is writing to it" : "no run is writing to it");
    return glance.hasLedger()
        ? Finding.ok(SUBJECT, text)
        : Finding.warn(
            SUBJECT,
            text + "; it has no ledger",
            "none: the next run reads every file and makes it");
  }

  private static String message(IOException fault) {
    return String.valueOf(fault.getMessage());
  }

  /// Whether another process holds the lock. It asks for a share in it, which a disk that is
  /// write-protected grants as well, and gives it back at once.
  private static boolean isBeingWritten(Path index) throws IOException {
    Path lock = index.resolve(LOCK);
    if (!Files.isReadable(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ);
        FileLock share = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return share == null;
    }
  }
}
