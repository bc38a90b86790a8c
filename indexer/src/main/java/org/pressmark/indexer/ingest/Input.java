package org.pressmark.indexer.ingest;

import java.io.InputStream;
import java.io.Reader;
import org.pressmark.schema.Origin;

/// A file being read, from its first byte. It can be read once, as bytes or as text.
///
/// @param head its beginning, which {@link #bytes} gives again
/// @param bytes all of it; closed by whoever opened it
/// @param options the limits and fields asked for
record Input(Head head, InputStream bytes, ArticleSource.Options options) {

  /// The file as a whole.
  Origin origin() {
    return Origin.of(head.name());
  }

  /// The file as text, its byte order mark left out.
  Reader text() {
    return head.encoding().reader(bytes);
  }
}
