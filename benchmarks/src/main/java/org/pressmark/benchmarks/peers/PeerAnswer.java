package org.pressmark.benchmarks.peers;

import java.util.List;

/// What an engine said.
///
/// @param total how many articles match
/// @param hits headlines and dates of those that were asked for
/// @param counts of the ten most frequent values of the facet, if one was asked for
public record PeerAnswer(long total, List<String> hits, List<Long> counts) {
  public PeerAnswer {
    hits = List.copyOf(hits);
    counts = List.copyOf(counts);
  }
}
