package org.pressmark.searcher.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.export.CountsCsv;
import org.pressmark.searcher.export.CountsJson;
import org.pressmark.searcher.export.HitFormat;
import org.pressmark.searcher.query.Spelling;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/facets/{name}`: what `pressmark facets` answers.
final class FacetEndpoint {
  private static final String UNDER = "under";

  static final Set<String> PARAMETERS =
      AskedQuestion.and(Parameters.TIMEOUT, "n", "contains", UNDER, "sort", AskedFormat.FORMAT);

  private static final int MOST_VALUES = 100_000;

  private FacetEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Parameters parameters = call.parameters();
    var request =
        new FacetRequest(
            facet(call),
            parameters.count("n", Defaults.VALUES, MOST_VALUES),
            parameters.one("contains"),
            parameters.read("sort", Inputs::facetOrder));
    boolean csv = AskedFormat.isCsv(parameters);
    Question question = AskedQuestion.parsed(AskedQuestion.typed(parameters));
    FacetCounts counts = call.archive().facet(question, request);
    return csv
        ? Reply.text(AskedFormat.mediaType(HitFormat.CSV), out -> CountsCsv.write(counts, out))
        : Reply.text(Reply.JSON, out -> CountsJson.write(counts, out));
  }

  private static Facet facet(Call call) throws ProblemException {
    String name = call.name("name");
    Facet facet = Facet.of(name).orElseThrow(() -> unknown(name));
    Optional<String> under = call.parameters().given(UNDER);
    return under.isEmpty()
        ? facet
        : Parameters.together(UNDER, () -> Inputs.under(facet, under.get()));
  }

  private static ProblemException unknown(String name) {
    List<String> there = Facet.all().stream().map(Facet::label).toList();
    return new Problem(
            404,
            "not found",
            "no facet '%s'; there are: %s"
                .formatted(name, there.stream().collect(Collectors.joining(", "))),
            Optional.empty(),
            Optional.empty(),
            Spelling.nearest(name, there))
        .exception();
  }
}
