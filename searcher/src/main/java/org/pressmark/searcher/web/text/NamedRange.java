package org.pressmark.searcher.web.text;

import java.util.Optional;

/// A stretch of a text that names something which has a page of its own.
///
/// @param start the offset of the first character, in UTF-16 units
/// @param end the offset after the last character
/// @param link where it leads
public record NamedRange(int start, int end, Link link) {

  /// A way to the page of a name.
  ///
  /// @param kind what is named, as a class of styles: `person`
  /// @param name as the page calls it; empty if the text calls it so, too
  /// @param address of the page
  /// @param isFirst whether no link before it leads there
  public record Link(String kind, Optional<String> name, String address, boolean isFirst) {}
}
