package org.pressmark.searcher.query;

import java.text.Normalizer;
import org.pressmark.searcher.query.QueryNode.Fuzzy;
import org.pressmark.searcher.query.QueryNode.Term;
import org.pressmark.searcher.query.QueryNode.Wildcard;
import org.pressmark.searcher.query.QueryNode.Word;

/// Reads one word with its escapes, wildcards and `~`.
final class TermReader {

  private final Slice slice;
  private final boolean isAddress;
  private final StringBuilder literal = new StringBuilder();
  private final StringBuilder pattern = new StringBuilder();
  private boolean wild;
  private int tilde = -1;

  private TermReader(Slice slice, boolean isAddress) {
    this.slice = slice;
    this.isAddress = isAddress;
  }

  /// Reads a word that stands by itself, which must have something to search for.
  ///
  /// @param isAddress whether it is a web address or identifier, where `?` and `~` are plain
  static Term word(Slice slice, boolean isAddress) throws QueryParseException {
    return substantial(new TermReader(slice, isAddress).read(), slice);
  }

  /// Reads a word of a phrase, which may be mere punctuation.
  static Term inPhrase(Slice slice) throws QueryParseException {
    return new TermReader(slice, false).read();
  }

  /// Reads a text as it stands, where no mark but the backslash has a meaning.
  static Word verbatim(Slice slice, Span span) throws QueryParseException {
    StringBuilder literal = new StringBuilder();
    String text = slice.text();
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
      literal.append(Typography.plainDash(text.charAt(escape ? ++i : i)));
    }
    return substantial(new Word(span, composed(literal)), slice);
  }

  private static <T extends Term> T substantial(T term, Slice slice) throws QueryParseException {
    if (!hasSubstance(term)) {
      throw new QueryParseException(
          slice.quoted() + " has no letter or digit to search for", slice.span());
    }
    return term;
  }

  /// Whether an index could hold what a term asks for: a letter, digit or emoji.
  static boolean hasSubstance(Term term) {
    return switch (term) {
      case Word word -> hasSubstance(word.text());
      case Wildcard wildcard -> hasSubstance(wildcard.pattern());
      case Fuzzy fuzzy -> hasSubstance(fuzzy.text());
    };
  }

  /// Whether a text has a letter, digit or emoji.
  static boolean hasSubstance(CharSequence text) {
    return text.codePoints()
        .anyMatch(c ->
            Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.isEmojiPresentation(c));
  }

  private void scan() throws QueryParseException {
    String text = slice.text();
    for (int i = 0; i < text.length() && tilde < 0; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        append(escaped(text, i));
      } else if (c == '*' || (c == '?' && !isAddress)) {
        wild = true;
        pattern.append(c);
      } else if (c == '~' && !isAddress) {
        tilde = i;
      } else {
        append(c);
      }
    }
  }

  private char escaped(String text, int index) throws QueryParseException {
    if (index == text.length()) {
      throw new QueryParseException(
          "a backslash has nothing after it", slice.from(index - 1).span());
    }
    return text.charAt(index);
  }

  private void append(char c) {
    if (c == '*' || c == '?' || c == '\\') {
      pattern.append('\\');
    }
    pattern.append(Typography.plainDash(c));
    literal.append(Typography.plainDash(c));
  }

  private static String composed(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private Term read() throws QueryParseException {
    scan();
    if (wild && !hasSubstance(pattern)) {
      throw new QueryParseException("a wildcard needs a letter or digit beside it", slice.span());
    }
    if (tilde >= 0) {
      return fuzzy();
    }
    return wild
        ? new Wildcard(slice.span(), composed(pattern))
        : new Word(slice.span(), composed(literal));
  }

  private Fuzzy fuzzy() throws QueryParseException {
    Slice mark = slice.from(tilde);
    if (wild) {
      throw new QueryParseException("a word has either wildcards or ~, not both", mark.span());
    }
    if (!hasSubstance(literal)) {
      throw new QueryParseException("~ has no word before it", mark.span());
    }
    int edits =
        switch (mark.text()) {
          case "~1" -> 1;
          // As in Lucene, where a bare ~ allows two.
          case "~", "~2" -> 2;
          default ->
              throw new QueryParseException(
                  "after ~ comes 1 or 2, the number of letters that may differ", mark.span(), "~2");
        };
    return new Fuzzy(slice.span(), composed(literal), edits);
  }
}
