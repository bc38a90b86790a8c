package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.DateMention;

final class DateTermsTest {

  @Test
  void aTermIsAnIntervalOfDays() {
    var terms =
        new DateTerms(
            List.of(
                new DateMention(
                    "the year 1", 3, 13, LocalDate.of(1, 1, 1), LocalDate.of(1, 12, 31))));
    terms.reset();
    assertTrue(terms.incrementToken());
    assertEquals("0001-01-01/0001-12-31", terms.getAttribute(CharTermAttribute.class).toString());
    assertFalse(terms.incrementToken());
  }

  @Test
  void givesBackTheEndsOfATerm() {
    var term = new BytesRef("2016-11-11/2016-11-20");
    assertEquals(DateTerms.day(LocalDate.of(2016, 11, 11)), DateTerms.first(term));
    assertEquals(DateTerms.day(LocalDate.of(2016, 11, 20)), DateTerms.last(term));
  }
}
