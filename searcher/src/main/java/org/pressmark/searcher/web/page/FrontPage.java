package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.search.Archive;
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
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/` without a question: what the archive has.
final class FrontPage {
  private static final int NEWEST = 8;
  private static final int NAMES = 10;
  private static final List<NameField> NAMED =
      List.of(NameField.PERSON, NameField.PLACE, NameField.ORG);

  private final Templates templates;
  private final Assets assets;

  FrontPage(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  Reply reply(Call call)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Archive archive = call.archive();
    Address here = Address.of("/");
    SearchResults results =
        archive.search(
            new SearchRequest(
                new Question(ParsedQuery.everything(), Filters.none()),
                Order.NEWEST,
                0,
                Optional.empty(),
                NAMED.stream()
                    .map(field ->
                        new FacetRequest(new Facet.OfField(field), NAMES, Optional.empty()))
                    .toList(),
                0));
    List<Hit> newest = believed(archive, Order.NEWEST, NEWEST);
    List<Hit> oldest = believed(archive, Order.OLDEST, 1);
    return templates.reply(
        200,
        "front",
        new FrontView(
            new Frame("Search", here, assets),
            Figures.counted(results.total(), "article", "articles"),
            days(oldest, newest),
            new Link("All articles", here.with(AskedQuestion.QUERY, "*")),
            names(results.facets(), here),
            examples(archive, results.facets(), newest, here),
            newest.stream().map(hit -> HitView.of(hit, here)).toList()));
  }

  /// The first articles in an order, without those whose date is not to be believed.
  private static List<Hit> believed(Archive archive, Order order, int limit)
      throws IOException, InvalidCursorException, QueryTooCostlyException, ProblemException {
    Address dated = Address.of("/").with(AskedQuestion.QUERY, "NOT date:suspect");
    return archive
        .search(
            new SearchRequest(
                AskedQuestion.parsed(AskedQuestion.typed(dated.asked())),
                order,
                limit,
                Optional.empty(),
                List.of(),
                1,
                Optional.empty(),
                SearchPage.USUAL_GROUPING))
        .hits();
  }

  private static Optional<String> days(List<Hit> oldest, List<Hit> newest) {
    return first(oldest)
        .flatMap(start -> first(newest).map(end -> "%s to %s".formatted(day(start), day(end))));
  }

  private static Optional<LocalDate> first(List<Hit> hits) {
    return hits.stream().findFirst().flatMap(hit -> hit.article().date()).map(NewsDate::firstDay);
  }

  private static String day(LocalDate day) {
    return DateView.text(NewsDate.ofDay(day));
  }

  private static List<FacetView> names(List<FacetCounts> counts, Address here) {
    var views = new ArrayList<FacetView>();
    for (int i = 0; i < NAMED.size(); i++) {
      views.add(FacetView.of(NAMED.get(i), counts.get(i), NAMES, true, here));
    }
    views.removeIf(view -> view.values().isEmpty());
    return views;
  }

  /// Queries of what the archive names most, as far as they have answers.
  private static List<FrontView.Example> examples(
      Archive archive, List<FacetCounts> counts, List<Hit> newest, Address here)
      throws IOException, QueryTooCostlyException {
    Optional<String> person = mostNamed(counts.get(0));
    Optional<String> place = mostNamed(counts.get(1));
    Optional<String> org = mostNamed(counts.get(2));
    Stream<Optional<String>> queries =
        Stream.of(
            person.map("person:%s"::formatted),
            person.flatMap(who -> place.map(where -> "%s W/S %s".formatted(who, where))),
            place.flatMap(where -> org.map(what -> "place:%s AND org:%s".formatted(where, what))),
            place.map("headline:%s"::formatted),
            place.map(where -> "filed-from:%s NOT headline:%1$s".formatted(where)),
            org.map("ATLEAST3(%s)"::formatted),
            first(newest).map(day -> String.format(Locale.ROOT, "date:%04d", day.getYear())));
    var examples = new ArrayList<FrontView.Example>();
    for (String query : queries.flatMap(Optional::stream).toList()) {
      example(archive, query, here).ifPresent(examples::add);
    }
    return examples;
  }

  private static Optional<FrontView.Example> example(Archive archive, String query, Address here)
      throws IOException, QueryTooCostlyException {
    Address address = here.with(AskedQuestion.QUERY, query);
    Question question;
    try {
      question = AskedQuestion.parsed(AskedQuestion.typed(address.asked()));
    } catch (ProblemException _) { // a name without any letter or digit cannot be asked for
      return Optional.empty();
    }
    long found = archive.count(question);
    return found == 0
        ? Optional.empty()
        : Optional.of(
            new FrontView.Example(query, Figures.counted(found, "article", "articles"), address));
  }

  /// The first value, quoted.
  private static Optional<String> mostNamed(FacetCounts counts) {
    return counts.values().stream()
        .findFirst()
        .map(value -> value.value().replace("\\", "\\\\").replace("\"", "\\\""))
        .map("\"%s\""::formatted);
  }
}
