package org.pressmark.indexer.ingest;

import java.nio.charset.Charset;
import java.util.Optional;

/// What is known of a file from the transfer in which it came.
///
/// @param url where it was fetched
/// @param charset the encoding that the server declared
record Fetched(Optional<String> url, Optional<Charset> charset) {
  /// It was not fetched.
  static final Fetched NOT = new Fetched(Optional.empty(), Optional.empty());
}
