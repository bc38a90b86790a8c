package org.pressmark.searcher.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.pressmark.schema.index.CommonPairs;
import org.pressmark.schema.index.Folding;
import org.pressmark.searcher.query.QueryNode.Fuzzy;
import org.pressmark.searcher.query.QueryNode.Wildcard;

/// Patterns of words, as automata over the folded terms of a field. They match words only, never
/// pairs of words ({@link CommonPairs}).
final class Patterns {
  /// How many terms a pattern inside a phrase may stand for.
  static final int MAX_EXPANSIONS = 1_024;

  private static final int WORK_LIMIT = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

  private Patterns() {}

  static Automaton of(Wildcard wildcard) {
    String pattern = Folding.fold(wildcard.pattern());
    return words(WildcardQuery.toAutomaton(new Term("", pattern), WORK_LIMIT));
  }

  static Automaton of(Fuzzy fuzzy, String folded) {
    return words(new LevenshteinAutomata(folded, true).toAutomaton(fuzzy.maxEdits()));
  }

  private static Automaton words(Automaton pattern) {
    Automaton all = Automata.makeAnyString();
    Automaton pairs =
        Operations.concatenate(List.of(all, Automata.makeChar(CommonPairs.JOINT), all));
    return Operations.determinize(Operations.minus(pattern, pairs, WORK_LIMIT), WORK_LIMIT);
  }

  /// Articles with a word of the pattern.
  static Query query(String field, String pattern, Automaton automaton) {
    return new AutomatonQuery(new Term(field, pattern), automaton);
  }

  /// The places of words of the pattern.
  static IntervalsSource places(String pattern, Automaton automaton) {
    return Intervals.multiterm(
        new CompiledAutomaton(automaton, false, true), MAX_EXPANSIONS, pattern);
  }
}
