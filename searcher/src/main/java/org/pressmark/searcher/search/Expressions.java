package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.index.BoundaryStream;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.occurrence.Expression;
import org.pressmark.searcher.occurrence.Expression.Reach;
import org.pressmark.searcher.occurrence.Expression.Sequence;
import org.pressmark.searcher.occurrence.Expression.Slot;
import org.pressmark.searcher.occurrence.WordPattern;
import org.pressmark.searcher.occurrence.Written;
import org.pressmark.searcher.query.QueryNode;
import org.pressmark.searcher.query.Typography;

/// Makes the expressions by which nodes are looked for in one text.
///
/// @param stems the Lucene field of single words
/// @param words the field of phrases and patterns
/// @param text which text they belong to; empty for names
record Expressions(String stems, WordField words, Optional<NewsText> text) {

  /// @param node with {@link QueryNode#occurs occurrences}
  Expression of(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> inSequence(stems, Words.terms(stems, word.text()));
      case QueryNode.Wildcard wildcard -> words.sequence(List.of(wildcard));
      case QueryNode.Fuzzy fuzzy -> words.sequence(List.of(fuzzy));
      case QueryNode.Phrase phrase -> words.sequence(phrase.terms());
      case QueryNode.Exact exact -> exact(exact);
      case QueryNode.Cased cased -> capitals(cased.child(), cased.casing());
      case QueryNode.Or(_, var children) ->
          new Expression.AnyOf(children.stream().map(this::of).toList());
      case QueryNode.Near near ->
          new Expression.Near(
              of(near.left()),
              of(near.right()),
              reach(near.distance()),
              near.ordered(),
              near.excluded());
      case QueryNode.All _, QueryNode.And _, QueryNode.Not _, QueryNode.In _ -> throw none(node);
      case QueryNode.AtLeast _, QueryNode.DateMatch _ -> throw none(node);
      case QueryNode.NumberRange _, QueryNode.NearPlace _ -> throw none(node);
    };
  }

  private static IllegalArgumentException none(QueryNode node) {
    return new IllegalArgumentException("does not occur: " + node);
  }

  private static Reach reach(QueryNode.Distance distance) {
    return switch (distance) {
      case QueryNode.Distance.Words(int most) -> new Reach.Words(most);
      case QueryNode.Distance.Unit.SENTENCE -> new Reach.Unit(BoundaryStream.SENTENCE);
      case QueryNode.Distance.Unit.PARAGRAPH -> new Reach.Unit(BoundaryStream.PARAGRAPH);
    };
  }

  private static Sequence inSequence(String field, List<String> terms) {
    var slots = new ArrayList<Slot>();
    for (String term : terms) {
      slots.add(new Slot(slots.size(), field, new WordPattern.Fixed(term)));
    }
    return new Sequence(slots, slots.size(), Optional.empty());
  }

  private String writtenField() {
    return text.orElseThrow(() -> new IllegalArgumentException("names are kept without case"))
        .exact();
  }

  /// Whether a text as written is one word and nothing else.
  boolean isOneWord(QueryNode.Exact exact) {
    List<Words.Place> places = Words.places(writtenField(), exact.text());
    return places.size() == 1 && isWhole(places, exact.text());
  }

  private static boolean isWhole(List<Words.Place> places, String text) {
    return places.getFirst().start() == 0 && places.getLast().end() == text.length();
  }

  private Sequence exact(QueryNode.Exact exact) {
    String literal = Typography.normal(exact.text());
    List<Words.Place> places = Words.places(writtenField(), literal);
    List<String> terms = places.stream().map(Words.Place::term).toList();
    Sequence words = inSequence(writtenField(), terms);
    return places.isEmpty() || isOneWord(exact)
        ? words
        : new Sequence(words.slots(), words.length(), Optional.of(written(literal, places)));
  }

  private static Written written(String literal, List<Words.Place> places) {
    var between = new ArrayList<String>();
    for (int i = 1; i < places.size(); i++) {
      between.add(literal.substring(places.get(i - 1).end(), places.get(i).start()));
    }
    return new Written(
        literal.substring(0, places.getFirst().start()),
        between,
        literal.substring(places.getLast().end()));
  }

  private Expression capitals(QueryNode node, QueryNode.Casing casing) {
    return switch (node) {
      case QueryNode.Word word -> capitals(List.of(word), casing);
      case QueryNode.Wildcard wildcard -> capitals(List.of(wildcard), casing);
      case QueryNode.Phrase phrase -> capitals(phrase.terms(), casing);
      case QueryNode.Or(_, var children) ->
          new Expression.AnyOf(children.stream().map(child -> capitals(child, casing)).toList());
      case QueryNode.Fuzzy _, QueryNode.Exact _, QueryNode.Cased _ -> throw none(node);
      case QueryNode.Near _, QueryNode.All _, QueryNode.And _, QueryNode.Not _ -> throw none(node);
      case QueryNode.In _, QueryNode.AtLeast _, QueryNode.DateMatch _ -> throw none(node);
      case QueryNode.NumberRange _, QueryNode.NearPlace _ -> throw none(node);
    };
  }

  private Sequence capitals(List<? extends QueryNode.Term> terms, QueryNode.Casing casing) {
    var slots = new ArrayList<Slot>();
    for (String pattern : terms.stream().flatMap(term -> patterns(term).stream()).toList()) {
      slots.add(
          new Slot(
              slots.size(),
              writtenField(),
              new WordPattern.InCapitals(pattern, casing == QueryNode.Casing.ALL)));
    }
    return new Sequence(slots, slots.size(), Optional.empty());
  }

  /// The words of a term as patterns.
  private List<String> patterns(QueryNode.Term term) {
    return switch (term) {
      case QueryNode.Word word ->
          Words.terms(writtenField(), word.text()).stream()
              .map(text -> text.replaceAll("[\\\\*?]", "\\\\$0"))
              .toList();
      case QueryNode.Wildcard wildcard -> WildcardWords.of(writtenField(), wildcard.pattern());
      case QueryNode.Fuzzy _ -> throw none(term);
    };
  }
}
