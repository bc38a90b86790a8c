package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Entity;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// `/people`, `/places`, `/organisations`: the names of the archive, or of the articles that answer
/// the question, by how many articles have them.
final class NamesPage {
  private static final String CONTAINS = "contains";
  private static final String LIMIT = "n";

  static final Set<String> PARAMETERS = AskedQuestion.and(CONTAINS, LIMIT);

  private static final int USUAL = 120;
  private static final int MOST = 3_000;

  private final NameKind kind;
  private final Templates templates;
  private final Assets assets;

  NamesPage(NameKind kind, Templates templates, Assets assets) {
    this.kind = kind;
    this.templates = templates;
    this.assets = assets;
  }

  /// The names, and how many there are.
  private record Names(long distinct, List<Entity> listed) {}

  Reply reply(Call call) throws IOException, QueryTooCostlyException, ProblemException {
    Address here = Address.of(call.path(), call.parameters());
    Optional<String> contains = call.parameters().one(CONTAINS);
    int limit = call.parameters().count(LIMIT, USUAL, MOST);
    boolean isAsked = !here.question().parameters().isEmpty();
    Question question = AskedQuestion.parsed(AskedQuestion.typed(call.parameters()));
    Names names =
        isAsked
            ? answering(call.archive(), question, limit, contains)
            : all(call.archive(), limit, contains);
    Optional<Address> more =
        names.distinct() > limit && limit < MOST
            ? Optional.of(
                here.with(LIMIT, Integer.toString(Math.min(MOST, 4 * Math.max(limit, 1)))))
            : Optional.empty();
    return templates.reply(
        200,
        "names",
        new NamesView(
            new Frame(kind.plural(), here, assets),
            kind,
            contains.orElse(""),
            here.question().parameters(),
            summary(names),
            isAsked,
            Address.of(here.path()),
            names.listed().stream().map(name -> listed(name, here)).toList(),
            more));
  }

  private static String summary(Names names) {
    String all = Figures.counted(names.distinct(), "name", "names");
    return names.listed().size() < names.distinct()
        ? "%s, the %s most frequent of them here".formatted(all, Figures.of(names.listed().size()))
        : all;
  }

  private Names all(Archive archive, int limit, Optional<String> contains) throws IOException {
    Entity.Listing listing = archive.entities(kind.field(), limit, contains);
    return new Names(listing.distinct(), listing.listed());
  }

  private Names answering(Archive archive, Question question, int limit, Optional<String> contains)
      throws IOException, QueryTooCostlyException {
    FacetCounts counts =
        archive.facet(question, new FacetRequest(new Facet.OfField(kind.field()), limit, contains));
    return new Names(
        counts.distinct(),
        counts.values().stream()
            .map(value -> new Entity(value.value(), value.count(), List.of()))
            .toList());
  }

  private NamesView.Listed listed(Entity name, Address here) {
    return new NamesView.Listed(
        name.name(),
        here.question().at("/" + kind.singular()).with(NamePage.NAME, name.name()),
        name.aliases().stream().map(Entity.Alias::name).toList(),
        Figures.of(name.count()),
        here.question().at("/").with(kind.field().label(), name.name()));
  }
}
