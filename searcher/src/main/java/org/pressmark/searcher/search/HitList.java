package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.pressmark.schema.index.Fingerprint;

/// The hits that a request asks for, in order.
///
/// @param answers what they are taken from, as a rewritten query
/// @param generation of the index
/// @param grouped which of the answers stand for their copies
record HitList(
    Corpus corpus,
    StoredArticles articles,
    long generation,
    SearchRequest request,
    Query answers,
    GroupedMatches grouped) {

  /// The list of a request.
  ///
  /// @throws InvalidCursorException if the request goes on after another question, or an index that
  ///   has changed
  static HitList of(Corpus corpus, StoredArticles articles, long generation, SearchRequest request)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    if (request.after().isPresent()) {
      check(request.after().get(), generation, request);
    }
    Query answers = corpus.answers(request.question());
    var grouped =
        GroupedMatches.of(corpus.searcher(), answers, request.grouping(), ranking(corpus, request));
    return new HitList(corpus, articles, generation, request, answers, grouped);
  }

  private static Ranking ranking(Corpus corpus, SearchRequest request) {
    return Ranking.of(
        corpus.searcher(),
        request.order(),
        QueryCompiler.scores(request.question().query().root()));
  }

  private static void check(Cursor after, long generation, SearchRequest request)
      throws InvalidCursorException {
    if (after.question() != fingerprint(request)) {
      throw new InvalidCursorException("the cursor belongs to another query, filter or order");
    }
    if (after.generation() != generation) {
      throw new InvalidCursorException(
          "the index has changed since the cursor was made; start again without it", true);
    }
  }

  /// Hands over the hits one by one.
  ///
  /// @return where the next page begins; empty if the list has ended, or the page has no hits
  Optional<Cursor> forEach(Archive.HitConsumer consumer)
      throws IOException, QueryTooCostlyException {
    var searcher = corpus.searcher();
    Query ungrouped = grouped.listed(answers);
    Query listed =
        request.sample().isEmpty()
            ? ungrouped
            : corpus.rewritten(() -> SampleQuery.of(searcher, ungrouped, request.sample().get()));
    var passages = new Passages(searcher, answers, request.passages());
    return articles
        .inOrder(
            listed,
            ranking(corpus, request),
            request.limit(),
            request.after(),
            page -> hand(page, passages, consumer))
        .map(last -> last.cursor(generation, fingerprint(request)));
  }

  private void hand(List<RankedHit> page, Passages passages, Archive.HitConsumer consumer)
      throws IOException {
    Map<Integer, Copies> copies = grouped.copies(page);
    articles.read(
        page,
        (hit, article) ->
            consumer.accept(
                new Hit(
                    article,
                    hit.score(),
                    passages.of(hit.docID(), article),
                    Optional.ofNullable(copies.get(hit.docID())))));
  }

  private static long fingerprint(SearchRequest request) {
    Question question = request.question();
    Filters filters = question.filters();
    return Fingerprint.of(
        question.query().normalized()
            + filters.values()
            + filters.excluded()
            + filters.dates()
            + request.order()
            + request.sample()
            + request.grouping());
  }
}
