package org.pressmark.searcher.search;

import org.pressmark.schema.index.Fingerprint;

/// An article as the source told it at some time.
///
/// @param id the article's identifier
/// @param fingerprint of what the source said
public record Version(String id, long fingerprint) {

  /// A number made from the identifier; no two articles of an index have the same.
  public long tie() {
    return Fingerprint.of(id);
  }
}
