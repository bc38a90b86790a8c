package org.pressmark.searcher.search;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.pressmark.searcher.occurrence.InText;
import org.pressmark.searcher.query.QueryNode;

/// A field of identifiers, addresses or labels, matched whole.
///
/// @param field the Lucene field
/// @param inLowerCase whether its values are, so that case does not matter; else they are matched
///   as written
record KeyTarget(String field, boolean inLowerCase) implements Target {

  @Override
  public float weight() {
    return 1f;
  }

  private String form(String text) {
    return inLowerCase ? text.toLowerCase(Locale.ROOT) : text;
  }

  @Override
  public Query word(String word) {
    return new TermQuery(new Term(field, form(word)));
  }

  @Override
  public Query phrase(QueryNode.Phrase phrase) {
    return word(phrase.terms().stream().map(KeyTarget::text).collect(Collectors.joining(" ")));
  }

  private static String text(QueryNode.Term term) {
    return switch (term) {
      case QueryNode.Word word -> word.text();
      case QueryNode.Wildcard wildcard -> wildcard.pattern();
      case QueryNode.Fuzzy fuzzy -> fuzzy.text();
    };
  }

  @Override
  public Query wildcard(QueryNode.Wildcard wildcard) {
    return new WildcardQuery(new Term(field, form(wildcard.pattern())));
  }

  @Override
  public Query fuzzy(QueryNode.Fuzzy fuzzy) {
    // Not FuzzyQuery: that one looks at the fifty likeliest values only.
    Automaton similar =
        new LevenshteinAutomata(form(fuzzy.text()), true).toAutomaton(fuzzy.maxEdits());
    return new AutomatonQuery(new Term(field, fuzzy.text()), similar);
  }

  @Override
  public Query exact(QueryNode.Exact exact) {
    throw new IllegalArgumentException("no text: " + field);
  }

  @Override
  public InText occurrences(QueryNode node) {
    throw new IllegalArgumentException("no text: " + field);
  }
}
