package org.pressmark.indexer.ingest.maintext;

import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Takes out of a story the blocks among its paragraphs that look like navigation: lists of links,
/// forms, rows of buttons, galleries. Inner blocks go first, so that a block is judged by what is
/// left of it.
final class Clutter implements NodeFilter {
  private static final Set<String> JUDGED =
      Set.of("div", "ul", "ol", "dl", "table", "form", "fieldset", "section", "header");

  private static final int SHARE_BAR = 500;

  private final boolean believesNames;
  private final Removal removal = new Removal();
  private final IdentityHashMap<Node, Block> open = new IdentityHashMap<>();

  /// What a block holds, as far as it has been read and kept.
  private static final class Block {
    private TextMeasure text = TextMeasure.NONE;
    private int paragraphs;
    private int images;
    private int items;
    private int listChars;

    void add(Block inner) {
      text = text.plus(inner.text);
      paragraphs += inner.paragraphs;
      images += inner.images;
      items += inner.items;
      listChars += inner.listChars;
    }
  }

  private Clutter(boolean believesNames) {
    this.believesNames = believesNames;
  }

  static void remove(Element story, Strictness strictness) {
    story.select("h1").remove();
    if (strictness.clears()) {
      var clutter = new Clutter(strictness.believesNames());
      story.filter(clutter);
      clutter.removal.carryOut();
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    open.put(node, new Block());
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    Block block = Objects.requireNonNull(open.remove(node), "every tail has a head");
    if (node instanceof TextNode text) {
      block.text = TextMeasure.of(text);
    } else if (node instanceof Element element) {
      count(element, block);
      if (depth > 0 && isClutter(element, block)) {
        removal.add(element);
        return FilterResult.CONTINUE;
      }
    }
    Block above = open.get(node.parentNode());
    if (above != null) {
      above.add(block);
    }
    return FilterResult.CONTINUE;
  }

  private static void count(Element element, Block block) {
    block.text = block.text.inside(element);
    switch (element.normalName()) {
      case "p" -> block.paragraphs++;
      case "img", "picture" -> block.images++;
      case "li" -> block.items++;
      case "ul", "ol" -> block.listChars = block.text.chars();
      case String _ -> {}
    }
  }

  private boolean isClutter(Element element, Block block) {
    if (NameHints.isShareBar(element) && block.text.chars() < SHARE_BAR) {
      return true;
    }
    if (TextMeasure.isHeading(element)) {
      return weight(element) < 0;
    }
    if (!JUDGED.contains(element.normalName()) || isData(element)) {
      return false;
    }
    return weight(element) < 0 || (block.text.commas() < 10 && looksLikeNavigation(element, block));
  }

  private int weight(Element element) {
    return believesNames ? NameHints.weight(element) : 0;
  }

  private boolean looksLikeNavigation(Element element, Block block) {
    boolean list =
        element.normalName().equals("ul")
            || element.normalName().equals("ol")
            || block.listChars > 0.9 * block.text.chars();
    double links = block.text.linkDensity();
    int weight = weight(element);
    return (block.images > 1 && block.paragraphs < 0.5 * block.images)
        || (!list && block.items - 100 > block.paragraphs)
        || (!list
            && block.text.headingDensity() < 0.9
            && block.text.chars() < 25
            && block.images != 1)
        || (!list && weight < 25 && links > 0.2)
        || (weight >= 25 && links > 0.5)
        || (list && links > 0.8);
  }

  /// Whether a table holds data rather than a page's layout.
  private static boolean isData(Element element) {
    if (!element.normalName().equals("table")) {
      return element.closest("table") != null && isData(element.closest("table"));
    }
    return !element.attr("role").equals("presentation")
        && (element.hasAttr("summary")
            || !element.select("caption, thead, tfoot, th, colgroup").isEmpty()
            || (element.select("tr").size() > 4 && element.select("table").size() == 1));
  }
}
