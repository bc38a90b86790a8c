package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads ANPA 1312, the text format of American agencies and of those that follow them.
final class Anpa1312Reader implements FormatReader {
  private static final Pattern START =
      Pattern.compile("[\\x00\\x0A\\x0D\\x16\\x20\\x7F]*" + Anpa1312Message.HEADER);

  @Override
  public String format() {
    return "anpa1312";
  }

  @Override
  public boolean accepts(Head head) {
    return START.matcher(head.text()).lookingAt();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    WireMessages.read(input, (text, origin) -> new Anpa1312Message(text).outcome(origin), sink);
  }
}
