package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;

/// The page that lists the values of one facet.
///
/// @param title the facet: `People`
/// @param counted how many values there are, and among how many articles, in words
/// @param contains what they have in them, as typed
/// @param carried what the form that asks for that takes along
/// @param more the same with more values; empty if all are here
public record FacetListView(
    Frame frame,
    String title,
    String name,
    String counted,
    List<Chip> chips,
    String contains,
    List<Address.Parameter> carried,
    Choice order,
    List<FacetView.ValueView> values,
    Optional<Link> more,
    Address articles) {

  public FacetListView {
    chips = List.copyOf(chips);
    carried = List.copyOf(carried);
    values = List.copyOf(values);
  }
}
