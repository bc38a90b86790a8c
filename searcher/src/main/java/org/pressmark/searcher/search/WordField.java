package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automaton;
import org.pressmark.searcher.query.QueryNode.Fuzzy;
import org.pressmark.searcher.query.QueryNode.Phrase;
import org.pressmark.searcher.query.QueryNode.Term;
import org.pressmark.searcher.query.QueryNode.Wildcard;
import org.pressmark.searcher.query.QueryNode.Word;

/// A field of folded, unstemmed words, in which phrases and patterns are looked up.
///
/// @param name of the Lucene field
/// @param hasPairs whether pairs with a common word are indexed in it
record WordField(String name, boolean hasPairs) {
  /// What separates the words of a pattern: all that cannot be inside a word.
  private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}\\p{M}*?'._\\\\]+";

  Query phrase(Phrase phrase) {
    if (phrase.terms().stream().allMatch(Word.class::isInstance)) {
      List<String> terms = terms(phrase);
      if (phrase.slop() > 0) {
        return Words.withSlop(name, terms, phrase.slop());
      }
      return hasPairs ? Words.inSequenceByPairs(name, terms) : Words.inSequence(name, terms);
    }
    return places(phrase.terms(), phrase.slop());
  }

  private List<String> terms(Phrase phrase) {
    var terms = new ArrayList<String>();
    for (Term term : phrase.terms()) {
      if (term instanceof Word word) {
        terms.addAll(Words.terms(name, word.text()));
      }
    }
    return terms;
  }

  /// A phrase with patterns in it. Slop is the number of words that may stand between its terms.
  private Query places(List<? extends Term> terms, int slop) {
    var places = new ArrayList<IntervalsSource>();
    for (Term term : terms) {
      switch (term) {
        case Word word ->
            Words.terms(name, word.text()).forEach(text -> places.add(Intervals.term(text)));
        case Wildcard wildcard ->
            places.add(Patterns.places(wildcard.pattern(), Patterns.of(wildcard)));
        case Fuzzy fuzzy -> places.add(Patterns.places(fuzzy.text(), fuzzy(fuzzy)));
      }
    }
    IntervalsSource[] all = places.toArray(IntervalsSource[]::new);
    return new IntervalQuery(
        name,
        slop == 0 ? Intervals.phrase(all) : Intervals.maxgaps(slop, Intervals.unordered(all)));
  }

  Query wildcard(Wildcard wildcard) {
    List<Wildcard> words =
        Arrays.stream(wildcard.pattern().split(BETWEEN_WORDS, -1))
            .filter(word -> !word.isEmpty())
            .map(word -> new Wildcard(wildcard.span(), word))
            .toList();
    return words.size() == 1
        ? Patterns.query(name, words.getFirst().pattern(), Patterns.of(words.getFirst()))
        : places(words, 0);
  }

  Query fuzzyWord(Fuzzy fuzzy) {
    List<String> terms = Words.terms(name, fuzzy.text());
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no word in the text");
    }
    if (terms.size() > 1) {
      return places(
          terms.stream().map(term -> new Fuzzy(fuzzy.span(), term, fuzzy.maxEdits())).toList(), 0);
    }
    return Patterns.query(name, fuzzy.text(), fuzzy(fuzzy));
  }

  private Automaton fuzzy(Fuzzy fuzzy) {
    return Patterns.of(fuzzy, String.join("", Words.terms(name, fuzzy.text())));
  }
}
