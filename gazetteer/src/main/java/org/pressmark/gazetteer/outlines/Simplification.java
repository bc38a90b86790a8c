package org.pressmark.gazetteer.outlines;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Fewer points for a line that looks the same (Douglas and Peucker, 1973): none of those left out
/// lies farther than the tolerance from what is left. Lines are simplified before areas are made of
/// them, so that neighbours keep one border. A closed line stays an area of three corners at least.
record Simplification(double tolerance) {

  List<Vertex> of(List<Vertex> line) {
    var kept = new BitSet(line.size());
    int last = line.size() - 1;
    kept.set(0);
    kept.set(last);
    if (last > 3 && line.getFirst().equals(line.getLast())) {
      int opposite = farthest(line, 0, last);
      kept.set(opposite);
      kept.set(cornerBeside(line, opposite));
      IntStream anchors = kept.stream();
      int before = 0;
      for (int anchor : anchors.skip(1).toArray()) {
        keep(line, before, anchor, kept);
        before = anchor;
      }
    } else {
      keep(line, 0, last, kept);
    }
    return kept.stream().mapToObj(line::get).toList();
  }

  /// The vertex, on either side of the line from the first to the opposite one, farthest from it.
  private static int cornerBeside(List<Vertex> line, int opposite) {
    Vertex start = line.getFirst();
    Vertex end = line.get(opposite);
    int best = opposite - 1;
    for (int i = 1; i < line.size() - 1; i++) {
      if (line.get(i).squareFrom(start, end) > line.get(best).squareFrom(start, end)) {
        best = i;
      }
    }
    return best;
  }

  private static int farthest(List<Vertex> line, int first, int last) {
    int farthest = first + 1;
    for (int i = first + 2; i < last; i++) {
      if (distance(line, i, first, last) > distance(line, farthest, first, last)) {
        farthest = i;
      }
    }
    return farthest;
  }

  private static double distance(List<Vertex> line, int i, int first, int last) {
    return line.get(i).squareFrom(line.get(first), line.get(last));
  }

  /// No line is long enough to exhaust the stack.
  private void keep(List<Vertex> line, int first, int last, BitSet kept) {
    if (last - first < 2) {
      return;
    }
    int farthest = farthest(line, first, last);
    if (distance(line, farthest, first, last) > tolerance * tolerance) {
      kept.set(farthest);
      keep(line, first, farthest, kept);
      keep(line, farthest, last, kept);
    }
  }
}
