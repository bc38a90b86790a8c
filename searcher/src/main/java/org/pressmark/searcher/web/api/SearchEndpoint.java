package org.pressmark.searcher.web.api;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.export.Answers;
import org.pressmark.searcher.export.JsonHits;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Grouping;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/search`: what `pressmark search` answers.
final class SearchEndpoint {
  static final Set<String> PARAMETERS = AskedQuestion.and("sort", "n", "cursor", "facet", "group");

  /// More hits are for `/export`.
  private static final int MOST_HITS = 1_000;

  private SearchEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Parameters parameters = call.parameters();
    TypedQuestion typed = AskedQuestion.typed(parameters);
    Optional<String> cursor = parameters.one("cursor");
    var request =
        new SearchRequest(
            AskedQuestion.parsed(typed),
            parameters.read("sort", Inputs::order).orElse(Defaults.SEARCH_ORDER),
            parameters.count("n", Defaults.HITS, MOST_HITS),
            cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(cursor.get())),
            parameters.readAll("facet", Inputs::facetRequest),
            SearchRequest.PASSAGES,
            Optional.empty(),
            parameters.read("group", Inputs::grouping).orElse(Grouping.OFF));
    return Reply.text(
        Reply.JSON,
        out -> Answers.search(call.archive(), typed.query(), request, new JsonHits(out)));
  }
}
