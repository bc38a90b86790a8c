package org.pressmark.searcher.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pressmark.schema.index.CommonPairs;
import org.pressmark.schema.index.NewsAnalyzer;

/// Words as the index knows them. Thread-safe.
final class Words {
  private static final Analyzer ANALYZER = NewsAnalyzer.forQueries();

  private Words() {}

  /// A word of a text.
  ///
  /// @param term as a field has it
  /// @param start the offset of its first character
  /// @param end the offset after its last character
  record Place(String term, int start, int end) {}

  /// The terms that a field has for a text, in order; empty if it holds no word.
  static List<String> terms(String field, String text) {
    return places(field, text).stream().map(Place::term).toList();
  }

  /// The words that a field has for a text, in order; empty if it holds none.
  static List<Place> places(String field, String text) {
    var places = new ArrayList<Place>();
    try (TokenStream words = ANALYZER.tokenStream(field, text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        places.add(new Place(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string in memory does not fail", e);
    }
    return places;
  }

  /// Articles in which the terms follow each other.
  static Query inSequence(String field, List<String> terms) {
    return switch (terms.size()) {
      case 0 -> new MatchNoDocsQuery("no word in the text");
      case 1 -> new TermQuery(new Term(field, terms.getFirst()));
      default -> new PhraseQuery(field, terms.toArray(String[]::new));
    };
  }

  /// Articles in which the terms follow each other, in a field that has {@link CommonPairs}. Words
  /// that are in a pair are looked up by the pair alone: it is far rarer, and says the same.
  static Query inSequenceByPairs(String field, List<String> terms) {
    if (terms.size() < 2) {
      return inSequence(field, terms);
    }
    var phrase = new PhraseQuery.Builder();
    boolean inPair = false;
    for (int i = 0; i < terms.size(); i++) {
      boolean startsPair =
          i + 1 < terms.size() && CommonPairs.isPair(terms.get(i), terms.get(i + 1));
      if (startsPair) {
        phrase.add(new Term(field, CommonPairs.join(terms.get(i), terms.get(i + 1))), i);
      } else if (!inPair) {
        phrase.add(new Term(field, terms.get(i)), i);
      }
      inPair = startsPair;
    }
    PhraseQuery query = phrase.build();
    return query.getTerms().length == 1 ? new TermQuery(query.getTerms()[0]) : query;
  }

  /// Articles with the terms near each other, by Lucene's slop.
  static Query withSlop(String field, List<String> terms, int slop) {
    return terms.size() < 2
        ? inSequence(field, terms)
        : new PhraseQuery(slop, field, terms.toArray(String[]::new));
  }
}
