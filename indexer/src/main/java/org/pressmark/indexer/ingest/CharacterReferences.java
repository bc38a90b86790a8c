package org.pressmark.indexer.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// The character references of SGML and HTML: `&lt;`, `&#8217;`, `&eacute;`.
final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,30}));");

  private CharacterReferences() {}

  /// The text with its references resolved once; what is none, or is not known, stays as it is.
  static String resolve(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder resolved = new StringBuilder(text.length());
    Matcher reference = REFERENCE.matcher(text);
    int copied = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      if (reference.region(at, text.length()).lookingAt()) {
        resolved.append(text.substring(copied, at)).append(character(reference));
        copied = reference.end();
      }
    }
    return resolved.append(text.substring(copied)).toString();
  }

  private static String character(Matcher reference) {
    if (reference.group(1) != null) {
      return character(Integer.parseInt(reference.group(1)));
    }
    if (reference.group(2) != null) {
      return character(Integer.parseInt(reference.group(2), 16));
    }
    return switch (reference.group(3)) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      default -> Parser.unescapeEntities(reference.group(), false);
    };
  }

  /// The character with a number. Those of the windows-1252 punctuation are written by their byte
  /// now and then, and browsers read them so.
  private static String character(int number) {
    if (number >= 0x80 && number <= 0x9F) {
      return new String(new byte[] {(byte) number}, Encoding.WINDOWS_1252);
    }
    return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
  }
}
