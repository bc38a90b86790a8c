package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/// Reads NITF, the IPTC's News Industry Text Format, versions 2 and 3: an `<nitf>` element is an
/// article, and a file may hold several inside an element of its own.
final class NitfReader implements FormatReader {
  private static final String ITEM = "nitf";

  @Override
  public String format() {
    return "nitf";
  }

  @Override
  public boolean accepts(Head head) {
    return XmlHead.root(head)
        .filter(root -> root.equals(ITEM) || !NewsXml.isKnown(root))
        .filter(_ -> XmlHead.mentions(head, ITEM))
        .isPresent();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    XmlItems.read(
        input,
        Set.of(ITEM),
        (item, origin, out) -> out.accept(new NitfItem(item).outcome(origin)),
        sink);
  }
}
