package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Takes the items out of an XML document, one at a time; what lies round them is passed over. A
/// fault of form ends the document, since XML has no way to go on after it; the items before it
/// stay.
final class XmlItems {

  /// Reads one item.
  interface ItemReader {
    /// Hands over what the item holds.
    ///
    /// @param item its tree, as {@link XmlTree} makes it
    /// @param origin the file, if the item is all there is in it; else with the line and column
    ///   where the item's first tag ends
    void read(Element item, Origin origin, Consumer<ReadOutcome> sink);
  }

  private final Input input;
  private final Set<String> names;
  private final ItemReader reader;
  private final Consumer<ReadOutcome> sink;
  private final XmlText text;

  private XmlItems(Input input, Set<String> names, ItemReader reader, Consumer<ReadOutcome> sink) {
    this.input = input;
    this.names = names;
    this.reader = reader;
    this.sink = sink;
    this.text = new XmlText(input.text(), input.options().maxItemChars());
  }

  /// Reads a document.
  ///
  /// @param names of the elements that are items, as {@link XmlTree#name} writes them; such an
  ///   element inside an item is part of it
  static void read(Input input, Set<String> names, ItemReader reader, Consumer<ReadOutcome> sink)
      throws IOException {
    new XmlItems(input, names, reader, sink).read();
  }

  private void read() throws IOException {
    try {
      XMLStreamReader xml = XmlTree.parser(text);
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          if (names.contains(XmlTree.name(xml.getLocalName()))) {
            item(
                xml,
                depth == 1 ? input.origin() : XmlFault.at(xml.getLocation(), input.origin(), text));
            depth--;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException e) {
      sink.accept(XmlFault.of(e, input.origin(), text));
    }
  }

  private void item(XMLStreamReader xml, Origin origin) throws XMLStreamException {
    int limit = input.options().maxItemChars();
    Optional<Element> tree = XmlTree.of(xml, limit);
    if (tree.isPresent()) {
      reader.read(tree.get(), origin, sink);
    } else {
      sink.accept(new Rejected(origin, "item is longer than " + limit + " characters"));
    }
  }
}
