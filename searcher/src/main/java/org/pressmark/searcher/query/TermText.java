package org.pressmark.searcher.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.searcher.query.QueryNode.Fuzzy;
import org.pressmark.searcher.query.QueryNode.Term;
import org.pressmark.searcher.query.QueryNode.Wildcard;
import org.pressmark.searcher.query.QueryNode.Word;

/// Writes a term so that it is read as the same term, with a backslash before whatever would mean
/// something else.
final class TermText {

  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}_-]*:");
  private static final Pattern WEIGHT = Pattern.compile("\\^[\\d.]+$");

  private TermText() {}

  /// A term that stands by itself.
  static String bare(Term term) {
    String text = escaped(body(term, "*?\\"), " ()\"~");
    if (isReserved(text)) {
      text = "\\" + text;
    }
    Matcher name = NAME.matcher(text);
    if (name.lookingAt()) {
      text = text.substring(0, name.end() - 1) + "\\" + text.substring(name.end() - 1);
    }
    return WEIGHT.matcher(text).replaceFirst("\\\\$0") + edits(term);
  }

  /// A term inside quotation marks.
  static String inPhrase(Term term) {
    return escaped(body(term, "*?\\"), " \"~") + edits(term);
  }

  /// A term in a field of addresses, where fewer marks mean something.
  static String address(Term term) {
    String text = escaped(body(term, "*\\"), " ()\"");
    boolean reserved = "-+".indexOf(text.charAt(0)) >= 0 || Operators.isBoolean(text);
    return (reserved ? "\\" : "") + text + edits(term);
  }

  private static boolean isReserved(String text) {
    return "-+=!<>[{:".indexOf(text.charAt(0)) >= 0
        || (text.startsWith("/") && text.endsWith("/"))
        || Operators.isOperator(text);
  }

  private static String body(Term term, String wildcards) {
    return switch (term) {
      case Word word -> escaped(word.text(), wildcards, false);
      case Fuzzy fuzzy -> escaped(fuzzy.text(), wildcards, false);
      case Wildcard wildcard -> wildcard.pattern();
    };
  }

  private static String edits(Term term) {
    return term instanceof Fuzzy fuzzy ? "~" + fuzzy.maxEdits() : "";
  }

  private static String escaped(String text, String marks) {
    return escaped(text, marks, true);
  }

  /// The text with a backslash before each of the marks.
  ///
  /// @param hasEscapes whether a backslash in the text already makes the next character literal
  private static String escaped(String text, String marks, boolean hasEscapes) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (hasEscapes && c == '\\') {
        escaped.append(c).append(text.charAt(++i));
      } else {
        escaped.append(marks.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }
}
