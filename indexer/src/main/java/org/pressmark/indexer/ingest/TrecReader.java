package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads the SGML of the TREC and LDC collections (AP, WSJ, FT, LA Times, FBIS, AQUAINT, Gigaword):
/// `<DOC>` items one after the other ({@link SgmlItems}), read by {@link TrecItem}.
final class TrecReader implements FormatReader {
  private static final Pattern START =
      Pattern.compile(
          "\\s*+(?:<[?!][^>]*+>\\s*+)*+<DOC(?:\\s[^>]*)?>\\s*<(?:DOCNO|DOCID|HEADLINE|HL|DATELINE|TEXT|DATE|TITLE)[\\s>]");

  @Override
  public String format() {
    return "trec";
  }

  @Override
  public boolean accepts(Head head) {
    return START.matcher(head.text()).lookingAt();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    SgmlItems.read(input, "DOC", TrecItem::read, sink);
  }
}
