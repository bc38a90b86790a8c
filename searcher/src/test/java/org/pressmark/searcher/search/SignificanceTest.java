package org.pressmark.searcher.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SignificanceTest {

  /// Worked out by hand: 2 (110 ln(110/24.3...) ...) over the table 110, 2442, 111, 29114 of
  /// Dunning 1993, table 1 ("the swiss"): 270.72.
  @Test
  void agreesWithDunningsTable() {
    assertEquals(270.72, Significance.of(110, 110 + 2442, 110 + 111, 31_777).g2(), 0.01);
  }

  @Test
  void isNegativeWhereSomethingIsRarerThanElsewhere() {
    assertEquals(
        -Significance.of(0, 50, 50, 100).g2(), Significance.of(50, 50, 50, 100).g2(), 1e-9);
  }

  @Test
  void isNothingWhereThereIsNothingToCompare() {
    assertEquals(new Significance(3, 0), Significance.of(3, 10, 3, 10));
    assertEquals(new Significance(10, 0), Significance.of(5, 5, 10, 10));
    assertEquals(new Significance(0, 0), Significance.of(0, 5, 0, 10));
    assertEquals(0, Significance.of(2, 10, 20, 100).g2(), 1e-9);
  }
}
