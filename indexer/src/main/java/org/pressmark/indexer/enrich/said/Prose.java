package org.pressmark.indexer.enrich.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A text as tokens: words, marks, and quotations, each as one token. A possessive `'s` is a token
/// of its own. Sentences end at full stops, question and exclamation marks, with their paragraph,
/// and where they are longer than any; one that ends inside of a quotation goes on where the text
/// says who speaks.
final class Prose {
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(
          List.of(
              ("adm brig capt cmdr co col corp dr gen gov hon inc jr lt ltd maj messrs mr mrs ms prof rep rev sen sgt sr"
                      + " st supt vs jan feb mar apr jun jul aug sep sept oct nov dec no u.s u.n u.k e.u")
                  .split(" ")));

  /// More tokens than any sentence has. A text without full stops is cut here, since who speaks is
  /// looked for in a sentence from every quotation and verb in it.
  private static final int LONGEST_SENTENCE = 400;

  private final List<Token> tokens = new ArrayList<>();

  /// The sentence of each token.
  private final List<Integer> sentences = new ArrayList<>();

  /// The first token of each sentence.
  private final List<Integer> starts = new ArrayList<>();

  /// A word, mark or quotation.
  ///
  /// @param text as written
  /// @param lower the same in lower case
  /// @param quotation the index of the quotation that it is; -1 if none
  /// @param startsParagraph whether it is the first of its paragraph
  record Token(
      String text, String lower, int start, int end, int quotation, boolean startsParagraph) {

    boolean isWord() {
      return quotation < 0 && Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isCapital() {
      return quotation < 0 && Character.isUpperCase(text.charAt(0));
    }
  }

  Prose(String text, List<QuotedSpan> spans) {
    cut(text, spans);
    boolean isNew = true;
    for (int i = 0; i < tokens.size(); i++) {
      isNew |= tokens.get(i).startsParagraph() || i - lastStart() >= LONGEST_SENTENCE;
      if (isNew) {
        starts.add(i);
      }
      sentences.add(starts.size() - 1);
      isNew = endsSentence(i, text);
    }
  }

  private int lastStart() {
    return starts.isEmpty() ? 0 : starts.getLast();
  }

  private void cut(String text, List<QuotedSpan> spans) {
    int next = 0;
    int at = 0;
    boolean startsParagraph = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (next < spans.size() && at >= spans.get(next).open()) {
        QuotedSpan span = spans.get(next);
        tokens.add(
            new Token(
                text.substring(span.start(), span.end()),
                "",
                span.open(),
                span.close(),
                next++,
                startsParagraph));
        at = span.close();
        startsParagraph = false;
      } else if (Character.isWhitespace(c)) {
        startsParagraph |= text.startsWith("\n\n", at);
        at++;
      } else {
        int end = Character.isLetterOrDigit(c) ? wordEnd(text, at) : at + 1;
        end = isPossessive(text, at) ? at + 2 : end;
        String word = text.substring(at, end);
        tokens.add(new Token(word, word.toLowerCase(Locale.ENGLISH), at, end, -1, startsParagraph));
        at = end;
        startsParagraph = false;
      }
    }
  }

  /// The end of a word: letters and digits, with hyphens, apostrophes and the stops of initials
  /// (`U.S.`, but without the last one) inside.
  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean goesOn = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean isInside = "-’'&".indexOf(c) >= 0 && goesOn && !isPossessive(text, i);
      boolean isInitial = c == '.' && goesOn && i > 0 && isSingle(text, i - 1, start);
      if (!Character.isLetterOrDigit(c) && !isInside && !isInitial) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean isSingle(String text, int i, int start) {
    return Character.isLetter(text.charAt(i)) && (i == start || text.charAt(i - 1) == '.');
  }

  private static boolean isPossessive(String text, int i) {
    return (text.charAt(i) == '’' || text.charAt(i) == '\'')
        && i + 1 < text.length()
        && text.charAt(i + 1) == 's'
        && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private boolean endsSentence(int i, String text) {
    Token token = tokens.get(i);
    Token next = token(i + 1);
    boolean goesOn =
        next.isWord() && !next.isCapital() && !Character.isDigit(next.text().charAt(0));
    if (goesOn || isMark(next, ",;:)")) {
      return false;
    }
    if (token.quotation() >= 0) {
      char last = token.text().charAt(token.text().length() - 1);
      boolean isFull = ".…".indexOf(last) >= 0;
      boolean isCall = "?!".indexOf(last) >= 0 && !isAttributed(i + 1);
      return (isFull || isCall) && !isMark(next, ",");
    }
    return isMark(token, ".?!")
        && !(isMark(token, ".") && i > 0 && isAbbreviation(tokens.get(i - 1), token, text));
  }

  private static boolean isMark(Token token, String marks) {
    return token.quotation() < 0 && token.text().length() == 1 && marks.contains(token.text());
  }

  private static boolean isAbbreviation(Token word, Token stop, String text) {
    boolean joined = word.end() == stop.start() && !text.isEmpty();
    boolean initial = word.text().length() == 1 && word.isCapital();
    return joined && (initial || ABBREVIATIONS.contains(word.lower()));
  }

  /// Whether a verb of speech follows, after a name: `“Why?” Lavrov asked.`
  private boolean isAttributed(int from) {
    for (int i = from; i < Math.min(from + 8, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (token.startsParagraph() || token.quotation() >= 0 || isMark(token, ".?!:;")) {
        return false;
      }
      if (Verbs.isSpeechAfterWords(token.lower())) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return tokens.size();
  }

  /// A token; an empty mark beyond the ends.
  Token token(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : new Token("\n", "\n", 0, 0, -1, true);
  }

  int sentences() {
    return starts.size();
  }

  /// The sentence that a token is in.
  int sentenceOf(int token) {
    return sentences.get(token);
  }

  /// The first token of a sentence.
  int start(int sentence) {
    return starts.get(sentence);
  }

  /// The token after the last of a sentence.
  int end(int sentence) {
    return sentence + 1 < starts.size() ? starts.get(sentence + 1) : tokens.size();
  }
}
