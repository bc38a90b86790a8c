package org.pressmark.searcher.web.api;

import java.time.Duration;
import org.pressmark.searcher.web.http.Routes;

/// The addresses of the API: each answers as the command of its name does, with parameters of the
/// names of its options.
public final class Api {
  private static final String BASE = "/api/v1";

  private Api() {}

  /// Adds every address.
  ///
  /// @param answer how long an answer may take
  /// @param export how long an export may take
  public static void addTo(Routes routes, Duration answer, Duration export) {
    routes.add(
        new Routes.Route(
            BASE + "/search", SearchEndpoint.PARAMETERS, answer, SearchEndpoint::reply));
  }
}
