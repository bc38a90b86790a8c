package org.pressmark.indexer.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a document's outermost element, without a parser: tells XML formats apart.
final class XmlHead {
  private static final Pattern TAG = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)[\\s/>]");

  private XmlHead() {}

  /// The root element's name, in lower case and without a prefix; empty if the text does not begin
  /// as XML does, or not with an element in sight.
  static Optional<String> root(Head head) {
    String text = head.text();
    int at = blanks(text, 0);
    while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
      int end = endOfProlog(text, at);
      if (end < 0) {
        return Optional.empty();
      }
      at = blanks(text, end);
    }
    Matcher tag = TAG.matcher(text).region(at, text.length());
    return tag.lookingAt() ? Optional.of(tag.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /// Whether an element stands anywhere in the beginning of the file.
  static boolean mentions(Head head, String element) {
    String text = head.text();
    for (int at = text.indexOf(element); at > 0; at = text.indexOf(element, at + 1)) {
      char before = text.charAt(at - 1);
      int end = at + element.length();
      boolean whole = end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) >= 0;
      if ((before == '<' || before == ':') && whole) {
        return true;
      }
    }
    return false;
  }

  private static int endOfProlog(String text, int at) {
    if (text.startsWith("<?", at)) {
      return after(text, "?>", at);
    }
    return text.startsWith("<!--", at) ? after(text, "-->", at) : afterDoctype(text, at);
  }

  /// A document type declaration ends after its internal subset, if it has one.
  private static int afterDoctype(String text, int at) {
    int end = text.indexOf('>', at);
    int subset = end < 0 ? -1 : text.indexOf('[', at, end);
    return subset >= 0 ? after(text, ">", after(text, "]", subset)) : after(text, ">", at);
  }

  private static int after(String text, String mark, int from) {
    int found = from < 0 ? -1 : text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length();
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
