package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.ask.Defaults;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.export.HitFormat;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Grouping;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.search.SearchResults;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Parameters;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/`: the articles that answer a question, with what to narrow it by; without a question the
/// {@link FrontPage}.
final class SearchPage {
  static final String CURSOR = "cursor";
  static final String SORT = "sort";
  static final String GROUP = "group";
  static final String SIZE = "n";
  static final Set<String> PARAMETERS = AskedQuestion.and(SORT, GROUP, SIZE, CURSOR);

  /// A reader wants a story once, however many papers printed it.
  static final Grouping USUAL_GROUPING = Grouping.NEAR;

  private static final int USUAL_SIZE = 20;
  private static final List<Integer> SIZES = List.of(10, 20, 50, 100);

  /// How many values of a facet are shown.
  private static final int SHOWN = 6;

  /// Among so many values those that are chosen are looked for.
  private static final long LOOKED_THROUGH = 1_000;

  /// In the order of the page; only the first ones are open.
  private static final List<NameField> FACETS =
      List.of(
          NameField.PERSON,
          NameField.PLACE,
          NameField.FILED_FROM,
          NameField.COUNTRY,
          NameField.ORG,
          NameField.PUBLISHER,
          NameField.SECTION,
          NameField.AUTHOR,
          NameField.AGENCY,
          NameField.LANGUAGE,
          NameField.KEYWORD);

  private static final Set<NameField> OPEN =
      Set.of(
          NameField.PERSON,
          NameField.PLACE,
          NameField.FILED_FROM,
          NameField.ORG,
          NameField.PUBLISHER);

  private static final List<HitFormat> EXPORTS =
      List.of(HitFormat.CSV, HitFormat.JSONL, HitFormat.BIBTEX, HitFormat.RIS, HitFormat.ATOM);

  private static final Map<HitFormat, String> EXPORT_NAMES =
      Map.of(
          HitFormat.CSV, "CSV",
          HitFormat.JSONL, "JSON lines",
          HitFormat.BIBTEX, "BibTeX",
          HitFormat.RIS, "RIS",
          HitFormat.ATOM, "Atom feed");

  private final Templates templates;
  private final Assets assets;
  private final FrontPage front;

  SearchPage(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
    this.front = new FrontPage(templates, assets);
  }

  Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Parameters parameters = call.parameters();
    Address here = Address.of(call.path(), parameters);
    Question question = AskedQuestion.parsed(AskedQuestion.typed(parameters));
    if (parameters.hasBlanks() || here.value(AskedQuestion.SHORT_QUERY).isPresent()) {
      return tidied(call);
    }
    return here.parameters().isEmpty()
        ? front.reply(call)
        : templates.reply(200, "search", answer(call, here, question));
  }

  /// Leads to the same question at an address that is worth keeping.
  static Reply tidied(Call call) {
    return Reply.elsewhere(tidy(Address.of(call.path(), call.parameters())).toString());
  }

  private static Address tidy(Address here) {
    Optional<String> query = here.value(AskedQuestion.SHORT_QUERY);
    return query.isEmpty()
        ? here
        : here.without(AskedQuestion.SHORT_QUERY).with(AskedQuestion.QUERY, query.get());
  }

  private SearchView answer(Call call, Address here, Question question)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Archive archive = call.archive();
    long start = System.nanoTime();
    SearchRequest request = request(call.parameters(), question, here);
    SearchResults results = archive.search(request);
    TimelineStrip strip = TimelineStrip.of(archive, question, here.without(CURSOR));
    var took = Duration.ofNanos(System.nanoTime() - start);
    Address first = here.without(CURSOR);
    return new SearchView(
        new Frame(title(here), here, assets),
        reading(question),
        archive.warnings(question),
        Chip.of(here),
        Figures.counted(results.total(), "article", "articles"),
        counted(results, request.grouping(), took),
        choices(request, first),
        facets(results, here),
        Optional.of(strip).filter(_ -> results.total() > 0),
        results.hits().stream().map(hit -> HitView.of(hit, here)).toList(),
        results.next().map(next -> here.with(CURSOR, next.toString())),
        here.value(CURSOR).map(_ -> first),
        exports(first),
        results.total() == 0
            ? Optional.of(NothingView.of(archive, question, here))
            : Optional.empty());
  }

  private static SearchRequest request(Parameters parameters, Question question, Address here)
      throws ProblemException, InvalidCursorException {
    Optional<String> cursor = parameters.one(CURSOR);
    return new SearchRequest(
        question,
        parameters.read(SORT, Inputs::order).orElse(Defaults.SEARCH_ORDER),
        parameters.count(SIZE, USUAL_SIZE, SIZES.getLast()),
        cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(cursor.get())),
        FACETS.stream().map(field -> facetRequest(field, here)).toList(),
        SearchRequest.PASSAGES,
        Optional.empty(),
        parameters.read(GROUP, Inputs::grouping).orElse(USUAL_GROUPING));
  }

  private static FacetRequest facetRequest(NameField field, Address here) {
    long limit = here.value(field.label()).isPresent() ? LOOKED_THROUGH : SHOWN;
    return new FacetRequest(new Facet.OfField(field), limit, Optional.empty());
  }

  private static String title(Address here) {
    return here.value(AskedQuestion.QUERY).orElse("Articles");
  }

  private static Optional<String> reading(Question question) {
    return Optional.of(question.query().normalized()).filter(text -> !text.equals("*"));
  }

  private static String counted(SearchResults results, Grouping grouping, Duration took) {
    String time = took.toMillis() + " ms";
    return results.groups().isEmpty() || results.groups().getAsLong() == results.total()
        ? time
        : "%s, %scopies listed once · %s"
            .formatted(
                Figures.counted(results.groups().getAsLong(), "story", "stories"),
                grouping == Grouping.EXACT ? "identical " : "",
                time);
  }

  private static List<Choice> choices(SearchRequest request, Address first) {
    return List.of(
        Choice.of(
            "Sort",
            SORT,
            List.of(Order.values()),
            request.order(),
            Defaults.SEARCH_ORDER,
            Order::label,
            Order::label,
            first),
        Choice.of(
            "Copies",
            GROUP,
            List.of(Grouping.NEAR, Grouping.EXACT, Grouping.OFF),
            request.grouping(),
            USUAL_GROUPING,
            SearchPage::words,
            Grouping::label,
            first),
        Choice.of(
            "Per page",
            SIZE,
            SIZES,
            (int) request.limit(),
            USUAL_SIZE,
            size -> Integer.toString(size),
            size -> Integer.toString(size),
            first));
  }

  private static String words(Grouping grouping) {
    return switch (grouping) {
      case NEAR -> "once";
      case EXACT -> "once if identical";
      case OFF -> "each";
    };
  }

  private static List<FacetView> facets(SearchResults results, Address here) {
    var views = new ArrayList<FacetView>();
    for (int i = 0; i < FACETS.size(); i++) {
      NameField field = FACETS.get(i);
      views.add(FacetView.of(field, results.facets().get(i), SHOWN, OPEN.contains(field), here));
    }
    views.removeIf(view -> view.values().isEmpty());
    return views;
  }

  private static List<Link> exports(Address first) {
    Address exported = first.without(SIZE).without(GROUP).at("/api/v1/export");
    return EXPORTS.stream()
        .map(format ->
            new Link(
                String.valueOf(EXPORT_NAMES.get(format)), exported.with("format", format.label())))
        .toList();
  }
}
