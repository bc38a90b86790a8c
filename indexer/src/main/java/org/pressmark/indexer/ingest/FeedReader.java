package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Reads feeds, RSS 0.9 to 2.0, RDF and Atom 0.3 and 1.0: each item is an article. Many feeds are
/// not well-formed, so a lenient parser reads them, one item at a time, and knows the line of each.
final class FeedReader implements FormatReader {
  private static final Pattern ROOT =
      Pattern.compile("<(?:[\\w-]+:)?(rss|feed|RDF|channel)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern RDF_FEED =
      Pattern.compile(
          "purl\\.org/(?:net/)?rss|netscape\\.com/rdf|<channel", Pattern.CASE_INSENSITIVE);
  private static final int DEEPEST = 200;
  private static final Set<String> ITEMS = Set.of("item", "entry");

  @Override
  public String format() {
    return "feed";
  }

  @Override
  public boolean accepts(Head head) {
    String text = head.text();
    Matcher root = ROOT.matcher(text).region(Prolog.end(text), text.length());
    return root.lookingAt()
        && (!root.group(1).equalsIgnoreCase("rdf") || RDF_FEED.matcher(text).find());
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    Encoding encoding = DeclaredCharset.ofXml(input.head(), input.fetched().charset());
    try (ItemLimit text = new ItemLimit(input.text(encoding), input.options().maxItemChars());
        StreamParser parser = new StreamParser(Parser.xmlParser().setTrackPosition(true))) {
      new Items(parser.parse(text, "").iterator(), text, input.origin(), sink).read();
    }
  }

  /// The items of one feed.
  private static final class Items {
    private final Iterator<Element> elements;
    private final ItemLimit text;
    private final Origin origin;
    private final Consumer<ReadOutcome> sink;

    /// Where the last item ended.
    private Origin last;

    Items(Iterator<Element> elements, ItemLimit text, Origin origin, Consumer<ReadOutcome> sink) {
      this.elements = elements;
      this.text = text;
      this.origin = origin;
      this.last = origin;
      this.sink = sink;
    }

    void read() throws IOException {
      try {
        while (elements.hasNext()) {
          Element element = elements.next();
          if (isDeep(element)) {
            sink.accept(
                new Rejected(last, "elements are nested deeper than " + DEEPEST + " levels"));
            return;
          }
          if (isItem(element)) {
            item(element);
          }
        }
      } catch (UncheckedIOException e) {
        fault(Objects.requireNonNull(e.getCause(), "an IOException"));
      }
    }

    private void fault(IOException fault) throws IOException {
      if (!(fault instanceof ItemLimit.Exceeded)) {
        throw fault;
      }
      sink.accept(new Rejected(last, String.valueOf(fault.getMessage())));
    }

    private void item(Element item) {
      Origin here = origin.at(String.valueOf(item.sourceRange().start().lineNumber()));
      last = here;
      text.nextItem();
      sink.accept(
          item.endSourceRange().isTracked() && !item.endSourceRange().isImplicit()
              ? new FeedItem(item).read(here)
              : new Rejected(here, "item breaks off: it has no end tag"));
      forget(item);
    }

    /// Takes an item out of the tree, so that this does not grow.
    private static void forget(Element item) {
      if (item.previousSibling() instanceof TextNode blank) {
        blank.remove();
      }
      item.remove();
    }

    private static boolean isDeep(Element element) {
      Element above = element.parent();
      for (int depth = 0; above != null; depth++) {
        if (depth == DEEPEST) {
          return true;
        }
        above = above.parent();
      }
      return false;
    }

    /// Whether an element is an item, also where the one before it has no end tag; what has such a
    /// name inside of an item is something else.
    private static boolean isItem(Element element) {
      return ITEMS.contains(FeedItem.localName(element))
          && element.parents().stream()
              .filter(above -> ITEMS.contains(FeedItem.localName(above)))
              .allMatch(above -> above.tagName().equals(element.tagName()));
    }
  }
}
