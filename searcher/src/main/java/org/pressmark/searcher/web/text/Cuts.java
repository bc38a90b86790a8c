package org.pressmark.searcher.web.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/// Makes ranges of a text safe to cut it by: in order, without overlaps, inside the text, and none
/// of them through the middle of a character. Offsets come out of an index that anyone may have
/// written.
final class Cuts {
  private Cuts() {}

  /// The ranges that can be cut out; of two that overlap the one that begins first, the longer one
  /// if they begin together.
  static <T> List<T> safe(
      List<T> ranges, ToIntFunction<T> start, ToIntFunction<T> end, String text) {
    var sorted = new ArrayList<>(ranges);
    sorted.sort(
        Comparator.comparingInt(start).thenComparing(Comparator.comparingInt(end).reversed()));
    var safe = new ArrayList<T>();
    int from = 0;
    for (T range : sorted) {
      int first = start.applyAsInt(range);
      int last = end.applyAsInt(range);
      if (first >= from && first < last && isCut(first, text) && isCut(last, text)) {
        safe.add(range);
        from = last;
      }
    }
    return safe;
  }

  /// Whether an offset lies in the text and between two characters.
  private static boolean isCut(int offset, String text) {
    return offset <= text.length()
        && !(offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)));
  }
}
