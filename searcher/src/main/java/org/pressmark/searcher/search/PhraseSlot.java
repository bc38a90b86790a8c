package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.pressmark.schema.index.CommonPairs;
import org.pressmark.schema.index.Folding;

/// What may stand at one place of a phrase: a word, or any word of a pattern.
sealed interface PhraseSlot {
  /// How much work an automaton may be.
  int WORK_LIMIT = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

  /// Takes every term but those of {@link CommonPairs}.
  Automaton NO_PAIR = noPair();

  /// Articles that have it in a field.
  Query query(String field);

  /// The terms of a field that it stands for.
  ///
  /// @throws IndexSearcher.TooManyClauses if there are too many of them
  Set<Term> terms(IndexReader reader, String field) throws IOException;

  /// A word.
  ///
  /// @param term as the field has it
  record Fixed(String term) implements PhraseSlot {
    @Override
    public Query query(String field) {
      return new TermQuery(new Term(field, term));
    }

    @Override
    public Set<Term> terms(IndexReader reader, String field) {
      return Set.of(new Term(field, term));
    }
  }

  /// Any word of a pattern.
  ///
  /// @param pattern as messages print it; two of the same pattern are equal
  /// @param words takes the terms of words only, and none of {@link CommonPairs}
  record Open(String pattern, Automaton words) implements PhraseSlot {
    private static final int MOST_TERMS = 4_096;

    @Override
    public Query query(String field) {
      return new AutomatonQuery(new Term(field, pattern), words);
    }

    @Override
    public Set<Term> terms(IndexReader reader, String field) throws IOException {
      var compiled = new CompiledAutomaton(words, false, true);
      var terms = new TreeSet<Term>();
      for (LeafReaderContext segment : reader.leaves()) {
        TermsEnum found = compiled.getTermsEnum(Terms.getTerms(segment.reader(), field));
        for (var term = found.next(); term != null; term = found.next()) {
          terms.add(new Term(field, term.clone()));
          if (terms.size() > MOST_TERMS) {
            throw new IndexSearcher.TooManyClauses();
          }
        }
      }
      return terms;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Open open && open.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
      return pattern.hashCode();
    }
  }

  /// The words of a pattern.
  ///
  /// @param pattern of one word, `*` for any characters and `?` for one
  /// @throws TooComplexToDeterminizeException if there are too many ways to read it
  static PhraseSlot ofWildcard(String pattern) {
    String folded = Folding.foldWord(pattern);
    return folded.indexOf('*') < 0 && folded.indexOf('?') < 0
        ? new Fixed(folded)
        : new Open(
            folded, withoutPairs(WildcardQuery.toAutomaton(new Term("", folded), WORK_LIMIT)));
  }

  /// The words spelled like a term.
  static PhraseSlot ofFuzzy(String term, int maxEdits) {
    Automaton similar = new LevenshteinAutomata(term, true).toAutomaton(maxEdits);
    return new Open(term + "~" + maxEdits, withoutPairs(similar));
  }

  private static Automaton withoutPairs(Automaton pattern) {
    return Operations.determinize(Operations.intersection(pattern, NO_PAIR), WORK_LIMIT);
  }

  private static Automaton noPair() {
    Automaton letter =
        Operations.union(
            List.of(
                Automata.makeCharRange(0, CommonPairs.JOINT - 1),
                Automata.makeCharRange(CommonPairs.JOINT + 1, Character.MAX_CODE_POINT)));
    return Operations.determinize(Operations.repeat(letter), WORK_LIMIT);
  }
}
