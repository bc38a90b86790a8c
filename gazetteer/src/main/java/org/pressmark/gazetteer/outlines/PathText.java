package org.pressmark.gazetteer.outlines;

import java.util.List;

/// The `d` of an SVG path (SVG 1.1, section 8.3) in as few characters as it can be: each line
/// begins where it lies and goes on in differences, and nothing stands between two numbers that a
/// sign parts already.
final class PathText {
  private final StringBuilder text = new StringBuilder();

  void line(List<Vertex> vertices) {
    Vertex before = vertices.getFirst();
    text.append('M').append(before.x()).append(' ').append(before.y()).append('l');
    boolean begins = true;
    for (Vertex vertex : vertices.subList(1, vertices.size())) {
      number(vertex.x() - before.x(), begins);
      number(vertex.y() - before.y(), false);
      before = vertex;
      begins = false;
    }
  }

  void ring(Ring ring) {
    line(ring.corners());
    text.append('z');
  }

  private void number(int number, boolean first) {
    if (!first && number >= 0) {
      text.append(' ');
    }
    text.append(number);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
