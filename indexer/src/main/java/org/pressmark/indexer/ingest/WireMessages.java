package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// The messages of a wire file. SOH begins a header, STX the text, ETX what follows it, and EOT
/// ends the message; a file may hold one or many, and one that breaks off ends at the next header.
final class WireMessages {
  static final char SOH = '\u0001';
  static final char STX = '\u0002';
  static final char ETX = '\u0003';
  static final char EOT = '\u0004';

  /// Reads one message.
  interface MessageReader {
    /// What became of it.
    ///
    /// @param message all of it, with its control characters
    ReadOutcome read(String message, Origin origin);
  }

  private final Input input;
  private final MessageReader reader;
  private final Consumer<ReadOutcome> sink;
  private final int limit;
  private final StringBuilder message = new StringBuilder();
  private boolean tooLong;
  private boolean hasText;
  private int line = 1;
  private int beganAt = 1;

  private WireMessages(Input input, MessageReader reader, Consumer<ReadOutcome> sink) {
    this.input = input;
    this.reader = reader;
    this.sink = sink;
    this.limit = input.options().maxItemChars();
  }

  /// Reads all messages of a file, each by its line.
  static void read(Input input, MessageReader reader, Consumer<ReadOutcome> sink)
      throws IOException {
    new WireMessages(input, reader, sink).read();
  }

  private void read() throws IOException {
    Reader text = input.text();
    char[] buffer = new char[8192];
    for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
      for (int i = 0; i < count; i++) {
        take(buffer[i]);
      }
    }
    end();
  }

  private void take(char c) {
    if (c == SOH && hasText) {
      end();
    }
    if (message.isEmpty() && (Character.isWhitespace(c) || isFiller(c))) {
      beganAt = c == '\n' ? line + 1 : beganAt;
    } else if (message.length() < limit) {
      message.append(c);
    } else {
      tooLong = true;
    }
    hasText |= c == STX;
    line += c == '\n' ? 1 : 0;
    if (c == EOT) {
      end();
    }
  }

  /// SYN, DEL and NUL stand between messages.
  private static boolean isFiller(char c) {
    return c == '\u0016' || c == '\u007F' || c == '\0';
  }

  private void end() {
    String text = message.toString();
    Origin here = input.origin().at(String.valueOf(beganAt));
    if (tooLong) {
      sink.accept(new Rejected(here, "message is longer than " + limit + " characters"));
    } else if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      sink.accept(reader.read(text, here));
    }
    message.setLength(0);
    tooLong = false;
    hasText = false;
    beganAt = line;
  }
}
