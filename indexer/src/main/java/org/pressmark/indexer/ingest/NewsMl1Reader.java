package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.pressmark.schema.Origin;

/// Reads NewsML 1.0 to 1.2: a `<NewsItem>` holds a tree of components, of which each that has a
/// headline and a text of its own is an article (the same story in two languages is two).
final class NewsMl1Reader implements FormatReader {

  @Override
  public String format() {
    return "newsml-1";
  }

  @Override
  public boolean accepts(Head head) {
    return XmlHead.root(head).filter("newsml"::equals).isPresent();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    XmlItems.read(input, Set.of("newsitem"), NewsMl1Reader::item, sink);
  }

  private static void item(Element item, Origin origin, Consumer<ReadOutcome> sink) {
    List<Element> stories = NewsMl1Stories.in(item);
    String position = origin.position().orElse("1");
    for (int i = 0; i < stories.size(); i++) {
      Origin own = i == 0 ? origin : origin.at(position + "#" + (i + 1));
      sink.accept(new NewsMl1Item(item, stories.get(i), stories).outcome(own));
    }
  }
}
