package org.pressmark.searcher.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.SuggestionKinds;
import org.pressmark.searcher.export.SuggestionsJson;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Suggestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/suggest`: what `pressmark suggest` answers.
final class SuggestEndpoint {
  private static final String PREFIX = "prefix";
  private static final String KIND = "kind";

  static final Set<String> PARAMETERS = Set.of(PREFIX, KIND, "n");

  private static final int MOST = 1_000;

  private SuggestEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Parameters parameters = call.parameters();
    String prefix =
        parameters
            .given(PREFIX)
            .orElseThrow(() ->
                Problem.with(PREFIX, "say with what the name or headline begins").exception());
    SuggestionKinds kinds =
        Parameters.together(KIND, () -> SuggestionKinds.of(parameters.all(KIND)));
    List<Suggestion> found =
        kinds.suggest(call.archive(), prefix, parameters.count("n", Defaults.SUGGESTIONS, MOST));
    return Reply.text(Reply.JSON, out -> SuggestionsJson.write(prefix, found, out));
  }
}
