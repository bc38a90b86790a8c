package org.pressmark.indexer.enrich;

import java.util.List;
import java.util.Optional;

/// A credit line taken apart.
///
/// @param text as printed, without a leading "By"
/// @param authors the people in it, in normal case
/// @param agency the agency in it, by its full usual name
/// @param certain whether every part was recognised as a person's name, a role, a place or an
///   agency
record Byline(String text, List<String> authors, Optional<String> agency, boolean certain) {

  Byline {
    authors = List.copyOf(authors);
  }
}
