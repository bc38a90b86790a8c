package org.pressmark.searcher.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.export.Answers;
import org.pressmark.searcher.export.ChartCsv;
import org.pressmark.searcher.export.ChartJson;
import org.pressmark.searcher.export.HitFormat;
import org.pressmark.searcher.search.ChartRequest;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.Share;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/timeline`: what `pressmark timeline` answers.
final class TimelineEndpoint {
  private static final String COMPARE = "compare";

  static final Set<String> PARAMETERS =
      AskedQuestion.and(Parameters.TIMEOUT, "interval", "share", COMPARE, AskedFormat.FORMAT);

  /// More lines than these nobody tells apart.
  private static final int MOST_COMPARED = 20;

  private TimelineEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Parameters parameters = call.parameters();
    var request =
        new ChartRequest(
            questions(parameters),
            parameters.read("interval", Inputs::interval).orElse(Defaults.INTERVAL),
            parameters.read("share", Inputs::share).orElse(Share.NONE));
    return AskedFormat.isCsv(parameters)
        ? Reply.text(
            AskedFormat.mediaType(HitFormat.CSV),
            out -> Answers.timeline(call.archive(), request, new ChartCsv(out)))
        : Reply.text(
            Reply.JSON, out -> Answers.timeline(call.archive(), request, new ChartJson(out)));
  }

  private static List<Question> questions(Parameters parameters) throws ProblemException {
    Question first = AskedQuestion.parsed(AskedQuestion.typed(parameters));
    var questions = new ArrayList<>(List.of(first));
    List<String> others = parameters.all(COMPARE);
    if (others.size() > MOST_COMPARED) {
      throw Problem.with(COMPARE, "at most " + MOST_COMPARED + " queries").exception();
    }
    for (String other : others) {
      questions.add(
          new Question(AskedQuestion.parsed(parameters, COMPARE, other), first.filters()));
    }
    return questions;
  }
}
