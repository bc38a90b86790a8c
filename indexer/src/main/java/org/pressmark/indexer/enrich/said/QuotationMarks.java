package org.pressmark.indexer.enrich.said;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands between double quotation marks of any make: `“ ”`, `" "`, `„ “`, `« »`, `» «`,
/// ``` `` '' ```. A quotation ends with its paragraph; one that is not closed there goes on only if
/// the next paragraph opens with the same mark. A mark that opens inside of an open quotation
/// starts it anew: the closing mark was forgotten.
final class QuotationMarks {
  private static final String MARKS = "\"“”„«»`‘'‚";

  private final String text;
  private final List<QuotedSpan> spans = new ArrayList<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /// The quoted spans of a text, in order, none inside another; in single marks, too.
  static List<QuotedSpan> in(String text) {
    if (text.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
      return List.of();
    }
    var marks = new QuotationMarks(text);
    int start = 0;
    char unclosed = 0;
    while (start < text.length()) {
      int blank = text.indexOf("\n\n", start);
      int end = blank < 0 ? text.length() : blank;
      unclosed = marks.paragraph(start, end, unclosed);
      start = end + 2;
    }
    if (unclosed != 0) {
      marks.dropUnfinished();
    }
    return SingleMarks.addTo(text, marks.spans);
  }

  /// Reads a paragraph.
  ///
  /// @param unclosed the mark of the quotation that the paragraph before left open, or 0
  /// @return the mark of the quotation that this one leaves open, or 0
  private char paragraph(int start, int end, char unclosed) {
    int open = -1;
    char mark = 0;
    int first = skipBlanks(start, end);
    if (unclosed != 0 && !(first < end && text.charAt(first) == unclosed)) {
      dropUnfinished();
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (open >= 0 && closes(mark, i)) {
        int close = i + (mark == '`' ? 2 : 1);
        add(open, close, i, false);
        open = -1;
        i = close - 1;
      } else if (opens(i, open >= 0 ? mark : 0)) {
        open = i;
        mark = c;
        i += c == '`' ? 1 : 0;
      }
    }
    if (open < 0) {
      return 0;
    }
    add(open, end, end, true);
    return mark;
  }

  /// Takes back a quotation that did not go on in the next paragraph: its end is not known.
  private void dropUnfinished() {
    if (!spans.isEmpty() && spans.getLast().continues()) {
      spans.removeLast();
    }
  }

  private void add(int open, int close, int end, boolean continues) {
    int start = open + (text.charAt(open) == '`' ? 2 : 1);
    QuotedSpan span = QuotedSpan.of(text, open, close, Math.min(start, end), end, continues);
    if (span.end() > span.start()) {
      spans.add(span);
    }
  }

  private int skipBlanks(int from, int end) {
    int i = from;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// Whether a quotation begins at an offset.
  ///
  /// @param within the mark of the quotation that is open there, or 0
  private boolean opens(int i, char within) {
    char c = text.charAt(i);
    return switch (c) {
      case '“', '„', '«' -> within == 0 || within == c;
      case '"' -> (within == 0 || within == c) && opensByPlace(i);
      case '”', '»' -> within == 0 && opensByPlace(i) && Character.isLetterOrDigit(at(i + 1));
      case '`' -> within == 0 && at(i + 1) == '`';
      default -> false;
    };
  }

  private boolean opensByPlace(int i) {
    return !Character.isWhitespace(at(i + 1)) && !Character.isLetterOrDigit(at(i - 1));
  }

  private boolean closes(char mark, int i) {
    char c = text.charAt(i);
    return switch (mark) {
      case '“' -> c == '”' || (c == '"' && closesByPlace(i));
      case '"' -> (c == '"' && closesByPlace(i)) || c == '”';
      case '„' -> c == '“' || c == '”' || (c == '"' && closesByPlace(i));
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '”' -> c == '”';
      case '`' -> c == '\'' && at(i + 1) == '\'';
      default -> false;
    };
  }

  private boolean closesByPlace(int i) {
    return !Character.isWhitespace(at(i - 1)) || !Character.isLetterOrDigit(at(i + 1));
  }

  /// A character; a blank beyond the ends.
  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
