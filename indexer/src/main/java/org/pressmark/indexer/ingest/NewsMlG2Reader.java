package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Reads NewsML-G2: a news item is an article, alone in its file or in a message with others; so is
/// a package, whose text are the headlines and summaries of what it refers to. Items that are not
/// news (concepts, plans, catalogues) are rejected as what they are.
final class NewsMlG2Reader implements FormatReader {
  private static final Set<String> ITEMS = new HashSet<>();

  static {
    ITEMS.addAll(NewsXml.G2_ITEMS);
    ITEMS.addAll(NewsXml.G2_OTHERS);
  }

  @Override
  public String format() {
    return "newsml-g2";
  }

  @Override
  public boolean accepts(Head head) {
    return XmlHead.root(head)
        .filter(root ->
            root.equals("newsmessage")
                || ITEMS.contains(root)
                || (!NewsXml.isKnown(root) && mentionsItem(head)))
        .isPresent();
  }

  private static boolean mentionsItem(Head head) {
    return XmlHead.mentions(head, "newsItem") || XmlHead.mentions(head, "packageItem");
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    XmlItems.read(input, ITEMS, NewsMlG2Reader::item, sink);
  }

  private static void item(Element item, Origin origin, Consumer<ReadOutcome> sink) {
    String kind = item.normalName().replace("item", "");
    sink.accept(
        NewsXml.G2_OTHERS.contains(item.normalName())
            ? new Rejected(origin, "is a NewsML-G2 " + kind + " item, not an article")
            : new NewsMlG2Item(item).outcome(origin));
  }
}
