package org.pressmark.searcher.web.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.pathmap.MappedResource;
import org.eclipse.jetty.http.pathmap.MatchedResource;
import org.eclipse.jetty.http.pathmap.PathMappings;
import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;

/// Which endpoint answers at which address. Filled once, then read by many threads.
public final class Routes {
  private final PathMappings<Route> mappings = new PathMappings<>();

  /// What a request waits for before it is answered.
  public enum Turn {
    /// Nothing: the answer costs nothing, and it may be another one each time.
    NONE,
    /// One of the turns for answers.
    ANSWER,
    /// One of the fewer turns for answers of any length.
    EXPORT
  }

  /// An address and what answers there.
  ///
  /// @param template a path, whose open parts stand in braces: `/articles/{id}`
  /// @param parameters the names that are known there
  /// @param limit of the time that an answer may take
  /// @param turn what a request waits for
  /// @param endpoint what answers
  public record Route(
      String template, Set<String> parameters, Duration limit, Turn turn, Endpoint endpoint) {
    public Route {
      parameters = Set.copyOf(parameters);
    }

    /// An address of usual answers.
    public Route(String template, Set<String> parameters, Duration limit, Endpoint endpoint) {
      this(template, parameters, limit, Turn.ANSWER, endpoint);
    }
  }

  /// A route that was found for a path, with the parts that its template left open.
  record Match(Route route, Map<String, String> names) {}

  /// Adds a route.
  public void add(Route route) {
    mappings.put(new UriTemplatePathSpec(route.template()), route);
  }

  /// Every route, in no particular order.
  public Iterable<Route> all() {
    return mappings.streamResources().map(MappedResource::getResource).toList();
  }

  Optional<Match> match(String path) {
    MatchedResource<Route> matched = mappings.getMatched(path);
    if (matched == null || !(matched.getPathSpec() instanceof UriTemplatePathSpec template)) {
      return Optional.empty();
    }
    return Optional.of(new Match(matched.getResource(), template.getPathParams(path)));
  }
}
