package org.pressmark.searcher.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.pressmark.schema.index.DateTerms;
import org.pressmark.schema.index.Fields;
import org.pressmark.searcher.query.DateCondition;
import org.pressmark.searcher.query.DateRange;

/// Articles that speak of a date in a range of days. A date that is no more exact than a week, a
/// month or a year is in the range if all of it is: `about:2016-11` finds "mid-November" and
/// `about:2016-11-15` does not, as with `date:`. The words of the date are what matches.
final class SpokenDateQuery extends MultiTermQuery {
  private static final DateRange EVER =
      DateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  private final DateRange range;

  private SpokenDateQuery(DateRange range) {
    super(Fields.ABOUT, CONSTANT_SCORE_BLENDED_REWRITE);
    this.range = range;
  }

  /// What `about:` asks for.
  static Query of(DateCondition condition) {
    return switch (condition) {
      case DateRange range -> new SpokenDateQuery(range);
      case DateCondition.State _ ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(new SpokenDateQuery(EVER), Occur.MUST_NOT)
              .build();
    };
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new Within(terms.iterator(), range);
  }

  /// The terms whose days are all in the range.
  private static final class Within extends FilteredTermsEnum {
    private final Optional<BytesRef> last;

    Within(TermsEnum terms, DateRange range) {
      super(terms);
      this.last = range.to().map(DateTerms::day);
      setInitialSeekTerm(DateTerms.day(range.from().orElse(LocalDate.of(1, 1, 1))));
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      if (last.isEmpty() || DateTerms.last(term).compareTo(last.get()) <= 0) {
        return AcceptStatus.YES;
      }
      return DateTerms.first(term).compareTo(last.get()) <= 0 ? AcceptStatus.NO : AcceptStatus.END;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && range.equals(((SpokenDateQuery) other).range);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), range);
  }

  @Override
  public String toString(String field) {
    return Fields.ABOUT + ":" + range;
  }
}
