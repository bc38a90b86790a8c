package org.pressmark.searcher.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleJson;
import org.pressmark.searcher.export.Json;
import org.pressmark.searcher.export.MarksJson;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.Marks;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/articles/{id}`: what `pressmark show --json` answers.
final class ArticleEndpoint {
  static final Set<String> PARAMETERS = Set.copyOf(AskedQuestion.QUERY_NAMES);

  private static final Marks NO_MARKS = new Marks(List.of(), List.of(), List.of());

  private ArticleEndpoint() {}

  static Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Article article = StoredArticle.of(call);
    Optional<String> query = AskedQuestion.query(call.parameters());
    if (query.isEmpty()) {
      return Reply.text(
          Reply.JSON,
          out -> {
            try (JsonGenerator json = Json.lines(out)) {
              ArticleJson.write(article, json, true);
              json.writeRaw('\n');
            }
          });
    }
    ParsedQuery parsed = AskedQuestion.parsed(call.parameters(), AskedQuestion.QUERY, query.get());
    Optional<Marks> marks =
        call.archive().marks(article.id(), new Question(parsed, Filters.none()));
    return Reply.text(Reply.JSON, out -> MarksJson.write(article, marks.orElse(NO_MARKS), out));
  }
}
