package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.query.QueryField;
import org.pressmark.searcher.query.QueryNode;
import org.pressmark.searcher.query.Span;

/// Completes what someone begins to type: names of which a word begins so, and headlines in which
/// the words follow each other, the last one only begun. The most frequent come first.
final class Suggestions {
  /// Headlines are taken from so many of the newest articles that match.
  private static final int HEADLINES = 200;

  private static final Comparator<Suggestion> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(Suggestion::count)
          .reversed()
          .thenComparing(suggestion -> Folding.fold(suggestion.value()))
          .thenComparing(Suggestion::value)
          .thenComparing(Suggestion::kind);

  private final Corpus corpus;
  private final Question anything = new Question(ParsedQuery.everything(), Filters.none());

  Suggestions(Corpus corpus) {
    this.corpus = corpus;
  }

  /// Names of these fields.
  List<Suggestion> names(String prefix, List<NameField> fields, int limit)
      throws IOException, QueryTooCostlyException {
    List<NameCounter> counters =
        fields.stream().map(field -> new NameCounter(field, corpus.searcher())).toList();
    Pass.over(corpus.searcher(), corpus.all(anything), counters);
    String wanted = Folding.fold(prefix);
    var suggestions = new ArrayList<Suggestion>();
    for (int i = 0; i < counters.size(); i++) {
      String kind = fields.get(i).label();
      for (Map.Entry<String, Long> entry : counters.get(i).toMap().entrySet()) {
        if (hasWordThatBeginsSo(Folding.fold(entry.getKey()), wanted)) {
          suggestions.add(new Suggestion(kind, entry.getKey(), entry.getValue()));
        }
      }
    }
    return suggestions.stream().sorted(MOST_FREQUENT_FIRST).limit(limit).toList();
  }

  private static boolean hasWordThatBeginsSo(String name, String wanted) {
    for (int at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
        return true;
      }
      if (wanted.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Headlines; the count of each is that of the articles whose headline holds its words.
  List<Suggestion> headlines(String prefix, int limit) throws IOException, QueryTooCostlyException {
    List<String> words = Words.terms(NewsText.HEADLINE.plain(), prefix);
    if (words.isEmpty()) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Query begun = in(begun(words));
    var ranking = Ranking.of(corpus.searcher(), Order.NEWEST, false);
    for (RankedHit hit : ranking.page(begun, HEADLINES, Optional.empty())) {
      found.add(ArticleDocument.read(corpus.searcher().storedFields(), hit.docID()).headline());
    }
    var suggestions = new ArrayList<Suggestion>();
    for (String headline : found) {
      suggestions.add(new Suggestion("headline", headline, count(headline)));
    }
    return suggestions.stream().sorted(MOST_FREQUENT_FIRST).limit(limit).toList();
  }

  private long count(String headline) throws IOException, QueryTooCostlyException {
    List<QueryNode.Term> terms =
        Words.terms(NewsText.HEADLINE.plain(), headline).stream().map(Suggestions::word).toList();
    return corpus.searcher().count(in(terms));
  }

  private static QueryNode.Term word(String text) {
    return new QueryNode.Word(new Span(0, 0), text);
  }

  private static List<QueryNode.Term> begun(List<String> words) {
    var terms = new ArrayList<QueryNode.Term>();
    words.subList(0, words.size() - 1).forEach(text -> terms.add(word(text)));
    // The analyzer leaves nothing in a word that a pattern would have to escape.
    terms.add(new QueryNode.Wildcard(new Span(0, 0), words.getLast() + "*"));
    return terms;
  }

  /// The articles whose headline has the terms one after the other.
  private Query in(List<QueryNode.Term> terms) throws IOException, QueryTooCostlyException {
    var phrase = new QueryNode.Phrase(new Span(0, 0), terms, 0);
    var field = new QueryNode.In(new Span(0, 0), Set.of(QueryField.HEADLINE), false, phrase);
    return corpus.answers(new Question(new ParsedQuery(field, "", List.of()), Filters.none()));
  }
}
