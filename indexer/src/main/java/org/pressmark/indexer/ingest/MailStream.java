package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The messages of a mailbox, each as a stream that ends where the next begins: at a line that
/// starts with `From ` after an empty one and has a time of day, if the first line has. A `>` that
/// was put before such a line of the text is taken away. A file that does not begin with such a
/// line is one message.
final class MailStream {
  private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};
  private static final Pattern TIME = Pattern.compile("\\d:\\d\\d");
  private static final int LONGEST_QUOTE = 16;
  private static final int LONGEST_FROM = 200;
  private static final int BUFFER = 1 << 16;

  private final PushbackInputStream bytes;
  private final boolean mailbox;

  /// Whether the lines between messages say when these came.
  private final boolean timed;

  private int line = 1;
  private int messageLine;
  private boolean begun;

  /// Whether the last two lines ended right after each other.
  private boolean afterEmptyLine = true;

  private int previous = '\n';

  MailStream(InputStream bytes) throws IOException {
    this.bytes =
        new PushbackInputStream(
            new BufferedInputStream(bytes, BUFFER), LONGEST_FROM + LONGEST_QUOTE);
    skipBlank();
    String first = fromLine();
    this.mailbox = !first.isEmpty();
    this.timed = TIME.matcher(first).find();
  }

  boolean isMailbox() {
    return mailbox;
  }

  /// The line on which the message begins.
  int line() {
    return messageLine;
  }

  /// Goes to the next message, passing over what is left of this one; false if there is none.
  boolean next() throws IOException {
    if (begun) {
      InputStream rest = message();
      while (rest.read() >= 0) {
        // What the message's reader left.
      }
    }
    begun = true;
    messageLine = line;
    int first = bytes.read();
    if (first < 0) {
      return false;
    }
    bytes.unread(first);
    if (mailbox) {
      skipLine();
    }
    afterEmptyLine = false;
    previous = '\n';
    return true;
  }

  /// The message as bytes, to be read once.
  InputStream message() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return nextByte();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
          int next = nextByte();
          if (next < 0) {
            return count == 0 ? -1 : count;
          }
          buffer[offset + count++] = (byte) next;
        }
        return count;
      }
    };
  }

  private int nextByte() throws IOException {
    if (mailbox && previous == '\n') {
      if (afterEmptyLine && isBetween(fromLine())) {
        return -1;
      }
      unquote();
    }
    int next = bytes.read();
    if (next == '\n') {
      line++;
      afterEmptyLine = previous == '\n';
    } else if (next != '\r') {
      afterEmptyLine = false;
    }
    previous = next == '\r' ? previous : next;
    return next;
  }

  private boolean isBetween(String from) {
    return !from.isEmpty() && (!timed || TIME.matcher(from).find());
  }

  /// The line ahead, as far as that may go, if it starts with `From `; else empty.
  private String fromLine() throws IOException {
    byte[] start = bytes.readNBytes(FROM.length);
    if (!Arrays.equals(start, FROM)) {
      bytes.unread(start);
      return "";
    }
    byte[] rest = bytes.readNBytes(LONGEST_FROM);
    bytes.unread(rest);
    bytes.unread(start);
    String text = new String(rest, ISO_8859_1);
    int end = text.indexOf('\n');
    return "From " + (end < 0 ? text : text.substring(0, end));
  }

  /// Takes one `>` off a line such as `>>From `.
  private void unquote() throws IOException {
    byte[] start = bytes.readNBytes(LONGEST_QUOTE);
    int quotes = 0;
    while (quotes < start.length && start[quotes] == '>') {
      quotes++;
    }
    boolean from = quotes > 0 && startsWithFrom(start, quotes);
    bytes.unread(start, from ? 1 : 0, start.length - (from ? 1 : 0));
  }

  private static boolean startsWithFrom(byte[] bytes, int at) {
    return bytes.length >= at + FROM.length
        && Arrays.equals(bytes, at, at + FROM.length, FROM, 0, FROM.length);
  }

  private void skipLine() throws IOException {
    int next = bytes.read();
    while (next >= 0 && next != '\n') {
      next = bytes.read();
    }
    line++;
  }

  private void skipBlank() throws IOException {
    int next = bytes.read();
    while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
      line += next == '\n' ? 1 : 0;
      next = bytes.read();
    }
    if (next >= 0) {
      bytes.unread(next);
    }
  }
}
