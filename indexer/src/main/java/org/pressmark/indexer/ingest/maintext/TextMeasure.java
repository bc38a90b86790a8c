package org.pressmark.indexer.ingest.maintext;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much text a block has, and of which kind. White space counts once.
///
/// @param chars all characters
/// @param linkChars those inside links to other pages
/// @param headingChars those inside headings
/// @param commas commas, of all scripts
record TextMeasure(int chars, int linkChars, int headingChars, int commas) {
  static final TextMeasure NONE = new TextMeasure(0, 0, 0, 0);

  static TextMeasure of(Element block) {
    var counter = new Counter();
    block.traverse(counter);
    return new TextMeasure(counter.chars, counter.linkChars, counter.headingChars, counter.commas);
  }

  static TextMeasure of(TextNode node) {
    var counter = new Counter();
    counter.count(node.getWholeText());
    return new TextMeasure(counter.chars, 0, 0, counter.commas);
  }

  TextMeasure plus(TextMeasure other) {
    return new TextMeasure(
        chars + other.chars,
        linkChars + other.linkChars,
        headingChars + other.headingChars,
        commas + other.commas);
  }

  /// The same text as part of a link or a heading.
  TextMeasure inside(Element element) {
    if (isLink(element)) {
      return new TextMeasure(chars, chars, headingChars, commas);
    }
    return isHeading(element) ? new TextMeasure(chars, linkChars, chars, commas) : this;
  }

  /// How much of the text is in links, 0 to 1.
  double linkDensity() {
    return chars == 0 ? 0 : (double) linkChars / chars;
  }

  /// How much of the text is in headings, 0 to 1.
  double headingDensity() {
    return chars == 0 ? 0 : (double) headingChars / chars;
  }

  /// Whether an element leads to another page; a footnote's link does not.
  static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && element.hasAttr("href")
        && !element.attr("href").startsWith("#");
  }

  static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private static final class Counter implements NodeVisitor {
    private int chars;
    private int linkChars;
    private int headingChars;
    private int commas;
    private int links;
    private int headings;
    private boolean gap;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        count(text.getWholeText());
      } else if (node instanceof Element element) {
        links += isLink(element) ? 1 : 0;
        headings += isHeading(element) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= isLink(element) ? 1 : 0;
        headings -= isHeading(element) ? 1 : 0;
      }
    }

    private void count(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c)) {
          gap = true;
        } else {
          count(gap && chars > 0 ? 2 : 1);
          gap = false;
          commas += isComma(c) ? 1 : 0;
        }
      }
    }

    private void count(int more) {
      chars += more;
      linkChars += links > 0 ? more : 0;
      headingChars += headings > 0 ? more : 0;
    }

    /// Those of Latin, Arabic, Chinese and Japanese script.
    private static boolean isComma(char c) {
      return c == ',' || c == '\u060C' || c == '\uFF0C' || c == '\u3001' || c == '\uFE50';
    }
  }
}
