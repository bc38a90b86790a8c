package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.pressmark.schema.index.CommonPairs;
import org.pressmark.searcher.occurrence.Expression;
import org.pressmark.searcher.occurrence.WordPattern;
import org.pressmark.searcher.query.QueryNode.Fuzzy;
import org.pressmark.searcher.query.QueryNode.Phrase;
import org.pressmark.searcher.query.QueryNode.Term;
import org.pressmark.searcher.query.QueryNode.Wildcard;
import org.pressmark.searcher.query.QueryNode.Word;

/// A field of folded, unstemmed words, in which phrases and patterns are looked up. A word or
/// pattern that the analyzer splits is a phrase of its parts.
///
/// @param name of the Lucene field
/// @param hasPairs whether pairs with a common word are indexed in it
record WordField(String name, boolean hasPairs) {

  Query phrase(Phrase phrase) {
    return query(phrase.terms().stream().flatMap(this::slots).toList(), phrase.slop());
  }

  Query wildcard(Wildcard wildcard) {
    return query(slots(wildcard).toList(), 0);
  }

  Query fuzzyWord(Fuzzy fuzzy) {
    return query(slots(fuzzy).toList(), 0);
  }

  /// Words in sequence, to be looked for beside others.
  Expression sequence(List<? extends Term> terms) {
    List<WordPattern> patterns = terms.stream().flatMap(this::slots).toList();
    var slots = new ArrayList<Expression.Slot>();
    boolean inPair = false;
    for (int i = 0; i < patterns.size(); i++) {
      Optional<String> pair = i + 1 < patterns.size() ? pair(patterns, i) : Optional.empty();
      if (pair.isPresent() || !inPair) {
        slots.add(
            new Expression.Slot(
                i, name, pair.<WordPattern>map(WordPattern.Fixed::new).orElse(patterns.get(i))));
      }
      inPair = pair.isPresent();
    }
    return new Expression.Sequence(slots, patterns.size(), Optional.empty());
  }

  private Optional<String> pair(List<WordPattern> patterns, int first) {
    return hasPairs
            && patterns.get(first) instanceof WordPattern.Fixed(var one)
            && patterns.get(first + 1) instanceof WordPattern.Fixed(var two)
            && CommonPairs.isPair(one, two)
        ? Optional.of(CommonPairs.join(one, two))
        : Optional.empty();
  }

  private Stream<WordPattern> slots(Term term) {
    return switch (term) {
      case Word word -> Words.terms(name, word.text()).stream().map(WordPattern.Fixed::new);
      case Wildcard wildcard ->
          WildcardWords.of(name, wildcard.pattern()).stream().map(WordPattern::ofWildcard);
      case Fuzzy fuzzy ->
          Words.terms(name, fuzzy.text()).stream()
              .map(text -> WordPattern.ofFuzzy(text, fuzzy.maxEdits()));
    };
  }

  private Query query(List<WordPattern> slots, int slop) {
    if (slots.isEmpty()) {
      return new MatchNoDocsQuery("no word in the text");
    }
    if (slots.size() == 1) {
      return slots.getFirst().query(name);
    }
    var terms = new ArrayList<String>();
    for (WordPattern slot : slots) {
      switch (slot) {
        case WordPattern.Fixed(var term) -> terms.add(term);
        case WordPattern.Open _, WordPattern.Listed _, WordPattern.InCapitals _ -> {
          return new PatternPhraseQuery(name, slots, slop);
        }
      }
    }
    if (slop > 0) {
      return Words.withSlop(name, terms, slop);
    }
    return hasPairs ? Words.inSequenceByPairs(name, terms) : Words.inSequence(name, terms);
  }
}
