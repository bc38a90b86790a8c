package org.pressmark.searcher.web.http;

import java.util.Map;
import java.util.Optional;
import org.pressmark.searcher.search.Archive;

/// A request, as an endpoint sees it.
///
/// @param path decoded, beginning with a slash
/// @param names the parts of the path that its address left open: `id` of `/articles/{id}`
/// @param parameters of the query string
/// @param archive the archive as it was when the request came; closed after the reply
public record Call(String path, Map<String, String> names, Parameters parameters, Archive archive) {

  public Call {
    names = Map.copyOf(names);
  }

  /// A part of the path.
  public String name(String of) {
    return Optional.ofNullable(names.get(of))
        .orElseThrow(() -> new IllegalArgumentException(path + " has no " + of));
  }
}
