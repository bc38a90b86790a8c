package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Entity;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Hit;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.search.SearchResults;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;
import org.pressmark.searcher.web.page.NameView.Beside;
import org.pressmark.searcher.web.page.NameView.Neighbour;
import org.pressmark.searcher.web.page.NameView.Way;

/// `/person`, `/place`, `/organisation`: what the archive has of a name. It speaks of the whole
/// archive, whatever the question; that goes along to other pages.
final class NamePage {
  static final String NAME = "name";
  static final Set<String> PARAMETERS = AskedQuestion.and(NAME);

  private static final int LATEST = 10;
  private static final int BESIDE = 12;

  private final NameKind kind;
  private final Templates templates;
  private final Assets assets;

  NamePage(NameKind kind, Templates templates, Assets assets) {
    this.kind = kind;
    this.templates = templates;
    this.assets = assets;
  }

  Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    String asked =
        call.parameters()
            .one(NAME)
            .orElseThrow(() -> Problem.with(NAME, "whose page? give a name").exception());
    Archive archive = call.archive();
    Entity entity =
        archive
            .entity(kind.field(), asked)
            .orElseThrow(() ->
                Problem.notFound("no article names the %s “%s”".formatted(kind.singular(), asked))
                    .exception());
    return templates.reply(
        200, "name", view(archive, entity, Address.of(call.path(), call.parameters())));
  }

  private NameView view(Archive archive, Entity entity, Address here)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    String name = entity.name();
    var question =
        new Question(
            ParsedQuery.everything(),
            new Filters(Map.of(kind.field(), List.of(name)), Optional.empty()));
    SearchResults newest = archive.search(list(question, Order.NEWEST, LATEST));
    SearchResults oldest = archive.search(list(question, Order.OLDEST, 1));
    Address articles = Address.of("/").with(kind.field().label(), name);
    return new NameView(
        new Frame(name, here, assets),
        kind,
        name,
        entity.aliases().stream().map(NamePage::alias).toList(),
        Figures.counted(newest.total(), "article", "articles"),
        span(oldest.hits(), newest.hits()),
        kind == NameKind.PLACE ? Whereabouts.of(name, newest.hits()) : Optional.empty(),
        articles,
        ways(articles, here),
        TimelineStrip.of(archive, question, articles),
        beside(archive, question, name),
        newest.hits().stream().map(hit -> HitView.of(hit, articles)).toList(),
        newest.next().isPresent());
  }

  private static SearchRequest list(Question question, Order order, int limit) {
    return new SearchRequest(question, order, limit, Optional.empty(), List.of(), 1);
  }

  private static String alias(Entity.Alias alias) {
    return alias.count() == 0
        ? alias.name()
        : alias.name() + " (" + Figures.of(alias.count()) + ")";
  }

  /// The undated ones come last in either order.
  private static Optional<String> span(List<Hit> oldest, List<Hit> newest) {
    Optional<String> first = date(oldest);
    Optional<String> last = date(newest);
    return first.isEmpty() || first.equals(last)
        ? first
        : first.map(from -> from + " to " + last.orElse("now"));
  }

  private static Optional<String> date(List<Hit> hits) {
    return hits.stream()
        .findFirst()
        .flatMap(hit -> hit.article().date())
        .map(date -> date.knowsDay() ? NewsDate.ofDay(date.firstDay()) : date)
        .map(DateView::text);
  }

  private List<Way> ways(Address articles, Address here) {
    var ways = new ArrayList<Way>();
    ways.add(new Way("Search these articles", articles));
    ways.add(new Way("Timeline", articles.at("/timeline")));
    ways.add(new Way("Map", articles.at("/map")));
    Address question = here.question();
    boolean isFiltered = question.value(kind.field().label()).isPresent();
    if (!question.parameters().isEmpty() && !isFiltered) {
      Address both =
          question.at("/").adding(kind.field().label(), articles.parameters().getFirst().value());
      ways.add(new Way("Those that answer your query", both));
    }
    return ways;
  }

  private List<Beside> beside(Archive archive, Question question, String name)
      throws IOException, QueryTooCostlyException {
    List<FacetRequest> requests =
        Stream.of(NameKind.values())
            .map(each ->
                new FacetRequest(new Facet.OfField(each.field()), BESIDE + 1L, Optional.empty()))
            .toList();
    List<FacetCounts> counts = archive.alongside(question, requests);
    var beside = new ArrayList<Beside>();
    Iterator<FacetCounts> countsOfKind = counts.iterator();
    for (NameKind other : NameKind.values()) {
      List<Neighbour> neighbours =
          countsOfKind.next().values().stream()
              .filter(value -> other != kind || !value.value().equals(name))
              .limit(BESIDE)
              .map(value -> neighbour(other, value, name))
              .toList();
      if (!neighbours.isEmpty()) {
        beside.add(new Beside(other.plural(), neighbours));
      }
    }
    return beside;
  }

  /// Two values of one field are either of them, to a filter.
  private Neighbour neighbour(NameKind other, FacetCounts.Value value, String name) {
    NameField field = other.field();
    return new Neighbour(
        value.value(),
        other.address(value.value()),
        Figures.of(value.count()),
        other == kind
            ? Optional.empty()
            : Optional.of(
                Address.of("/")
                    .with(kind.field().label(), name)
                    .adding(field.label(), value.value())));
  }
}
