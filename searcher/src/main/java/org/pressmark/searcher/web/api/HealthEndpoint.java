package org.pressmark.searcher.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.pressmark.searcher.export.Json;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.LiveArchive;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Reply;

/// `/health`: that there are answers, and from which state of the index.
final class HealthEndpoint {
  /// {@link LiveArchive#fault()} says more, and names files.
  private static final String FORMER_STATE =
      "the index cannot be read as it is now, so answers are from a former state of it;"
          + " 'pressmark search' with the same index says why";

  private final LiveArchive archive;

  HealthEndpoint(LiveArchive archive) {
    this.archive = archive;
  }

  /// `{"status":"ok"|"stale","index":{"generation","articles"},"fault":null|"..."}`.
  Reply reply(Call call) throws IOException, InvalidCursorException, QueryTooCostlyException {
    Optional<String> fault = archive.fault().map(_ -> FORMER_STATE);
    return Reply.text(
        Reply.JSON,
        out -> {
          try (JsonGenerator json = Json.lines(out)) {
            json.writeStartObject();
            json.writeStringField("status", fault.isEmpty() ? "ok" : "stale");
            json.writeObjectFieldStart("index");
            json.writeStringField("generation", Long.toString(call.archive().generation()));
            json.writeNumberField("articles", call.archive().size());
            json.writeEndObject();
            json.writeStringField("fault", fault.orElse(null));
            json.writeEndObject();
            json.writeRaw('\n');
          }
        });
  }
}
