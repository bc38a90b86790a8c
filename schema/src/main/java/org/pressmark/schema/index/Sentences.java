package org.pressmark.schema.index;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The sentences and paragraphs of a text. A paragraph ends at a blank line. Sentences are those of
/// the JDK's {@link BreakIterator}, but each ends with its paragraph, none begins with a small
/// letter (`"Stop!" he said.`), and none ends at an abbreviation that news uses before a name
/// (`Gen.`, `U.S.`, `J.`). Both halves of Pressmark cut text by this class: the index to say what
/// stands in the same sentence, the search to show whole sentences.
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("Adm Amb Apr Aug Ave Brig Bros Capt Cmdr Co Col Corp Cpl Dec Det Dr Esq Feb Fr Gen Gov Hon Inc Insp Jan Jr Lt"
                  + " Ltd Maj Mar Messrs Mgr Mlle Mme Mr Mrs Ms Nov Oct Pfc Ph Pres Prof Rep Reps Rev Sen Sens"
                  + " Sep Sept Sgt Sr St Ste Supt vs v Mt Ft approx al ca cf e.g i.e")
              .split(" "));

  /// Abbreviations before a number, and words elsewhere.
  private static final Set<String> BEFORE_NUMBERS = Set.of("No", "Nos", "no", "nos", "p", "pp");

  private Sentences() {}

  /// The offsets at which sentences begin, in order; empty for a blank text.
  public static int[] starts(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int[] starts = new int[16];
    int count = 0;
    int paragraphEnd = 0;
    int start = skipBlanks(text, 0);
    while (start < text.length()) {
      starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
      starts[count++] = start;
      paragraphEnd = start < paragraphEnd ? paragraphEnd : paragraphEnd(text, start);
      start = skipBlanks(text, end(text, start, paragraphEnd, breaks));
    }
    return Arrays.copyOf(starts, count);
  }

  private static int end(String text, int start, int paragraphEnd, BreakIterator breaks) {
    int end = breaks.current();
    while (end != BreakIterator.DONE && end <= start) {
      // Not following(start): that goes back a long way, which makes a long text slow.
      end = breaks.next();
    }
    while (end != BreakIterator.DONE && end < paragraphEnd) {
      int next = skipBlanks(text, end);
      boolean isWithin =
          next < paragraphEnd
              && (Character.isLowerCase(text.codePointAt(next))
                  || endsInAbbreviation(text, end, next));
      if (!isWithin) {
        return end;
      }
      end = breaks.next();
    }
    return paragraphEnd;
  }

  /// The first line break of the next blank line; the end of the text if there is none.
  private static int paragraphEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    while (end >= 0 && !isBlankLine(text, end + 1)) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlankLine(String text, int start) {
    int i = start;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      if (text.charAt(i++) == '\n') {
        return true;
      }
    }
    return i == text.length();
  }

  /// Whether a paragraph begins at `start`, the beginning of a sentence.
  public static boolean startsParagraph(String text, int start) {
    int newlines = 0;
    int i = start - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      newlines += text.charAt(i--) == '\n' ? 1 : 0;
    }
    return i < 0 || newlines > 1;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// @param next the first character after the blanks
  private static boolean endsInAbbreviation(String text, int end, int next) {
    int last = end - 1;
    while (last > 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    if (last < 1 || text.charAt(last) != '.') {
      return false;
    }
    int first = last;
    while (first > 0 && isOfWord(text.charAt(first - 1))) {
      first--;
    }
    String word = text.substring(first, last);
    if (BEFORE_NUMBERS.contains(word)) {
      return Character.isDigit(text.charAt(next));
    }
    boolean initials = word.length() == 1 || (word.length() > 1 && word.charAt(1) == '.');
    return ABBREVIATIONS.contains(word) || (initials && Character.isUpperCase(word.charAt(0)));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
