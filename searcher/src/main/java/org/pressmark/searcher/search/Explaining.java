package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.pressmark.schema.index.NewsText;
import org.pressmark.searcher.occurrence.WordPattern;
import org.pressmark.searcher.query.InWords;
import org.pressmark.searcher.query.QueryNode;

/// Explains a query node by node, by what the index has.
///
/// @param searcher that counts
/// @param heldBack what it does not count
record Explaining(IndexSearcher searcher, HeldBack heldBack) {
  /// Of the words that a pattern stands for so many are named.
  private static final int MOST_WORDS = 5;

  /// A whole query.
  static Explained of(Corpus corpus, QueryNode root) throws IOException {
    HeldBack heldBack = HeldBack.areAskedForBy(root) ? new HeldBack(Set.of()) : corpus.heldBack();
    return new Explaining(corpus.searcher(), heldBack).of(root, Place.DEFAULT);
  }

  /// A node, and all below it.
  ///
  /// @param place where the node is searched
  Explained of(QueryNode node, Place place) throws IOException {
    Place inside = node instanceof QueryNode.In in ? Place.of(in) : place;
    var children = new ArrayList<Explained>();
    for (QueryNode child : InWords.children(node)) {
      children.add(of(child, inside));
    }
    long articles =
        searcher.count(searcher.rewrite(heldBack.leftOutOf(QueryCompiler.compile(node, place))));
    String words = InWords.of(node, place.hasTexts());
    return new Explained(node, words, searchedAs(node, place), articles, children);
  }

  private List<String> searchedAs(QueryNode node, Place place) throws IOException {
    return switch (node) {
      case QueryNode.Word word -> place.words(word);
      case QueryNode.Wildcard wildcard ->
          pattern(
              WildcardWords.of(NewsText.BODY.plain(), wildcard.pattern()).stream()
                  .map(WordPattern::ofWildcard)
                  .toList());
      case QueryNode.Fuzzy fuzzy ->
          pattern(
              Words.terms(NewsText.BODY.plain(), fuzzy.text()).stream()
                  .map(text -> WordPattern.ofFuzzy(text, fuzzy.maxEdits()))
                  .toList());
      case QueryNode.Phrase phrase ->
          phrase.terms().stream().allMatch(QueryNode.Word.class::isInstance)
              ? phrase.terms().stream()
                  .flatMap(term ->
                      Words.terms(NewsText.BODY.plain(), ((QueryNode.Word) term).text()).stream())
                  .toList()
              : List.of();
      case QueryNode.NearPlace near ->
          NearPlaceQuery.place(searcher.getIndexReader(), near.place())
              .map(found ->
                  String.format(
                      Locale.ROOT,
                      "%s, at %.2f, %.2f",
                      found.name(),
                      found.latitude(),
                      found.longitude()))
              .map(List::of)
              .orElse(List.of("no article mentions it"));
      case QueryNode.All _, QueryNode.Exact _, QueryNode.Cased _, QueryNode.Near _ -> List.of();
      case QueryNode.AtLeast _, QueryNode.And _, QueryNode.Or _, QueryNode.Not _ -> List.of();
      case QueryNode.In _, QueryNode.DateMatch _, QueryNode.NumberRange _ -> List.of();
    };
  }

  /// The first words that the body has for a pattern of one word, and how many more there are.
  private List<String> pattern(List<WordPattern> words) throws IOException {
    if (words.size() != 1) {
      return List.of();
    }
    List<BytesRef> found;
    try {
      found = words.getFirst().expanded(searcher.getIndexReader(), NewsText.BODY.plain()).listed();
    } catch (IndexSearcher.TooManyClauses _) {
      return List.of("more than " + WordPattern.MOST_WORDS + " words");
    }
    var named = new ArrayList<String>();
    found.stream().limit(MOST_WORDS).map(BytesRef::utf8ToString).forEach(named::add);
    if (found.size() > MOST_WORDS) {
      named.add("%d more".formatted(found.size() - MOST_WORDS));
    }
    return named;
  }
}
