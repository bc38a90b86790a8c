package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// Reads a web page: one article, or none, a file.
final class HtmlReader implements FormatReader {
  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "shtml");

  private static final Pattern START =
      Pattern.compile(
          "\\s*<(?:!doctype\\s+html|html|head|body|meta|title|div|article|section|main|p|h1)[\\s>/]",
          Pattern.CASE_INSENSITIVE);

  /// A page with more would need too much memory as a tree; the longest articles have a third.
  private static final int MOST_TAGS = 100_000;

  private static final int DEEPEST = 500;

  private final JsonLd jsonLd;

  HtmlReader(JsonLd jsonLd) {
    this.jsonLd = jsonLd;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public boolean accepts(Head head) {
    String text = head.text();
    return START.matcher(text).lookingAt()
        || START.matcher(text).region(Prolog.end(text), text.length()).lookingAt()
        || (EXTENSIONS.contains(head.extension()) && text.contains("<"));
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    int limit = input.options().maxItemChars();
    String html =
        WholeText.of(
            input.text(DeclaredCharset.ofHtml(input.head(), input.fetched().charset())), limit);
    sink.accept(
        html.length() > limit
            ? new Rejected(input.origin(), "page is longer than " + limit + " characters")
            : read(html, input));
  }

  private ReadOutcome read(String html, Input input) {
    if (html.chars().filter(c -> c == '<').limit(MOST_TAGS + 1).count() > MOST_TAGS) {
      return new Rejected(input.origin(), "page has more than " + MOST_TAGS + " tags");
    }
    Document page = Jsoup.parse(html);
    if (isDeep(page)) {
      return new Rejected(input.origin(), "page is nested deeper than " + DEEPEST + " levels");
    }
    return new WebPage(page, jsonLd).read(input.origin(), input.fetched().url());
  }

  private static boolean isDeep(Document page) {
    NodeFilter measure =
        (Node _, int depth) -> depth > DEEPEST ? FilterResult.STOP : FilterResult.CONTINUE;
    return NodeTraversor.filter(measure, page) == FilterResult.STOP;
  }
}
