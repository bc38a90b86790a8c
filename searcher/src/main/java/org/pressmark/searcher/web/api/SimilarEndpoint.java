package org.pressmark.searcher.web.api;

import java.io.IOException;
import java.util.Set;
import org.pressmark.schema.Article;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.export.Answers;
import org.pressmark.searcher.export.HitFormat;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/articles/{id}/similar`: what `pressmark similar` answers.
final class SimilarEndpoint {
  static final Set<String> PARAMETERS =
      AskedQuestion.and(
          Parameters.TIMEOUT,
          "n",
          AskedFormat.FORMAT,
          AskedFormat.BYTE_ORDER_MARK,
          AskedFormat.METHODS);

  private static final Set<HitFormat> FORMATS =
      AskedFormat.of(HitFormat.JSON, HitFormat.JSONL, HitFormat.CSV);

  private SimilarEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Parameters parameters = call.parameters();
    TypedQuestion typed = AskedQuestion.typed(parameters);
    HitFormat format = AskedFormat.format(parameters, FORMATS, HitFormat.JSON);
    Set<HitFormat.With> with = AskedFormat.with(parameters);
    SearchRequest request =
        SearchRequest.similar(
            AskedQuestion.parsed(typed),
            parameters.count("n", Defaults.HITS, SearchEndpoint.MOST_HITS));
    Article article = StoredArticle.of(call);
    return Reply.text(
        AskedFormat.mediaType(format),
        out ->
            Answers.similar(
                call.archive(), typed.query(), article, request, format.hits(out, with)));
  }
}
