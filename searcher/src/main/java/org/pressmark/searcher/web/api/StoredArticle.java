package org.pressmark.searcher.web.api;

import java.io.IOException;
import org.pressmark.schema.Article;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;

/// The article that an address names.
final class StoredArticle {
  private StoredArticle() {}

  static Article of(Call call) throws IOException, ProblemException {
    String id = call.name("id");
    return call.archive()
        .article(id)
        .orElseThrow(() -> Problem.notFound("no article " + id).exception());
  }
}
