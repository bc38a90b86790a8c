package org.pressmark.searcher.search;

import java.util.List;

/// The articles that a hit stands for.
///
/// @param count how many, the hit itself included, answer the question
/// @param sources their publishers, or agencies where they name no publisher, in the order of their
///   characters; empty if no article names either
public record Copies(long count, List<String> sources) {

  public Copies {
    sources = List.copyOf(sources);
    if (count < 1) {
      throw new IllegalArgumentException("a hit stands for itself at least");
    }
  }
}
