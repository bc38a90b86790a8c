package org.pressmark.searcher.search;

import java.util.List;

/// Timelines that are asked for side by side.
///
/// @param questions at least one, all with the same filters
public record ChartRequest(List<Question> questions, Interval interval, Share share) {

  public ChartRequest {
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("no question");
    }
  }
}
