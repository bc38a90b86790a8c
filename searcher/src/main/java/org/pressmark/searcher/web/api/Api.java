package org.pressmark.searcher.web.api;

import java.time.Duration;
import java.util.Set;
import org.pressmark.searcher.search.LiveArchive;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Endpoint;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Routes;

/// The addresses of the API: each answers as the command of its name does, with parameters of the
/// names of its options.
public final class Api {
  private static final String BASE = "/api/v1";

  private final Routes routes;
  private final Duration answer;

  private Api(Routes routes, Duration answer) {
    this.routes = routes;
    this.answer = answer;
  }

  /// Adds every address.
  ///
  /// @param answer how long an answer may take
  /// @param export how long an export may take
  public static void addTo(Routes routes, LiveArchive archive, Duration answer, Duration export) {
    var api = new Api(routes, answer);
    api.add("/search", SearchEndpoint.PARAMETERS, SearchEndpoint::reply);
    api.add("/articles/{id}", ArticleEndpoint.PARAMETERS, ArticleEndpoint::reply);
    api.add("/articles/{id}/similar", SimilarEndpoint.PARAMETERS, SimilarEndpoint::reply);
    api.add("/articles/{id}/duplicates", Set.of(), DuplicatesEndpoint::reply);
    api.add("/facets/{name}", FacetEndpoint.PARAMETERS, FacetEndpoint::reply);
    api.add("/timeline", TimelineEndpoint.PARAMETERS, TimelineEndpoint::reply);
    api.add("/suggest", SuggestEndpoint.PARAMETERS, SuggestEndpoint::reply);
    api.add("/explain", AskedQuestion.and(Parameters.TIMEOUT), ExplainEndpoint::reply);
    api.add("/stats", Set.of(), StatsEndpoint::reply);
    routes.add(
        new Routes.Route(
            BASE + "/export",
            ExportEndpoint.PARAMETERS,
            export,
            Routes.Turn.EXPORT,
            ExportEndpoint::reply));
    routes.add(
        new Routes.Route(
            BASE + "/health",
            Set.of(),
            answer,
            Routes.Turn.NONE,
            new HealthEndpoint(archive)::reply));
    routes.add(new Routes.Route("/openapi.json", Set.of(), answer, new OpenApi()::reply));
  }

  private void add(String path, Set<String> parameters, Endpoint endpoint) {
    routes.add(new Routes.Route(BASE + path, parameters, answer, endpoint));
  }
}
