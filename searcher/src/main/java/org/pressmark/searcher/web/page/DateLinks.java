package org.pressmark.searcher.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.query.DateRange;
import org.pressmark.searcher.search.Question;
import org.pressmark.searcher.web.chart.Bulk;
import org.pressmark.searcher.web.chart.Days;
import org.pressmark.searcher.web.http.AskedQuestion;

/// The same question asked of other dates.
///
/// @param question what is asked
/// @param address where, with the parameters that ask it
record DateLinks(Question question, Address address) {
  private static final String SYNTAX = "syntax";

  /// Of some days.
  Address during(Days days) {
    return address.with(AskedQuestion.FROM, days.from()).with(AskedQuestion.TO, days.to());
  }

  /// Of more days than it is asked of, the next wider ones first; none if it is asked of all.
  List<Link> wider() {
    Optional<DateRange> range = question.filters().dates();
    var wider = new ArrayList<Link>();
    if (range.isPresent()) {
      days(range.get())
          .flatMap(Days::around)
          .ifPresent(around -> wider.add(new Link(around.name(), during(around))));
      wider.add(new Link("All dates", anyTime()));
    }
    return wider;
  }

  private static Optional<Days> days(DateRange range) {
    return range.from().flatMap(from -> range.to().map(to -> new Days(from, to)));
  }

  /// Of what lies before the bulk of the articles, and of what lies after; of neither if there is
  /// nothing.
  ///
  /// @param bulk of years
  List<Link> farther(Bulk bulk) {
    var farther = new ArrayList<Link>();
    if (bulk.before() > 0) {
      Days days = new Days(LocalDate.MIN, bulk.first().minusDays(1));
      farther.add(link(bulk.before(), " before " + bulk.first().getYear(), days));
    }
    if (bulk.after() > 0) {
      Days days = new Days(bulk.last().plusYears(1), LocalDate.MAX);
      farther.add(link(bulk.after(), " after " + bulk.last().getYear(), days));
    }
    return farther;
  }

  private Link link(long articles, String where, Days days) {
    Days asked = question.filters().dates().map(days::within).orElse(days);
    return new Link(Figures.counted(articles, "article", "articles") + where, during(asked));
  }

  /// Of any time.
  Address anyTime() {
    return address.without(AskedQuestion.FROM).without(AskedQuestion.TO);
  }

  /// Of the articles that have no date.
  Address undated() {
    Address plain = anyTime().without(AskedQuestion.SHORT_QUERY).without(SYNTAX);
    String query = query();
    boolean isAny = query.isBlank() || query.strip().equals("*");
    return plain.with(AskedQuestion.QUERY, isAny ? "date:none" : "(" + query + ") date:none");
  }

  /// As typed, if it was typed in the language that `date:none` is of.
  private String query() {
    if (address.value(SYNTAX).isPresent()) {
      return question.query().normalized();
    }
    return address
        .value(AskedQuestion.QUERY)
        .or(() -> address.value(AskedQuestion.SHORT_QUERY))
        .orElse("");
  }
}
