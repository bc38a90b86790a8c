package org.pressmark.searcher.web.http;

import java.io.IOException;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;

/// What answers the requests to one address. Thread-safe.
public interface Endpoint {

  /// Answers a request. What is thrown becomes a {@link Problem}, as {@link Problems} says.
  Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException;
}
