package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/// Reads the SGML of Reuters-21578: many `<REUTERS>` items in a file, each found by its tags
/// ({@link SgmlItems}) and read by {@link ReutersItem}.
final class ReutersReader implements FormatReader {
  private static final Set<String> EXTENSIONS = Set.of("sgm", "sgml");
  private static final String TAG = "REUTERS";
  private static final String START = "<" + TAG;

  @Override
  public String format() {
    return "reuters-sgml";
  }

  @Override
  public boolean accepts(Head head) {
    return head.startsWith("<!DOCTYPE lewis")
        || head.startsWith(START + " ")
        || (EXTENSIONS.contains(head.extension()) && head.text().contains(START + " "));
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    SgmlItems.read(input, TAG, ReutersItem::read, sink);
  }
}
