package org.pressmark.searcher.search;

/// Which articles of a list stand for each other, so that one of them is listed and the others are
/// counted. The one that is listed is the first of them in the order of the list.
public enum Grouping {
  /// Each article stands for itself.
  OFF,
  /// Copies of a story with the same words.
  EXACT,
  /// All copies of a story: what {@link org.pressmark.schema.Article#storyGroup()} has in common.
  NEAR
}
