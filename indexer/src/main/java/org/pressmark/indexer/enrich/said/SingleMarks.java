package org.pressmark.indexer.enrich.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what stands between single quotation marks, `‘ ’`, `' '` and `‚ ‘`, outside of double
/// ones. An apostrophe is none: a mark opens only before a word, and closes only after one. Where
/// the marks of a plural possessive (`the rebels’ leader`) could close a quotation, a later one
/// does.
final class SingleMarks {
  private final String text;
  private final List<QuotedSpan> outside;

  private SingleMarks(String text, List<QuotedSpan> outside) {
    this.text = text;
    this.outside = outside;
  }

  /// The spans together with those in single marks; what a single one encloses is dropped.
  ///
  /// @param doubles those in double marks
  static List<QuotedSpan> addTo(String text, List<QuotedSpan> doubles) {
    if (text.indexOf('‘') < 0 && text.indexOf('\'') < 0 && text.indexOf('‚') < 0) {
      return doubles;
    }
    List<QuotedSpan> singles = new SingleMarks(text, doubles).find();
    var all = new ArrayList<>(singles);
    doubles.stream()
        .filter(span -> singles.stream().noneMatch(single -> single.contains(span.open())))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(QuotedSpan::open));
    return all;
  }

  private List<QuotedSpan> find() {
    var found = new ArrayList<QuotedSpan>();
    int next = 0;
    int i = 0;
    while (i < text.length()) {
      if (next < outside.size() && i >= outside.get(next).open()) {
        i = outside.get(next++).close();
      } else if (opens(i)) {
        int close = close(i, next);
        if (close > 0) {
          QuotedSpan span = QuotedSpan.of(text, i, close + 1, i + 1, close, false);
          found.add(span);
        }
        i = close > 0 ? close + 1 : i + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  private boolean opens(int i) {
    char c = text.charAt(i);
    if ((c != '‘' && c != '\'' && c != '‚') || Character.isLetterOrDigit(at(i - 1))) {
      return false;
    }
    boolean atWord = Character.isLetterOrDigit(at(i + 1)) || at(i + 1) == '“' || at(i + 1) == '"';
    boolean isYear = Character.isDigit(at(i + 1)) && Character.isDigit(at(i + 2));
    return atWord && !isYear && at(i - 1) != '’' && at(i - 1) != '.';
  }

  /// Where a quotation closes; 0 if it does not.
  ///
  /// @param next the first of the spans outside that lies behind the opening mark
  private int close(int open, int next) {
    int paragraph = text.indexOf("\n\n", open);
    int end = paragraph < 0 ? text.length() : paragraph;
    int after = next;
    int possessive = 0;
    int i = open + 1;
    while (i < end) {
      if (after < outside.size() && i >= outside.get(after).open()) {
        i = outside.get(after++).close();
        continue;
      }
      if (i > open + 1 && opens(i)) {
        return possessive;
      }
      if (closes(i, text.charAt(open))) {
        if (!isPossessive(i)) {
          return i;
        }
        possessive = possessive == 0 ? i : possessive;
      }
      i++;
    }
    return possessive;
  }

  private boolean closes(int i, char open) {
    char c = text.charAt(i);
    boolean isMark = c == '’' || c == '\'' || (open == '‚' && c == '‘');
    return isMark && !Character.isWhitespace(at(i - 1)) && !Character.isLetterOrDigit(at(i + 1));
  }

  private boolean isPossessive(int i) {
    return at(i - 1) == 's' && at(i + 1) == ' ' && Character.isLetterOrDigit(at(i + 2));
  }

  /// A character; a blank beyond the ends.
  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
