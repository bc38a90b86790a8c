package org.pressmark.searcher.web.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.searcher.export.Json;

/// A problem as `application/problem+json` (RFC 9457).
final class ProblemJson {
  static final String MEDIA_TYPE = "application/problem+json";

  private ProblemJson() {}

  /// The reply that tells a problem.
  static Reply.Whole reply(Problem problem) {
    return Reply.whole(problem.status(), MEDIA_TYPE, out -> write(problem, out));
  }

  /// `{"type","title","status","detail","parameter","position","length","suggestion"}`; `position`
  /// counts the characters of the parameter from 1, as the command line does; what is not known is
  /// left out.
  static void write(Problem problem, Writer out) throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", problem.title());
      json.writeNumberField("status", problem.status());
      json.writeStringField("detail", problem.detail());
      if (problem.parameter().isPresent()) {
        json.writeStringField("parameter", problem.parameter().get());
      }
      if (problem.span().isPresent()) {
        json.writeNumberField("position", problem.span().get().column());
        json.writeNumberField("length", problem.span().get().end() - problem.span().get().start());
      }
      if (problem.suggestion().isPresent()) {
        json.writeStringField("suggestion", problem.suggestion().get());
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
