package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
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

  private Stream<PhraseSlot> slots(Term term) {
    return switch (term) {
      case Word word -> Words.terms(name, word.text()).stream().map(PhraseSlot.Fixed::new);
      case Wildcard wildcard ->
          WildcardWords.of(name, wildcard.pattern()).stream().map(PhraseSlot::ofWildcard);
      case Fuzzy fuzzy ->
          Words.terms(name, fuzzy.text()).stream()
              .map(text -> PhraseSlot.ofFuzzy(text, fuzzy.maxEdits()));
    };
  }

  private Query query(List<PhraseSlot> slots, int slop) {
    if (slots.isEmpty()) {
      return new MatchNoDocsQuery("no word in the text");
    }
    if (slots.size() == 1) {
      return slots.getFirst().query(name);
    }
    var terms = new ArrayList<String>();
    for (PhraseSlot slot : slots) {
      switch (slot) {
        case PhraseSlot.Fixed(var term) -> terms.add(term);
        case PhraseSlot.Open _ -> {
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
