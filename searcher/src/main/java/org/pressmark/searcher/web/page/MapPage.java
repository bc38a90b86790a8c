package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.Set;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/map`: where the articles that answer a question are about.
final class MapPage {
  static final Set<String> PARAMETERS = MapAsked.PARAMETERS;

  private final Templates templates;
  private final Assets assets;

  MapPage(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  Reply reply(Call call) throws IOException, QueryTooCostlyException, ProblemException {
    return TimelinePage.isUntidy(call.parameters())
        ? SearchPage.tidied(call)
        : templates.reply(200, "map", MapAnswer.of(call).view(assets));
  }
}
