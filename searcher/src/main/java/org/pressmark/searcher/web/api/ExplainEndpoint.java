package org.pressmark.searcher.web.api;

import java.io.IOException;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.export.ExplainJson;
import org.pressmark.searcher.search.Explained;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/explain`: what `pressmark explain` answers.
final class ExplainEndpoint {
  private ExplainEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    TypedQuestion typed = AskedQuestion.typed(call.parameters());
    Question question = AskedQuestion.parsed(typed);
    long total = call.archive().count(question);
    Explained tree = call.archive().explain(question.query());
    return Reply.text(
        Reply.JSON, out -> ExplainJson.write(typed.query(), question.query(), total, tree, out));
  }
}
