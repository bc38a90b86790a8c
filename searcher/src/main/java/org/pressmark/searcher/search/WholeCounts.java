package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.pressmark.schema.index.NameField;

/// The facets of a whole archive, each counted once and kept as long as the archive is open: every
/// first page asks for them, and so does every order by significance. Memory grows with the
/// different values, by some 4 bytes each. Thread-safe.
final class WholeCounts {
  private final Map<Counted, Whole> kept = new ConcurrentHashMap<>();

  /// What is counted.
  ///
  /// @param all the query that every article matches which may be shown
  /// @param facet of a field or of steps of time: there are few of them
  private record Counted(Query all, Facet facet) {
    static Counted of(Query all, FacetRequest request) {
      return new Counted(
          all,
          switch (request.facet()) {
            case Facet.OfPlacesUnder _ -> new Facet.OfField(NameField.PLACE_PATH);
            case Facet.OfField field -> field;
            case Facet.OfTime time -> time;
          });
    }
  }

  /// @param total the articles that were counted
  private record Whole(long total, Tally tally) {}

  /// The total and the facets of all articles.
  ///
  /// @param all the query that they match
  MatchCounts of(IndexSearcher searcher, Query all, List<FacetRequest> requests)
      throws IOException {
    if (requests.isEmpty()) {
      return MatchCounts.of(searcher, all, requests);
    }
    count(searcher, all, requests);
    var facets = new ArrayList<FacetCounts>();
    long total = 0;
    for (FacetRequest request : requests) {
      Whole whole = whole(all, request);
      total = whole.total();
      facets.add(new TopValues(request, Optional.empty()).of(whole.tally(), total, total));
    }
    return new MatchCounts(total, facets);
  }

  /// What an order by significance compares with.
  TopValues.Background background(IndexSearcher searcher, Query all, FacetRequest request)
      throws IOException {
    count(searcher, all, List.of(request));
    Whole whole = whole(all, request);
    return new TopValues.Background(whole.total(), whole.tally());
  }

  /// Counts what was not counted before, in one pass. Two that do so at once count the same.
  private void count(IndexSearcher searcher, Query all, List<FacetRequest> requests)
      throws IOException {
    var counters = new LinkedHashMap<Counted, FacetCounter>();
    for (FacetRequest request : requests) {
      Counted counted = Counted.of(all, request);
      if (!kept.containsKey(counted)) {
        counters.put(counted, FacetCounter.of(counted.facet(), searcher));
      }
    }
    if (!counters.isEmpty()) {
      long total = Pass.over(searcher, all, List.copyOf(counters.values()));
      counters.forEach((counted, counter) -> kept.put(counted, new Whole(total, counter.tally())));
    }
  }

  private Whole whole(Query all, FacetRequest request) {
    Whole whole = kept.get(Counted.of(all, request));
    if (whole == null) {
      throw new IllegalStateException("not counted: " + request);
    }
    return whole;
  }
}
