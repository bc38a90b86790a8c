package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// What is wrong with a document that is not well formed, and where.
final class XmlFault {
  private static final String MESSAGE = "Message: ";

  private XmlFault() {}

  /// The rejection of a document at its fault.
  ///
  /// @param document the origin of the document
  /// @throws IOException if the fault is that the bytes cannot be had
  static Rejected of(XMLStreamException fault, Origin document, XmlText text) throws IOException {
    Throwable cause = fault.getNestedException();
    if (cause instanceof IOException io && !(io instanceof XmlText.TooLong)) {
      throw io;
    }
    Location location = fault.getLocation();
    Origin place = location == null ? document : at(location, document, text);
    return new Rejected(place, "XML is broken: " + message(cause == null ? fault : cause));
  }

  /// The place of a document where a parser stands.
  static Origin at(Location location, Origin document, XmlText text) {
    int line = Math.max(location.getLineNumber(), 1) + text.blankLines();
    return document.at(line + ":" + Math.max(location.getColumnNumber(), 1));
  }

  /// The parser's message as ours are: one line, in lower case, without the place.
  private static String message(Throwable fault) {
    String full = String.valueOf(fault.getMessage());
    int start = full.indexOf(MESSAGE);
    String line = CleanText.oneLine(start < 0 ? full : full.substring(start + MESSAGE.length()));
    String message = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return message.isEmpty() ? "no reason given" : lowerCase(message);
  }

  private static String lowerCase(String message) {
    boolean acronym = message.length() > 1 && Character.isUpperCase(message.charAt(1));
    return acronym
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
