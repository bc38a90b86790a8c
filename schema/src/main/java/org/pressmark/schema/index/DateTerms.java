package org.pressmark.schema.index;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.pressmark.schema.DateMention;

/// The dates that a text speaks of, as terms. A term is an ISO 8601 interval of whole days, both
/// ends included, `2016-11-11/2016-11-20`; a single day has it twice. All terms are of one length,
/// so that their order is that of their first days, then of their last. The position of a term is
/// the index of its mention.
public final class DateTerms extends TokenStream {
  private static final int DAY = "2016-12-05".length();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<DateMention> dates;
  private Iterator<DateMention> rest;

  /// @param dates in the order of the text
  DateTerms(List<DateMention> dates) {
    this.dates = dates;
    this.rest = dates.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    DateMention date = rest.next();
    term.append(date.from().toString()).append('/').append(date.to().toString());
    return true;
  }

  @Override
  public void reset() {
    rest = dates.iterator();
  }

  /// The first day of a term, or the least of all terms that begin on it.
  public static BytesRef day(LocalDate day) {
    return new BytesRef(day.toString());
  }

  /// The first day of a term, in the form of {@link #day}.
  public static BytesRef first(BytesRef term) {
    return new BytesRef(term.bytes, term.offset, DAY);
  }

  /// The last day of a term, in the form of {@link #day}.
  public static BytesRef last(BytesRef term) {
    return new BytesRef(term.bytes, term.offset + DAY + 1, DAY);
  }
}
