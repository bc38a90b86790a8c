package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// A file being read, from its first byte. It can be read once, as bytes or as text.
///
/// @param head its beginning, which {@link #bytes} gives again
/// @param bytes all of it; closed by whoever opened it
/// @param options the limits and fields asked for
/// @param origin the file as a whole
/// @param fetched what is known of it from its transfer
/// @param members reads what it contains, if it is a container
/// @param siblings the files beside it
record Input(
    Head head,
    InputStream bytes,
    ArticleSource.Options options,
    Origin origin,
    Fetched fetched,
    Members members,
    Siblings siblings) {

  /// The whole file as text; empty if that is longer than an article may be.
  Optional<String> wholeText() throws IOException {
    int limit = options.maxItemChars();
    StringBuilder all = new StringBuilder();
    char[] buffer = new char[8192];
    Reader reader = text();
    for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
      all.append(buffer, 0, count);
      if (all.length() > limit) {
        return Optional.empty();
      }
    }
    return Optional.of(all.toString());
  }

  /// What to say of a file whose {@link #wholeText} is empty.
  Rejected tooLong() {
    return new Rejected(origin(), "text is longer than " + options.maxItemChars() + " characters");
  }

  /// The file as text, its byte order mark left out.
  Reader text() {
    return text(head.encoding());
  }

  /// The same, by another encoding than the bytes suggest.
  Reader text(Encoding encoding) {
    return encoding.reader(bytes);
  }
}
