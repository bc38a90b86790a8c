package org.pressmark.indexer.ingest.container;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

/// A container cannot be unpacked any further: it is damaged, cut short, or beyond a limit. The
/// message goes on from the container's name: `breaks off`.
public final class ContainerFault extends IOException {
  ContainerFault(String message) {
    super(message);
  }

  private ContainerFault(String message, Exception cause) {
    super(message, cause);
  }

  /// The fault that a decoder met; itself if it is one already.
  static ContainerFault of(String what, Exception fault) {
    if (fault instanceof ContainerFault known) {
      return known;
    }
    String told = fault instanceof IOException ? String.valueOf(fault.getMessage()) : "";
    boolean cut =
        fault instanceof EOFException
            || told.toLowerCase(Locale.ROOT)
                .matches(
                    "(?s).*(unexpected end|truncated|end of (?:the )?(?:input|stream|file|zlib)).*");
    return new ContainerFault(
        cut ? "breaks off inside the " + what + " data" : what + " data is damaged", fault);
  }
}
