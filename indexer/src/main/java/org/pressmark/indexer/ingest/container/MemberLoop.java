package org.pressmark.indexer.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.ingest.container.Container.Visitor;

/// Goes through the members of one archive.
abstract class MemberLoop<E extends ArchiveEntry> {
  private static final long PASSED_AT_ONCE = 1 << 20;

  private final Unpacking unpacking;
  private final Visitor visitor;
  private final String format;

  /// How often a name has occurred: tar can hold a file in several versions.
  private final Map<String, Integer> seen = new HashMap<>();

  private long number;

  MemberLoop(Unpacking unpacking, Visitor visitor, String format) {
    this.unpacking = unpacking;
    this.visitor = visitor;
    this.format = format;
  }

  /// The next member; null at the end.
  abstract @Nullable E next() throws IOException;

  /// Why a member cannot be read; empty if it can.
  abstract Optional<String> refusal(E entry);

  /// @param contents the bytes of the member that {@link #next} came to
  final void run(InputStream contents) throws IOException {
    boolean broken = false;
    try {
      for (E entry = next(); entry != null; entry = next()) {
        broken = false;
        if (!entry.isDirectory() && !MemberName.isHidden(entry.getName())) {
          unpacking.countMember();
          broken = visit(entry, contents);
        }
      }
    } catch (IOException | RuntimeException e) {
      if (!broken) {
        throw ContainerFault.of(format, e);
      }
    }
  }

  /// @return whether the member broke off, so that nothing may come after it
  private boolean visit(E entry, InputStream contents) throws IOException {
    number++;
    String label = MemberName.label(entry.getName(), number);
    int times = seen.merge(label, 1, Integer::sum);
    String name = times == 1 ? label : label + "#" + times;
    Optional<String> refusal = refusal(entry);
    if (refusal.isPresent()) {
      visitor.refused(name, refusal.get());
      return false;
    }
    InputStream bytes = unpacking.unpacked(contents, format);
    visitor.member(Optional.of(name), bytes);
    passOver(bytes);
    return unpacking.isBroken();
  }

  /// Goes to the end of a member that was not read to it, so that this counts too.
  private void passOver(InputStream bytes) throws IOException {
    long skipped = unpacking.isBroken() ? 0 : 1;
    while (skipped > 0) {
      skipped = bytes.skip(PASSED_AT_ONCE);
    }
  }
}
