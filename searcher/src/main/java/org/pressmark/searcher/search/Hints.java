package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.pressmark.schema.index.CommonPairs;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.query.QueryField;
import org.pressmark.searcher.query.QueryNode;
import org.pressmark.searcher.query.Subnodes;

/// Says of a question which of its words and filters match nothing in the whole archive, and what
/// is spelled nearly so. It is only said: nothing is searched but what was asked.
final class Hints {
  /// More unknown words than these are not worth a sentence each.
  private static final int MOST = 10;

  /// Pairs of words are among what is spelled nearly so, and left out.
  private static final int CANDIDATES = 20;

  private final IndexSearcher searcher;
  private final List<String> sentences = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();

  private Hints(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// Looks at every word and value of a question.
  static Hints of(IndexSearcher searcher, Question question) throws IOException {
    var hints = new Hints(searcher);
    hints.lookAtWords(question.query().root(), Where.ANYWHERE);
    for (var filter : question.filters().values().entrySet()) {
      for (String value : filter.getValue()) {
        hints.lookAtValue(filter.getKey(), value);
      }
    }
    return hints;
  }

  /// A sentence for each word and value that matches nothing, in the order asked.
  List<String> sentences() {
    return sentences.stream().distinct().limit(MOST).toList();
  }

  /// What is spelled nearly so, for those of them for which something is.
  List<Correction> corrections() {
    return corrections.stream().distinct().limit(MOST).toList();
  }

  /// Where words are searched.
  ///
  /// @param place the fields
  /// @param prefix what a query writes before words to search there: `headline:`
  /// @param spelled the Lucene field whose words are known to be spelled right; empty if there is
  ///   none
  private record Where(Place place, String prefix, Optional<String> spelled) {
    static final Where ANYWHERE = new Where(Place.DEFAULT, "", Optional.of(NewsText.BODY.plain()));

    static Where of(QueryNode.In in) {
      if (in.excluded() || in.fields().size() > 1) {
        return new Where(Place.of(in), "", Optional.of(NewsText.BODY.plain()));
      }
      QueryField field = in.fields().iterator().next();
      Optional<String> words =
          switch (field.kind()) {
            case TEXT, NAME -> Optional.of(field.label());
            case CODE, ADDRESS, NUMBER, DATE -> Optional.empty();
          };
      return new Where(Place.of(in), field.label() + ":", words);
    }
  }

  private void lookAtWords(QueryNode node, Where where) throws IOException {
    switch (node) {
      case QueryNode.Word word -> lookAt(word, where);
      case QueryNode.In in -> lookAtWords(in.child(), Where.of(in));
      case QueryNode.NearPlace near -> lookAt(near);
      case QueryNode.Not _ -> {} // that there is nothing to exclude changes nothing
      case QueryNode.And _,
          QueryNode.Or _,
          QueryNode.Near _,
          QueryNode.AtLeast _,
          QueryNode.Cased _ -> {
        for (QueryNode child : Subnodes.of(node)) {
          lookAtWords(child, where);
        }
      }
      case QueryNode.All _, QueryNode.Wildcard _, QueryNode.Fuzzy _, QueryNode.Phrase _ -> {}
      case QueryNode.Exact _, QueryNode.DateMatch _, QueryNode.NumberRange _ -> {}
    }
  }

  private void lookAt(QueryNode.Word word, Where where) throws IOException {
    if (searcher.count(where.place().query(word)) > 0) {
      return;
    }
    Optional<String> nearest = Optional.empty();
    if (where.spelled().isPresent()) {
      List<String> terms = Words.terms(where.spelled().get(), word.text());
      if (terms.size() == 1) {
        nearest = nearest(new Term(where.spelled().get(), terms.getFirst()));
      }
    }
    nearest.ifPresent(spelling -> corrections.add(new Correction.OfQuery(word.span(), spelling)));
    say(where.prefix() + word.text(), nearest.map(where.prefix()::concat));
  }

  private void lookAt(QueryNode.NearPlace near) throws IOException {
    if (NearPlaceQuery.place(searcher.getIndexReader(), near.place()).isEmpty()) {
      sentences.add(
          "no article mentions the place '%s', so it is not known where that is"
              .formatted(near.place()));
    }
  }

  private void lookAtValue(NameField field, String value) throws IOException {
    if (searcher.count(new WholeNameQuery(field, List.of(value))) == 0) {
      var term = new Term(field.wholeValues(), Folding.fold(value));
      Optional<String> nearest = nearest(term);
      nearest.ifPresent(
          spelling -> corrections.add(new Correction.OfFilter(field, value, spelling)));
      say(field.label() + "=" + value, nearest.map((field.label() + "=")::concat));
    }
  }

  /// Slips of the first letter are rare: a word that begins otherwise is only named if no other is.
  private Optional<String> nearest(Term term) throws IOException {
    Optional<String> sameInitial = nearest(term, 1);
    return sameInitial.isPresent() ? sameInitial : nearest(term, 0);
  }

  private Optional<String> nearest(Term term, int sameLetters) throws IOException {
    var speller = new DirectSpellChecker();
    speller.setMinPrefix(sameLetters);
    speller.setMinQueryLength(3);
    SuggestWord[] similar =
        speller.suggestSimilar(
            term, CANDIDATES, searcher.getIndexReader(), SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return Arrays.stream(similar)
        .map(word -> word.string)
        .filter(word -> word.indexOf(CommonPairs.JOINT) < 0)
        .findFirst();
  }

  private void say(String what, Optional<String> nearest) {
    sentences.add(
        "nothing matches '"
            + what
            + "'"
            + nearest.map(word -> "; did you mean '" + word + "'?").orElse(""));
  }
}
