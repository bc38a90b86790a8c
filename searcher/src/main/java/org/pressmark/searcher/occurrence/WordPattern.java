package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.pressmark.schema.index.CommonPairs;
import org.pressmark.schema.index.Folding;

/// What may stand at one place of a phrase: a word, or any word of a pattern.
public sealed interface WordPattern {
  /// How many words a pattern may stand for beside others.
  int MOST_WORDS = 4_096;

  /// How much work an automaton may be.
  int WORK_LIMIT = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

  /// Takes every term but those of {@link CommonPairs}.
  Automaton NO_PAIR = noPair();

  /// Articles that have it in a field.
  Query query(String field);

  /// The words of a field that it stands for, listed.
  ///
  /// @throws IndexSearcher.TooManyClauses if there are too many of them
  WordPattern expanded(IndexReader reader, String field) throws IOException;

  /// The words that it stands for, in order.
  ///
  /// @throws IllegalStateException if it is not {@link #expanded}
  List<BytesRef> listed();

  /// A word.
  ///
  /// @param term as the field has it
  record Fixed(String term) implements WordPattern {
    @Override
    public Query query(String field) {
      return new TermQuery(new Term(field, term));
    }

    @Override
    public WordPattern expanded(IndexReader reader, String field) {
      return this;
    }

    @Override
    public List<BytesRef> listed() {
      return List.of(new BytesRef(term));
    }
  }

  /// Any of some words.
  record Listed(List<BytesRef> listed) implements WordPattern {
    public Listed {
      listed = List.copyOf(listed);
    }

    @Override
    public Query query(String field) {
      return listed.size() == 1
          ? new TermQuery(new Term(field, listed.getFirst()))
          : new TermInSetQuery(field, listed);
    }

    @Override
    public WordPattern expanded(IndexReader reader, String field) {
      return this;
    }
  }

  /// The words in capitals that fold to the words of a pattern; for a field of words as written.
  ///
  /// @param pattern as in {@link #ofWildcard}
  /// @param everyLetter whether every letter is a capital, else one at least
  record InCapitals(String pattern, boolean everyLetter) implements WordPattern {
    @Override
    public Query query(String field) {
      throw new IllegalStateException("not expanded: " + pattern);
    }

    @Override
    public WordPattern expanded(IndexReader reader, String field) throws IOException {
      var capitals = new Capitals(Folding.foldWord(pattern), everyLetter);
      return WordPattern.listed(capitals.automaton(), capitals::takes, reader, field);
    }

    @Override
    public List<BytesRef> listed() {
      throw new IllegalStateException("not expanded: " + pattern);
    }
  }

  /// Any word of a pattern.
  ///
  /// @param pattern as messages print it; two of the same pattern are equal
  /// @param words takes the terms of words only, and none of {@link CommonPairs}
  record Open(String pattern, Automaton words) implements WordPattern {
    @Override
    public Query query(String field) {
      return new AutomatonQuery(new Term(field, pattern), words);
    }

    @Override
    public WordPattern expanded(IndexReader reader, String field) throws IOException {
      return WordPattern.listed(words, _ -> true, reader, field);
    }

    @Override
    public List<BytesRef> listed() {
      throw new IllegalStateException("not expanded: " + pattern);
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
  static WordPattern ofWildcard(String pattern) {
    String folded = Folding.foldWord(pattern);
    return folded.indexOf('*') < 0 && folded.indexOf('?') < 0
        ? new Fixed(folded)
        : new Open(
            folded, withoutPairs(WildcardQuery.toAutomaton(new Term("", folded), WORK_LIMIT)));
  }

  /// The words spelled like a term.
  static WordPattern ofFuzzy(String term, int maxEdits) {
    Automaton similar = new LevenshteinAutomata(term, true).toAutomaton(maxEdits);
    return new Open(term + "~" + maxEdits, withoutPairs(similar));
  }

  private static Listed listed(
      Automaton automaton, Predicate<BytesRef> takes, IndexReader reader, String field)
      throws IOException {
    var compiled = new CompiledAutomaton(automaton, false, true);
    var words = new TreeSet<BytesRef>();
    for (LeafReaderContext segment : reader.leaves()) {
      TermsEnum found = compiled.getTermsEnum(Terms.getTerms(segment.reader(), field));
      for (BytesRef word = found.next(); word != null; word = found.next()) {
        if (takes.test(word)) {
          words.add(BytesRef.deepCopyOf(word));
        }
        if (words.size() > MOST_WORDS) {
          throw new IndexSearcher.TooManyClauses();
        }
      }
    }
    return new Listed(List.copyOf(words));
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
