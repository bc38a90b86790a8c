package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;

/// The list of people, places or organisations.
///
/// @param kind of the names
/// @param contains what they were to contain; empty for all
/// @param carried what the form of that takes along
/// @param summary how many there are
/// @param isAsked whether only the articles that answer a question are counted
/// @param all the list for the whole archive
/// @param names the most frequent ones
/// @param more the list with more of them; empty if all are here, or no more can be
public record NamesView(
    Frame frame,
    NameKind kind,
    String contains,
    List<Address.Parameter> carried,
    String summary,
    boolean isAsked,
    Address all,
    List<Listed> names,
    Optional<Address> more) {

  public NamesView {
    carried = List.copyOf(carried);
    names = List.copyOf(names);
  }

  /// A name.
  ///
  /// @param aliases its other names
  /// @param articles those that have it and answer the question
  public record Listed(
      String name, Address page, List<String> aliases, String count, Address articles) {}
}
