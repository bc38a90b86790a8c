package org.pressmark.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PointTest {

  @Test
  void isTheMiddleOfABoxHoweverManyPointsAreOnOneSide() {
    assertEquals(
        new Point(5, 10),
        Point.middle(List.of(new Point(0, 0), new Point(0, 0), new Point(10, 20))));
  }

  @Test
  void ofAnAreaAcrossTheDateLineItLiesThere() {
    assertEquals(
        new Point(-17, -179), Point.middle(List.of(new Point(-18, 178), new Point(-16, -176))));
  }

  @Test
  void distantIslandsDoNotCount() {
    var points = new ArrayList<Point>();
    for (int i = 0; i <= 100; i++) {
      points.add(new Point(i / 10.0, i / 10.0));
    }
    points.add(new Point(80, 80));
    assertEquals(5, Point.middle(points).latitude(), 0.2);
  }
}
