package org.pressmark.searcher.search;

import java.util.HashMap;
import java.util.Map;

/// How many articles have each value of a facet. Values are numbered, so that those which nobody
/// sees need not be made into text.
interface Tally {

  /// 1 more than the highest number.
  int size();

  /// How many articles have the value of a number; 0 if none has it.
  long count(int number);

  /// The value of a number.
  String value(int number);

  /// How many articles have a value.
  long count(String value);

  /// The values that articles have, with their counts.
  default Map<String, Long> toMap() {
    var counts = new HashMap<String, Long>();
    for (int number = 0; number < size(); number++) {
      if (count(number) > 0) {
        counts.put(value(number), count(number));
      }
    }
    return counts;
  }
}
