package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
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
            item(xml, depth == 1 ? input.origin() : at(xml.getLocation()));
            depth--;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException e) {
      fault(e);
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

  private void fault(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException io && !(io instanceof XmlText.TooLong)) {
      throw io;
    }
    Location location = e.getLocation();
    Origin origin = location == null ? input.origin() : at(location);
    sink.accept(new Rejected(origin, "XML is broken: " + message(e)));
  }

  private Origin at(Location location) {
    int line = Math.max(location.getLineNumber(), 1) + text.blankLines();
    return input.origin().at(line + ":" + Math.max(location.getColumnNumber(), 1));
  }

  /// The parser's message as ours are: one line, in lower case, without the place.
  private static String message(XMLStreamException e) {
    Throwable fault = e.getNestedException() == null ? e : e.getNestedException();
    String full = String.valueOf(fault.getMessage());
    int start = full.indexOf("Message: ");
    String line = CleanText.oneLine(start < 0 ? full : full.substring(start + 9));
    String message = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return message.isEmpty()
        ? "no reason given"
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
