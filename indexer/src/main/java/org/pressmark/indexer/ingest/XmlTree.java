package org.pressmark.indexer.ingest;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;

/// Makes trees of XML elements. The parser opens no file and expands no entity: those of HTML are
/// known, any other is a fault.
///
/// Names in the tree are in lower case, without a prefix, with hyphens for dots: `body.content` is
/// `body-content`, `xml:lang` is `lang`; attributes with another prefix keep it.
final class XmlTree {
  private static final int DEPTH = 200;

  /// What an element or attribute costs besides its text: keeps a tree of empty ones bounded too.
  private static final int CHARS_PER_NODE = 32;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private final long limit;
  private long chars;
  private Element open;

  private XmlTree(XMLStreamReader xml, long limit) {
    this.xml = xml;
    this.limit = limit;
    this.open = element();
  }

  /// A parser of a document.
  static XMLStreamReader parser(XmlText text) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(text);
  }

  /// The tree of the element at the current tag, which is read to its end; empty if it has more
  /// than `limit` characters.
  static Optional<Element> of(XMLStreamReader xml, long limit) throws XMLStreamException {
    XmlTree tree = new XmlTree(xml, limit);
    Element root = tree.open;
    tree.read();
    return tree.chars > limit ? Optional.empty() : Optional.of(root);
  }

  /// The tree of a whole document, which is inside another one as text; empty if it is not well
  /// formed.
  static Optional<Element> parse(String document) {
    try {
      XMLStreamReader xml = parser(new XmlText(new StringReader(document), document.length()));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return of(xml, Long.MAX_VALUE);
        }
      }
      return Optional.empty();
    } catch (XMLStreamException _) {
      return Optional.empty();
    }
  }

  private void read() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        start(depth);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        end();
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        append(entity());
      } else if (xml.isCharacters() || event == XMLStreamConstants.CDATA) {
        append(xml.getText());
      }
    }
  }

  private void start(int depth) throws XMLStreamException {
    if (depth > DEPTH) {
      throw new XMLStreamException(
          "elements are nested deeper than " + DEPTH + " levels", xml.getLocation());
    }
    chars += CHARS_PER_NODE;
    if (chars <= limit) {
      Element element = element();
      open.appendChild(element);
      open = element;
    }
  }

  private void end() {
    Element parent = open.parent();
    if (chars <= limit && parent != null) {
      open = parent;
    }
  }

  private void append(String text) {
    chars += text.length();
    if (chars <= limit) {
      open.appendText(text);
    }
  }

  private Element element() {
    Element element = new Element(name(xml.getLocalName()));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      chars += CHARS_PER_NODE + value.length();
      element.attr(attributeName(i), value);
    }
    return element;
  }

  /// How a tree writes the name of an element.
  static String name(String printed) {
    String local = printed.substring(printed.lastIndexOf(':') + 1);
    return local.toLowerCase(Locale.ROOT).replace('.', '-');
  }

  private String attributeName(int index) {
    String prefix = xml.getAttributePrefix(index);
    String local = xml.getAttributeLocalName(index).toLowerCase(Locale.ROOT).replace('.', '-');
    boolean own = prefix == null || prefix.isEmpty() || prefix.equals("xml");
    return own ? local : prefix.toLowerCase(Locale.ROOT) + ":" + local;
  }

  private String entity() throws XMLStreamException {
    String reference = "&" + xml.getLocalName() + ";";
    String text = CharacterReferences.resolve(reference);
    if (text.equals(reference)) {
      throw new XMLStreamException("entity " + reference + " is not expanded", xml.getLocation());
    }
    return text;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty("jdk.xml.maxElementDepth", "1000");
    return factory;
  }
}
