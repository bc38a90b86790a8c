package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pressmark.indexer.ingest.RawArticle.Layout;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// Reads a page saved as text: one article a file, its lines as they stand. It takes what no other
/// reader wants and so comes last.
final class PlainTextReader implements FormatReader {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public boolean accepts(Head head) {
    return true;
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    Optional<String> text = input.wholeText().map(CleanText::of);
    if (text.isEmpty()) {
      sink.accept(input.tooLong());
    } else if (text.get().isBlank()) {
      sink.accept(new Rejected(input.origin(), "file is empty"));
    } else {
      Map<NewsField, List<String>> fields = Map.of(NewsField.ARTICLE_BODY, List.of(text.get()));
      sink.accept(new Accepted(new RawArticle(input.origin(), Layout.PAGE_TEXT, fields)));
    }
  }
}
