package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;

/// The page that lists the articles that answer a question.
///
/// @param reading how the query was understood; empty if every article is asked for
/// @param warnings what is to be said about it, a sentence each
/// @param total how many articles answer, in words
/// @param counted how they are listed and how long that took, in words
/// @param strip how they are spread over time; empty if there are none
/// @param next the next page; empty if the list ends here
/// @param first the first page; empty if this is it
/// @param exports this very question in other formats
/// @param nothing what to do if no article answers; empty if one does
public record SearchView(
    Frame frame,
    Optional<String> reading,
    List<String> warnings,
    List<Chip> chips,
    String total,
    String counted,
    List<Choice> choices,
    List<FacetView> facets,
    Optional<TimelineStrip> strip,
    List<HitView> hits,
    Optional<Address> next,
    Optional<Address> first,
    List<Link> exports,
    Optional<NothingView> nothing) {

  public SearchView {
    warnings = List.copyOf(warnings);
    chips = List.copyOf(chips);
    choices = List.copyOf(choices);
    facets = List.copyOf(facets);
    hits = List.copyOf(hits);
    exports = List.copyOf(exports);
  }

  /// The first day asked for, as typed.
  public String from() {
    return frame.here().value("from").orElse("");
  }

  /// The last day asked for, as typed.
  public String to() {
    return frame.here().value("to").orElse("");
  }

  /// What goes along with other days.
  public List<Address.Parameter> besidesDates() {
    return frame.here().others(List.of("from", "to", SearchPage.CURSOR));
  }
}
