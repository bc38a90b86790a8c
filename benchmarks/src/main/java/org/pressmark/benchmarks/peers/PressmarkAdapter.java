package org.pressmark.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetCounts;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.search.SearchRequest;
import org.pressmark.searcher.search.SearchResults;

/// Pressmark asked in its own language, in this process. A later page is asked for by the cursor of
/// the page before, which is fetched beforehand. Articles are indexed by the command, not here.
public final class PressmarkAdapter implements Adapter {
  private final QueryParser parser = new QueryParser(Clock.systemUTC());
  private final Map<Integer, Cursor> cursors = new HashMap<>();
  private Optional<Archive> archive = Optional.empty();

  private PressmarkAdapter() {}

  @Override
  public void index(Path articles, Path store) {
    throw new UnsupportedOperationException("pressmark index does it");
  }

  @Override
  public void open(Path store) throws IOException {
    // The same questions come again and again: a cache would be all that is measured.
    IndexSearcher.setDefaultQueryCache(null);
    archive = Optional.of(Archive.open(store));
  }

  @Override
  public Optional<PeerAnswer> ask(PeerQuestion question) throws Exception {
    SearchResults results = archive.orElseThrow().search(request(question));
    return Optional.of(
        new PeerAnswer(
            results.total(),
            results.hits().stream()
                .map(hit -> hit.article().headline() + " " + hit.article().datePublished())
                .toList(),
            results.facets().stream()
                .flatMap(facet -> facet.values().stream())
                .map(FacetCounts.Value::count)
                .toList()));
  }

  private SearchRequest request(PeerQuestion asked) throws Exception {
    var question = new Question(parser.parse(query(asked)), Filters.none());
    Order order = asked.newest() ? Order.NEWEST : Order.RELEVANCE;
    var facets = new ArrayList<FacetRequest>();
    asked
        .facet()
        .flatMap(Facet::of)
        .ifPresent(facet -> facets.add(new FacetRequest(facet, VALUES, Optional.empty())));
    return new SearchRequest(question, order, HITS, after(asked, question, order), facets, 0);
  }

  private Optional<Cursor> after(PeerQuestion asked, Question question, Order order)
      throws Exception {
    if (asked.skipped() == 0) {
      return Optional.empty();
    }
    Cursor known = cursors.get(asked.number());
    if (known == null) {
      var before =
          new SearchRequest(question, order, asked.skipped(), Optional.empty(), List.of(), 0);
      known = archive.orElseThrow().search(before).next().orElseThrow();
      cursors.put(asked.number(), known);
    }
    return Optional.of(known);
  }

  /// Words are quoted, which keeps them from being stemmed.
  private static String query(PeerQuestion question) {
    List<String> quoted = question.words().stream().map(word -> '"' + word + '"').toList();
    String text =
        switch (question.kind()) {
          case WORD, ALL -> String.join(" AND ", quoted);
          case ANY -> String.join(" OR ", quoted);
          case PHRASE -> '"' + String.join(" ", question.words()) + '"';
          case NEAR -> String.join(" NEAR/" + question.distance() + " ", quoted);
          case NOT -> String.join(" NOT ", quoted);
          case EVERY -> "";
        };
    if (question.first().isEmpty()) {
      return text;
    }
    return (text
            + " date:"
            + day(question.first().getAsInt())
            + ".."
            + day(question.last().getAsInt()))
        .strip();
  }

  private static LocalDate day(int day) {
    return LocalDate.parse(Integer.toString(day), DateTimeFormatter.BASIC_ISO_DATE);
  }

  @Override
  public void close() throws IOException {
    if (archive.isPresent()) {
      archive.get().close();
    }
  }

  /// As {@link Adapter#main} has it.
  public static void main(String[] args) throws Exception {
    Adapter.main(new PressmarkAdapter(), args);
  }
}
