package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
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
    int limit = input.options().maxItemChars();
    String text = text(input.text(), limit);
    if (text.length() > limit) {
      sink.accept(new Rejected(input.origin(), "text is longer than " + limit + " characters"));
      return;
    }
    String clean = CleanText.of(text);
    if (clean.isBlank()) {
      sink.accept(new Rejected(input.origin(), "file is empty"));
    } else {
      Map<NewsField, List<String>> fields = Map.of(NewsField.ARTICLE_BODY, List.of(clean));
      sink.accept(new Accepted(new RawArticle(input.origin(), Layout.PAGE_TEXT, fields)));
    }
  }

  /// The text, or somewhat more than `limit` characters of it.
  private static String text(Reader reader, int limit) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    int count = reader.read(buffer);
    while (count >= 0 && text.length() <= limit) {
      text.append(buffer, 0, count);
      count = reader.read(buffer);
    }
    return text.toString();
  }
}
