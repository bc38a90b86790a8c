package org.pressmark.searcher.web.api;

import java.io.IOException;
import org.pressmark.searcher.export.StatsJson;
import org.pressmark.searcher.search.ArchiveStats;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Reply;

/// `/stats`: what `pressmark stats` answers.
final class StatsEndpoint {
  private StatsEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    ArchiveStats stats = call.archive().stats();
    return Reply.text(Reply.JSON, out -> StatsJson.write(stats, out));
  }
}
