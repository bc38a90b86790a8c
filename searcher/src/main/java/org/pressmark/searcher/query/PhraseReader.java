package org.pressmark.searcher.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.searcher.query.QueryField.Kind;
import org.pressmark.searcher.query.QueryNode.Phrase;
import org.pressmark.searcher.query.QueryNode.Term;

/// Reads what stands in quotation marks.
final class PhraseReader {

  private static final Pattern SLOP = Pattern.compile("~(\\d{1,4})(?=[ )]|$)");

  private PhraseReader() {}

  /// Reads a phrase, or the whole value of an address, that begins here.
  static QueryNode read(Cursor cursor, Kind kind, Warnings warnings) throws QueryParseException {
    int start = cursor.at();
    Slice inner = cursor.takeQuotation();
    if (kind == Kind.ADDRESS) {
      cursor.requireEndOfOperand();
      return TermReader.verbatim(inner, cursor.since(start).span());
    }
    int slop = takeSlop(cursor);
    cursor.requireEndOfOperand();
    Span span = cursor.since(start).span();
    List<Term> terms = terms(inner, warnings);
    if (slop > 0 && terms.size() == 1) {
      throw new QueryParseException(
          "a distance needs two words; for words spelled alike write word~1", span);
    }
    return new Phrase(span, terms, slop);
  }

  private static int takeSlop(Cursor cursor) throws QueryParseException {
    if (!cursor.isAt('~')) {
      return 0;
    }
    Matcher slop = SLOP.matcher(cursor.rest().text());
    if (!slop.lookingAt()) {
      throw new QueryParseException(
          "after the ~ of a phrase comes a distance of at most 9999", cursor.here().span());
    }
    cursor.advance(slop.end());
    return Integer.parseInt(slop.group(1));
  }

  private static List<Term> terms(Slice inner, Warnings warnings) throws QueryParseException {
    List<Term> terms = new ArrayList<>();
    for (Slice word : words(inner)) {
      warnings.wildcard(word.text());
      terms.add(TermReader.inPhrase(word));
    }
    if (terms.stream().noneMatch(TermReader::hasSubstance)) {
      throw new QueryParseException(
          "the phrase has no letter or digit to search for", inner.span());
    }
    return terms;
  }

  /// The words of a phrase, cut at blanks.
  static List<Slice> words(Slice inner) {
    List<Slice> words = new ArrayList<>();
    String text = inner.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          words.add(inner.part(start, i));
        }
        start = i + 1;
      } else if (text.charAt(i) == '\\') {
        i++;
      }
    }
    return words;
  }
}
