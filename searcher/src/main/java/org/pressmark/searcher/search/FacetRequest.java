package org.pressmark.searcher.search;

import java.util.Optional;
import org.pressmark.schema.index.Folding;

/// A facet that is asked for.
///
/// @param facet what is counted
/// @param limit how many values are wanted, the most frequent first
/// @param contains what the values must contain, without regard to case and accents; empty for all
public record FacetRequest(Facet facet, long limit, Optional<String> contains) {

  public FacetRequest {
    if (limit < 0) {
      throw new IllegalArgumentException("limit below 0: " + limit);
    }
    contains = contains.map(Folding::fold);
  }

  boolean accepts(String value) {
    return contains.isEmpty() || Folding.fold(value).contains(contains.get());
  }
}
