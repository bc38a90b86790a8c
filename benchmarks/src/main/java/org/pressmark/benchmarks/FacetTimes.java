package org.pressmark.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;

/// How long the first page takes with facets beside it: ten hits with passages, newest first.
///
/// Arguments: an index, and queries; `*` if none is said.
final class FacetTimes {
  private static final int WARM_UPS = 30;
  private static final int CALLS = 60;
  private static final List<String> FACETS =
      List.of("person", "place", "org", "publisher", "author", "year", "section", "country");

  private FacetTimes() {}

  /// Prints a row for each facet alone, for none and for all at once.
  public static void main(String[] args) throws Exception {
    List<String> queries =
        args.length > 1 ? Arrays.asList(args).subList(1, args.length) : List.of("*");
    var parser = new QueryParser(Clock.systemUTC());
    System.out.println("| query | facets | the first, ms | p50 | p99 |");
    System.out.println("|---|---|---|---|---|");
    try (Archive archive = Archive.open(Path.of(args[0]))) {
      for (String query : queries) {
        var question = new Question(parser.parse(query), Filters.none());
        for (String facet : FACETS) {
          print(archive, question, query, facet, List.of(facet));
        }
        print(archive, question, query, "none", List.of());
        print(archive, question, query, "all eight", FACETS);
      }
    }
  }

  private static void print(
      Archive archive, Question question, String query, String label, List<String> facets)
      throws Exception {
    var requests = new ArrayList<FacetRequest>();
    for (String facet : facets) {
      requests.add(new FacetRequest(Facet.of(facet).orElseThrow(), 10, Optional.empty()));
    }
    var request = new SearchRequest(question, Order.NEWEST, 10, Optional.empty(), requests, 3);
    double first = millis(archive, request);
    for (int i = 1; i < WARM_UPS; i++) {
      millis(archive, request);
    }
    var times = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      times[i] = millis(archive, request);
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "| `%s` | %s | %.1f | %.1f | %.1f |%n",
        query,
        label,
        first,
        times[CALLS / 2],
        times[CALLS * 99 / 100]);
  }

  private static double millis(Archive archive, SearchRequest request) throws Exception {
    long begun = System.nanoTime();
    archive.search(request);
    return (System.nanoTime() - begun) / 1e6;
  }
}
