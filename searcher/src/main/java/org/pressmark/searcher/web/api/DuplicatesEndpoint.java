package org.pressmark.searcher.web.api;

import java.io.IOException;
import org.pressmark.schema.Article;
import org.pressmark.searcher.export.CopiesJson;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/articles/{id}/duplicates`: what `pressmark duplicates` answers.
final class DuplicatesEndpoint {
  private DuplicatesEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Article article = StoredArticle.of(call);
    long count = call.archive().countCopies(article.id());
    return Reply.text(
        Reply.JSON,
        out -> {
          try (var copies = CopiesJson.begin(article, count, out)) {
            call.archive().forEachCopy(article.id(), copies::write);
          }
        });
  }
}
