package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.FacetOrder;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/facet/{name}`: every value of a field among the articles that answer a question.
final class FacetPage {
  private static final String CONTAINS = "contains";
  private static final String SORT = "sort";
  private static final String SIZE = "n";
  static final Set<String> PARAMETERS = AskedQuestion.and(CONTAINS, SORT, SIZE);

  private static final int USUAL_SIZE = 200;
  private static final int MOST = 2_000;

  private final Templates templates;
  private final Assets assets;

  FacetPage(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    NameField field = field(call.name("name"));
    Parameters parameters = call.parameters();
    Address here = Address.of(call.path(), parameters);
    if (parameters.hasBlanks()) {
      return Reply.elsewhere(here.toString());
    }
    FacetOrder order = parameters.read(SORT, Inputs::facetOrder).orElse(FacetOrder.COUNT);
    int size = parameters.count(SIZE, USUAL_SIZE, MOST);
    Optional<String> contains = parameters.one(CONTAINS);
    FacetCounts counts =
        call.archive()
            .facet(
                AskedQuestion.parsed(AskedQuestion.typed(parameters)),
                new FacetRequest(new Facet.OfField(field), size, contains, Optional.of(order)));
    return templates.reply(200, "facet", view(field, here, order, counts));
  }

  private static NameField field(String name) throws ProblemException {
    return TypedQuestion.FILTERS.stream()
        .filter(field -> field.label().equals(name))
        .findFirst()
        .orElseThrow(() -> Problem.notFound(noFacet(name)).exception());
  }

  private static String noFacet(String name) {
    return "no facet '%s'; there are: %s"
        .formatted(
            name,
            TypedQuestion.FILTERS.stream().map(NameField::label).collect(Collectors.joining(", ")));
  }

  private FacetListView view(NameField field, Address here, FacetOrder order, FacetCounts counts) {
    String title = FieldTitle.of(field).many();
    Address articles = here.question().at("/");
    List<FacetView.ValueView> values =
        FacetView.values(field, counts.values(), counts.values().size(), articles);
    return new FacetListView(
        new Frame(title, here, assets),
        title,
        field.label(),
        "%s in %s"
            .formatted(
                Figures.counted(counts.distinct(), "value", "values"),
                Figures.counted(counts.total(), "article", "articles")),
        Chip.of(here),
        here.value(CONTAINS).orElse(""),
        here.others(List.of(CONTAINS, SIZE)),
        Choice.of(
            "Sort",
            SORT,
            List.of(FacetOrder.values()),
            order,
            FacetOrder.COUNT,
            FacetOrder::label,
            FacetOrder::label,
            here),
        values,
        more(counts, here),
        articles);
  }

  private static Optional<Link> more(FacetCounts counts, Address here) {
    long left = counts.distinct() - counts.values().size();
    if (left == 0 || counts.values().size() >= MOST) {
      return Optional.empty();
    }
    return Optional.of(
        new Link(
            left + counts.values().size() <= MOST ? "All of them" : "The first " + Figures.of(MOST),
            here.with(SIZE, Integer.toString(MOST))));
  }
}
