package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.web.http.AskedQuestion;
import org.pressmark.searcher.web.page.HelpView.Example;

/// Tries queries on an archive until one finds something.
final class HelpExamples {
  private static final int MOST_TRIED = 12;

  private final Archive archive;
  private final Clock clock = Clock.system(ZoneId.systemDefault());

  HelpExamples(Archive archive) {
    this.archive = archive;
  }

  /// The first of some queries that finds an article; empty if none of the first few does.
  Optional<Example> first(Syntax syntax, List<String> queries) throws IOException {
    for (String query : queries.stream().distinct().limit(MOST_TRIED).toList()) {
      long count = count(syntax, query);
      if (count > 0) {
        Address address = Address.of("/").with(AskedQuestion.QUERY, query);
        return Optional.of(
            new Example(
                query,
                Figures.counted(count, "article", "articles"),
                syntax == Syntax.PRESSMARK ? address : address.with("syntax", syntax.label())));
      }
    }
    return Optional.empty();
  }

  /// A name of the archive may be one that a query cannot hold; then it makes no example.
  private long count(Syntax syntax, String query) throws IOException {
    try {
      ParsedQuery parsed = new QueryParser(clock, syntax).parse(query);
      return archive.count(new Question(parsed, Filters.none()));
    } catch (QueryParseException | QueryTooCostlyException _) { // the next one is tried
      return 0;
    }
  }
}
