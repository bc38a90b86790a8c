package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Consumer;

/// Reads issues of digitised newspapers: a METS file says which parts of which ALTO pages, that lie
/// beside it, are an article.
final class MetsReader implements FormatReader {

  @Override
  public String format() {
    return "mets-alto";
  }

  @Override
  public boolean accepts(Head head) {
    return XmlHead.root(head).filter("mets"::equals).isPresent();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    try {
      XmlItems.read(
          input,
          Set.of("mets"),
          (mets, origin, out) -> new MetsIssue(mets, input).read(origin, out),
          sink);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e.getCause());
    }
  }
}
