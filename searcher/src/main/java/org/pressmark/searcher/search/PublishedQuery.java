package org.pressmark.searcher.search;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pressmark.schema.Precision;
import org.pressmark.schema.index.Fields;
import org.pressmark.searcher.query.DateRange;

/// Articles published within a range of days, as printed. A date that is known to the month or year
/// only is within the range if all of that month or year is.
final class PublishedQuery {
  private PublishedQuery() {}

  static Query within(DateRange range) {
    long from = range.from().map(Interval::seconds).orElse(Long.MIN_VALUE);
    long to = range.to().map(day -> Interval.seconds(day.plusDays(1)) - 1).orElse(Long.MAX_VALUE);
    Query starts = NumericDocValuesField.newSlowRangeQuery(Fields.DATE, from, to);
    if (range.to().isEmpty()) {
      return starts;
    }
    Optional<Query> months = unfinished(Precision.MONTH, Interval.MONTH, range.to().get());
    Optional<Query> years = unfinished(Precision.YEAR, Interval.YEAR, range.to().get());
    if (months.isEmpty() && years.isEmpty()) {
      return starts;
    }
    var query = new BooleanQuery.Builder().add(starts, Occur.FILTER);
    months.ifPresent(unfinished -> query.add(unfinished, Occur.MUST_NOT));
    years.ifPresent(unfinished -> query.add(unfinished, Occur.MUST_NOT));
    return query.build();
  }

  /// The coarse dates that begin before the last day of the range and end after it; empty if there
  /// can be none.
  private static Optional<Query> unfinished(
      Precision precision, Interval interval, LocalDate last) {
    LocalDate start = interval.startOf(last);
    if (interval.next(start).equals(last.plusDays(1))) {
      return Optional.empty();
    }
    long moment = Interval.seconds(start);
    return Optional.of(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.DATE_KIND, precision.label())), Occur.FILTER)
            .add(NumericDocValuesField.newSlowRangeQuery(Fields.DATE, moment, moment), Occur.FILTER)
            .build());
  }
}
