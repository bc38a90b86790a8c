package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pressmark.schema.Article;
import org.pressmark.searcher.query.QueryNode;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Marks;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;
import org.pressmark.searcher.web.text.Prose;

/// `/article/{id}`: one article whole, with the words marked that satisfied the query. Any article
/// of the index has a page, as `show` prints it; one that may not be used says so.
final class ArticlePage {
  /// Beside the question, what leads back to the very list that the article was found in.
  static final Set<String> PARAMETERS = AskedQuestion.and("sort", "n", "cursor", "group", "facet");

  /// More marks than these are not all linked one by one.
  private static final int MOST_STEPS = 60;

  private static final Marks NO_MARKS = new Marks(List.of(), List.of(), List.of());

  private final Templates templates;
  private final Assets assets;

  ArticlePage(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  Reply reply(Call call) throws IOException, QueryTooCostlyException, ProblemException {
    String id = call.name("id");
    Archive archive = call.archive();
    Article article =
        archive
            .article(id)
            .orElseThrow(() -> Problem.notFound("there is no article " + id).exception());
    Question question = AskedQuestion.parsed(AskedQuestion.typed(call.parameters()));
    boolean isAsked = !(question.query().root() instanceof QueryNode.All);
    Optional<Marks> marks = isAsked ? archive.marks(id, question) : Optional.empty();
    return templates.reply(200, "article", view(call, article, marks, isAsked));
  }

  private ArticleView view(Call call, Article article, Optional<Marks> found, boolean isAsked)
      throws IOException, QueryTooCostlyException {
    Archive archive = call.archive();
    Address here = Address.of(call.path(), call.parameters());
    Marks marks = found.orElse(NO_MARKS);
    ArticleHeading heading = new ArticleHeading(article, marks);
    var names = new ArticleNames(article);
    Prose body = Prose.of(article.articleBody(), marks.body(), names.inBody(), heading.marks());
    var speech = new ArticleSpeech(article, body);
    var relatives = new Relatives(archive, article);
    return new ArticleView(
        new Frame(heading.title(), here, assets),
        here.at("/"),
        heading.heading(),
        ArticleNotices.of(article, isAsked && found.isEmpty()),
        body,
        walk(isAsked, heading.marks() + body.marks()),
        ArticleFacts.of(article),
        names.lists(),
        speech.quotations(),
        speech.days(),
        Citations.of(article),
        relatives.copies(),
        relatives.similar());
  }

  private static ArticleView.Walk walk(boolean isAsked, int marks) {
    int step = Math.ceilDiv(marks, MOST_STEPS);
    List<Integer> steps =
        marks == 0
            ? List.of()
            : IntStream.iterate(1, number -> number <= marks, number -> number + step)
                .boxed()
                .toList();
    return new ArticleView.Walk(isAsked, marks, steps);
  }
}
