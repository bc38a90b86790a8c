package org.pressmark.searcher.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.searcher.query.QueryNode.Or;
import org.pressmark.searcher.query.QueryNode.Phrase;
import org.pressmark.searcher.query.QueryNode.Term;
import org.pressmark.searcher.query.QueryNode.Wildcard;
import org.pressmark.searcher.query.QueryNode.Word;

/// Reads the words and phrases of Nexis and Factiva, with their truncation.
final class LibraryWords {

  /// In Nexis, asterisks at the end are letters that may be missing.
  private static final Pattern NEXIS_TAIL = Pattern.compile("([^*!]*)(\\*{1,3})");

  private static final Pattern FACTIVA_TAIL = Pattern.compile("([^*$]*)\\$([1-9])");

  private LibraryWords() {}

  /// Bare words side by side: a phrase, or one word in any form.
  static QueryNode together(List<Slice> words, Syntax syntax) throws QueryParseException {
    if (words.size() == 1) {
      return word(words.getFirst(), syntax);
    }
    var terms = new ArrayList<Term>();
    for (Slice word : words) {
      terms.add(term(word, syntax));
    }
    return phrase(terms, words.getFirst().span().to(words.getLast().span()));
  }

  /// What stands between quotation marks.
  static Phrase phrase(Slice inner, Span span, Syntax syntax) throws QueryParseException {
    var terms = new ArrayList<Term>();
    for (Slice word : PhraseReader.words(inner)) {
      terms.add(term(word, syntax));
    }
    return phrase(terms, span);
  }

  private static Phrase phrase(List<Term> terms, Span span) throws QueryParseException {
    if (terms.stream().noneMatch(TermReader::hasSubstance)) {
      throw new QueryParseException("the phrase has no letter or digit to search for", span);
    }
    return new Phrase(span, terms, 0);
  }

  /// A word by itself.
  static QueryNode word(Slice word, Syntax syntax) throws QueryParseException {
    Matcher tail = (syntax == Syntax.NEXIS ? NEXIS_TAIL : FACTIVA_TAIL).matcher(word.text());
    if (tail.matches() && TermReader.hasSubstance(tail.group(1))) {
      int most = syntax == Syntax.NEXIS ? tail.group(2).length() : Integer.parseInt(tail.group(2));
      return upTo(most, tail.group(1), word.span());
    }
    Term term = term(word, syntax);
    if (!TermReader.hasSubstance(term)) {
      throw new QueryParseException(
          word.quoted() + " has no letter or digit to search for", word.span());
    }
    return term;
  }

  /// A word with up to so many letters more.
  private static Or upTo(int most, String word, Span span) {
    String plain = composed(Typography.plain(word));
    String start = escaped(plain);
    var choices = new ArrayList<QueryNode>();
    choices.add(new Phrase(span, List.of(new Word(span, plain)), 0));
    for (int letters = 1; letters <= most; letters++) {
      choices.add(new Wildcard(span, start + "?".repeat(letters)));
    }
    return new Or(span, choices);
  }

  private static Term term(Slice word, Syntax syntax) throws QueryParseException {
    var pattern = new StringBuilder();
    boolean wild = false;
    String text = word.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '?' || (syntax == Syntax.NEXIS && c == '*')) {
        pattern.append('?');
        wild = true;
      } else if ((syntax == Syntax.NEXIS && c == '!' && i == text.length() - 1)
          || (syntax == Syntax.FACTIVA && c == '*')) {
        pattern.append('*');
        wild = true;
      } else if (c == '$' && syntax == Syntax.FACTIVA && i > 0) {
        throw new QueryParseException(
            "$ stands at the end of a word by itself, with a number from 1 to 9",
            word.part(i, i + 1).span());
      } else {
        pattern.append(escaped(String.valueOf(Typography.plainDash(c))));
      }
    }
    if (!wild) {
      return new Word(word.span(), composed(Typography.plain(text)));
    }
    if (!TermReader.hasSubstance(pattern)) {
      throw new QueryParseException("a wildcard needs a letter or digit beside it", word.span());
    }
    return new Wildcard(word.span(), composed(pattern.toString()));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\*?]", "\\\\$0");
  }
}
