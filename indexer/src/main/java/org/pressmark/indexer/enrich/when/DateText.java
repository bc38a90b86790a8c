package org.pressmark.indexer.enrich.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text as words: runs of letters and digits, in lower case, with what stands between them.
/// `mid-November` and `today's` are two words each.
final class DateText {
  private final String text;
  private final List<Word> words = new ArrayList<>();

  private record Word(String form, int start, int end) {}

  DateText(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(new Word(text.substring(at, end).toLowerCase(Locale.ENGLISH), at, end));
      }
      at = Math.max(end, at + 1);
    }
  }

  int size() {
    return words.size();
  }

  /// A word; empty before the first and after the last.
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).form() : "";
  }

  int start(int i) {
    return words.get(i).start();
  }

  int end(int i) {
    return words.get(i).end();
  }

  boolean isCapital(int i) {
    return i >= 0 && i < words.size() && Character.isUpperCase(text.charAt(start(i)));
  }

  /// The number that a word of digits is; -1 if it is none, or has more than four.
  int number(int i) {
    String word = word(i);
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int k = 0; k < word.length(); k++) {
      int digit = word.charAt(k) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /// What stands between a word and the one before it; a line break before the first word and after
  /// the last.
  String before(int i) {
    return i > 0 && i < words.size() ? text.substring(end(i - 1), start(i)) : "\n";
  }

  /// Whether nothing but a blank stands before a word.
  boolean follows(int i) {
    return before(i).isBlank() && before(i).indexOf("\n\n") < 0 && i > 0 && i < words.size();
  }

  /// Whether a blank stands before a word, or one after a comma.
  boolean followsLoosely(int i) {
    return follows(i) || before(i).strip().equals(",");
  }

  /// Whether a blank stands before a word, or one after the full stop of an abbreviation.
  boolean followsShort(int i) {
    return follows(i) || before(i).stripTrailing().equals(".");
  }

  /// Whether a hyphen or dash joins a word to the one before.
  boolean isJoined(int i) {
    String between = before(i).strip();
    return between.length() == 1 && "-‐‑–—".indexOf(between.charAt(0)) >= 0;
  }

  /// The character right before a word; a blank at the beginning of the text.
  char charBefore(int i) {
    return start(i) == 0 ? ' ' : text.charAt(start(i) - 1);
  }

  /// The character so far behind a word; a blank beyond the end of the text.
  char charAfter(int i, int offset) {
    int at = end(i) + offset;
    return at < text.length() ? text.charAt(at) : ' ';
  }

  /// Whether a sentence ends between a word and the one before it.
  boolean startsSentence(int i) {
    String between = before(i);
    for (int k = 0; k < between.length(); k++) {
      if (".!?;\n".indexOf(between.charAt(k)) >= 0) {
        return between.charAt(k) != '.' || !Vocabulary.isShortMonth(word(i - 1));
      }
    }
    return false;
  }
}
