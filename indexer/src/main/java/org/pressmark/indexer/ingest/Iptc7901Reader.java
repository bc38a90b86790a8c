package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads IPTC 7901, the text format of European agencies since 1979, as it comes over the wire or,
/// without its control characters, out of a mail.
final class Iptc7901Reader implements FormatReader {
  private static final Pattern START =
      Pattern.compile("[\\x00-\\x20\\x7F]*" + Iptc7901Message.HEADER);

  @Override
  public String format() {
    return "iptc7901";
  }

  @Override
  public boolean accepts(Head head) {
    return START.matcher(head.text()).lookingAt();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    WireMessages.read(input, (text, origin) -> new Iptc7901Message(text).outcome(origin), sink);
  }
}
