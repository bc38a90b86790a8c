package org.pressmark.searcher.search;

import java.util.Optional;
import org.pressmark.schema.index.Folding;

/// A facet that is asked for.
///
/// @param facet what is counted
/// @param limit how many values are wanted, the first ones in their order
/// @param contains what the values must contain, without regard to case and accents; empty for all
/// @param order of the values; empty for the usual one: names by count, times newest first
public record FacetRequest(
    Facet facet, long limit, Optional<String> contains, Optional<FacetOrder> order) {

  public FacetRequest {
    if (limit < 0) {
      throw new IllegalArgumentException("limit below 0: " + limit);
    }
    contains = contains.map(Folding::fold);
  }

  /// A facet in its usual order.
  public FacetRequest(Facet facet, long limit, Optional<String> contains) {
    this(facet, limit, contains, Optional.empty());
  }

  boolean isBySignificance() {
    return order.filter(FacetOrder.SIGNIFICANCE::equals).isPresent();
  }

  /// Whether there is no value that it does not accept.
  boolean acceptsAll() {
    return contains.isEmpty() && !(facet instanceof Facet.OfPlacesUnder);
  }

  boolean accepts(String value) {
    if (facet instanceof Facet.OfPlacesUnder under && !under.accepts(value)) {
      return false;
    }
    return contains.isEmpty() || Folding.fold(value).contains(contains.get());
  }
}
