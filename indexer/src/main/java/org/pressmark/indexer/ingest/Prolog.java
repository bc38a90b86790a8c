package org.pressmark.indexer.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can stand before the first element of XML and HTML: a declaration, comments, processing
/// instructions, a document type.
final class Prolog {
  private static final Pattern DOCTYPE =
      Pattern.compile("<!DOCTYPE[^\\[>]*(?:\\[[^\\]]*\\]\\s*)?>", Pattern.CASE_INSENSITIVE);

  private Prolog() {}

  /// Where the first element begins; the length of the text if there is none.
  static int end(String text) {
    int at = blanks(text, 0);
    while (at < text.length()) {
      int next = afterPart(text, at);
      if (next == at) {
        return at;
      }
      at = blanks(text, next);
    }
    return at;
  }

  private static int afterPart(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return after("-->", text, at);
    }
    if (text.startsWith("<?", at)) {
      return after("?>", text, at);
    }
    Matcher doctype = DOCTYPE.matcher(text).region(at, text.length());
    return doctype.lookingAt() ? doctype.end() : at;
  }

  private static int after(String end, String text, int at) {
    int found = text.indexOf(end, at);
    return found < 0 ? text.length() : found + end.length();
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }
}
