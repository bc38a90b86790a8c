package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;

/// The page that shows what an archive has, before anything is asked.
///
/// @param articles how many there are, in words
/// @param days from when to when, in words; empty if none is dated
/// @param names who and what is named most
/// @param examples queries that have answers
public record FrontView(
    Frame frame,
    String articles,
    Optional<String> days,
    Link all,
    List<FacetView> names,
    List<Example> examples,
    List<HitView> newest) {

  /// A query.
  ///
  /// @param found how many articles answer it, in words
  public record Example(String query, String found, Address address) {}

  public FrontView {
    names = List.copyOf(names);
    examples = List.copyOf(examples);
    newest = List.copyOf(newest);
  }
}
