package org.pressmark.searcher.web.api;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.export.Answers;
import org.pressmark.searcher.export.HitFormat;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Grouping;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Sample;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/search`: what `pressmark search` answers.
final class SearchEndpoint {
  static final Set<String> PARAMETERS =
      AskedQuestion.and(
          Parameters.TIMEOUT,
          "sort",
          "n",
          "cursor",
          "facet",
          "group",
          AskedFormat.SAMPLE,
          AskedFormat.SEED,
          AskedFormat.FORMAT,
          AskedFormat.BYTE_ORDER_MARK,
          AskedFormat.METHODS);

  /// More hits are for `/export`.
  static final int MOST_HITS = 1_000;

  private static final int MOST_VALUES = 1_000;

  private SearchEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Parameters parameters = call.parameters();
    TypedQuestion typed = AskedQuestion.typed(parameters);
    HitFormat format =
        AskedFormat.format(parameters, EnumSet.allOf(HitFormat.class), HitFormat.JSON);
    Set<HitFormat.With> with = AskedFormat.with(parameters);
    Optional<String> cursor = parameters.one("cursor");
    Optional<Sample> sample = AskedFormat.sample(parameters);
    int usual = sample.isPresent() ? Math.min(sample.get().size(), MOST_HITS) : Defaults.HITS;
    var request =
        new SearchRequest(
            AskedQuestion.parsed(typed),
            parameters.read("sort", Inputs::order).orElse(Defaults.SEARCH_ORDER),
            parameters.count("n", usual, MOST_HITS),
            cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(cursor.get())),
            facets(parameters),
            SearchRequest.PASSAGES,
            sample,
            parameters.read("group", Inputs::grouping).orElse(Grouping.OFF));
    return Reply.text(
        AskedFormat.mediaType(format),
        out -> Answers.search(call.archive(), typed.query(), request, format.hits(out, with)));
  }

  private static List<FacetRequest> facets(Parameters parameters) throws ProblemException {
    List<FacetRequest> facets = parameters.readAll("facet", Inputs::facetRequest);
    Parameters.together(
        "facet",
        () -> {
          Inputs.refuseRepeated(facets);
          return facets;
        });
    for (FacetRequest facet : facets) {
      if (facet.limit() > MOST_VALUES) {
        throw Problem.with("facet", "at most " + MOST_VALUES + " values; /facets has more")
            .exception();
      }
    }
    return facets;
  }
}
