package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.Set;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/timeline`: queries over time, side by side; `/timeline.svg`: the same as a picture.
final class TimelinePage {
  static final Set<String> PARAMETERS = TimelineAsked.PARAMETERS;

  private final Templates templates;
  private final Assets assets;

  TimelinePage(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  Reply reply(Call call) throws IOException, QueryTooCostlyException, ProblemException {
    if (isUntidy(call.parameters())) {
      return SearchPage.tidied(call);
    }
    TimelineAnswer answer = TimelineAnswer.of(call);
    return templates.reply(answer.asked().isFaulty() ? 400 : 200, "timeline", answer.view(assets));
  }

  /// Whether an address is not worth keeping: a form sends every field, filled in or not.
  static boolean isUntidy(Parameters parameters) {
    return parameters.hasBlanks() || parameters.names().contains(AskedQuestion.SHORT_QUERY);
  }

  Reply picture(Call call) throws IOException, QueryTooCostlyException, ProblemException {
    TimelineAnswer answer = TimelineAnswer.of(call);
    for (TimelineAsked.Entry entry : answer.asked().entries()) {
      if (entry.problem().isPresent()) {
        throw entry.problem().get().exception();
      }
    }
    TimelinePicture picture =
        answer
            .picture()
            .orElseThrow(() -> Problem.notFound("no dates can be drawn, or too many").exception());
    return templates
        .picture("timeline-picture", picture)
        .with("Content-Disposition", "attachment; filename=\"timeline.svg\"");
  }
}
