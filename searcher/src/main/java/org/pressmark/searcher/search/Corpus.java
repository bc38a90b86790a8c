package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;
import org.pressmark.searcher.query.ParsedQuery;

/// The articles of an open index, and which of them answer a question. Whatever is counted, listed
/// or drawn asks here, so that answers agree with each other. Thread-safe.
///
/// @param heldBack what is left out of answers
record Corpus(IndexSearcher searcher, HeldBack heldBack) {

  /// By which names values are shown.
  Names names() {
    return NamingSearcher.names(searcher);
  }

  /// The articles that answer a question, as a rewritten query.
  ///
  /// @throws QueryTooCostlyException if it stands for too many words, or a pattern of it has too
  ///   many readings
  Query answers(Question question) throws IOException, QueryTooCostlyException {
    return rewritten(() -> shown(QueryCompiler.compile(question), question));
  }

  /// Every article that such a question could find: the archive, as far as it may see it.
  Query all(Question question) throws IOException, QueryTooCostlyException {
    return rewritten(() -> shown(MatchAllDocsQuery.INSTANCE, question));
  }

  /// Of those, the ones that pass filters.
  Query all(Question question, Filters filters) throws IOException, QueryTooCostlyException {
    var any = new Question(ParsedQuery.everything(), filters);
    return rewritten(() -> shown(QueryCompiler.compile(any), question));
  }

  private Query shown(Query query, Question question) {
    return HeldBack.areAskedForBy(question.query().root()) ? query : heldBack.leftOutOf(query);
  }

  /// What expands patterns.
  interface Expanding<T> {
    T expand() throws IOException;
  }

  /// A query made and rewritten; either may cost too much.
  Query rewritten(Expanding<Query> making) throws IOException, QueryTooCostlyException {
    return expanding(() -> searcher.rewrite(making.expand()));
  }

  /// What may cost too much.
  <T> T expanding(Expanding<T> work) throws IOException, QueryTooCostlyException {
    try {
      return work.expand();
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryTooCostlyException(
          "the query stands for too many words; give its patterns more letters", e);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryTooCostlyException(
          "a pattern of the query can be read in too many ways; leave out some of its * and ?", e);
    }
  }

  /// The total and the facets of a question.
  ///
  /// @param query its {@link #answers}
  MatchCounts counts(Question question, Query query, List<FacetRequest> requests)
      throws IOException, QueryTooCostlyException {
    List<FacetRequest> plain = requests.stream().filter(r -> isPlain(r, question)).toList();
    MatchCounts together =
        query.equals(all(question))
            ? NamingSearcher.whole(searcher).of(searcher, query, plain)
            : MatchCounts.of(searcher, query, plain);
    if (plain.size() == requests.size()) {
      return together;
    }
    var facets = new ArrayList<FacetCounts>();
    for (FacetRequest request : requests) {
      int at = plain.indexOf(request);
      facets.add(
          at >= 0 ? together.facets().get(at) : alone(request, question, query, together.total()));
    }
    return new MatchCounts(together.total(), facets);
  }

  private static boolean isPlain(FacetRequest request, Question question) {
    return !request.isBySignificance() && ownFilter(request, question).isEmpty();
  }

  /// The field of the facet, if the question filters by values of it.
  private static Optional<NameField> ownFilter(FacetRequest request, Question question) {
    Optional<NameField> counted =
        switch (request.facet()) {
          case Facet.OfField(var field) -> Optional.of(field);
          case Facet.OfPlacesUnder _ -> Optional.of(NameField.PLACE_PATH);
          case Facet.OfTime _ -> Optional.empty();
        };
    return counted.filter(question.filters().values()::containsKey);
  }

  private FacetCounts alone(FacetRequest request, Question question, Query query, long total)
      throws IOException, QueryTooCostlyException {
    Optional<NameField> own = ownFilter(request, question);
    Query counted =
        own.isEmpty() ? query : answers(question.with(question.filters().without(own.get())));
    FacetCounter here = FacetCounter.of(request.facet(), searcher);
    long size = Pass.over(searcher, counted, List.of(here));
    return new TopValues(request, background(request, question)).of(here.tally(), total, size);
  }

  private Optional<TopValues.Background> background(FacetRequest request, Question question)
      throws IOException, QueryTooCostlyException {
    if (!request.isBySignificance()) {
      return Optional.empty();
    }
    WholeCounts whole = NamingSearcher.whole(searcher);
    return Optional.of(whole.background(searcher, all(question), request));
  }
}
