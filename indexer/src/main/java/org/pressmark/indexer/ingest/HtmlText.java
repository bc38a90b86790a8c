package org.pressmark.indexer.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Turns a fragment of HTML into text with its paragraphs. Block elements, headings, list items,
/// table rows and two line breaks in a row end a paragraph; white space is collapsed; what is not
/// part of the article's running text (figures and their captions, scripts, asides, forms) is left
/// out.
final class HtmlText implements NodeFilter {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "figure",
          "figcaption",
          "aside",
          "nav",
          "form",
          "button",
          "select",
          "textarea",
          "audio",
          "video",
          "canvas",
          "head");

  private static final Set<String> INLINE_GAPS = Set.of("td", "th", "img");

  private static final String KNOWN =
      "a|abbr|article|aside|b|blockquote|br|center|cite|code|dd|div|dl|dt|em|figure|figcaption|font|footer"
          + "|h[1-6]|header|hr|i|iframe|img|ins|del|li|main|ol|p|picture|pre|q|s|script|section|small|span"
          + "|strike|strong|style|sub|sup|table|tbody|td|th|thead|time|tr|u|ul|video|body|html";

  /// An end tag, an empty element, or a start tag that nobody writes by accident: a stock's `<A>`,
  /// a ticker's `<SRD>` and `a < b` are text.
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i:</(?:"
              + KNOWN
              + ")\\s*>)"
              + "|<(?:br|hr|BR|HR|p|div|li|ul|ol|h[1-6]|blockquote|table)\\s*/?>"
              + "|<(?:"
              + KNOWN
              + ")\\s+[a-zA-Z-]+\\s*=\\s*[\"'][^<>]*>");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final int MOST_TAGS = 200_000;

  /// Those of a story that has been cleared already.
  private static final Set<String> DROPPED_OF_STORY = Set.of("script", "style", "head");

  private final Set<String> dropped;
  private final StringBuilder text = new StringBuilder();
  private boolean gap;
  private boolean breakBefore;

  private HtmlText(Set<String> dropped) {
    this.dropped = dropped;
  }

  /// Whether a text is HTML, rather than plain text which merely contains `<`.
  static boolean isHtml(String text) {
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find();
  }

  /// The text of a fragment, a blank line between paragraphs. Where there are more tags than any
  /// article has, they are merely cut out: a tree of them might not fit into memory.
  static String of(String html) {
    if (html.chars().filter(c -> c == '<').limit(MOST_TAGS + 1).count() > MOST_TAGS) {
      return CleanText.collapse(CharacterReferences.resolve(TAG.matcher(html).replaceAll(" ")));
    }
    return of(Jsoup.parseBodyFragment(html).body());
  }

  /// The text of an element, a blank line between paragraphs.
  static String of(Element element) {
    return of(element, DROPPED);
  }

  /// The text of a page's story, captions included, a blank line between paragraphs.
  static String ofStory(Element story) {
    return of(story, DROPPED_OF_STORY);
  }

  private static String of(Element element, Set<String> dropped) {
    HtmlText visitor = new HtmlText(dropped);
    element.filter(visitor);
    return visitor.text.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (dropped.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak();
    } else if (endsParagraph(element)) {
      endParagraph();
    } else if (INLINE_GAPS.contains(name)) {
      gap = true;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && endsParagraph(element)) {
      endParagraph();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean endsParagraph(Element element) {
    return element.normalName().equals("tr")
        || (element.isBlock()
            && !element.normalName().equals("br")
            && !INLINE_GAPS.contains(element.normalName()));
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        gap = true;
      } else {
        if (gap && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
        }
        text.append(c);
        gap = false;
        breakBefore = false;
      }
    }
  }

  private void lineBreak() {
    if (breakBefore) {
      endParagraph();
    }
    breakBefore = true;
    gap = true;
  }

  private void endParagraph() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append("\n\n");
    }
    gap = false;
  }
}
