package org.pressmark.indexer.ingest.maintext;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Takes out of a page what is never part of a story: scripts, forms, what is not shown, what calls
/// itself a menu; then {@link ParagraphMaker} makes its paragraphs real ones.
final class PageTidy implements NodeFilter {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "input",
          "button",
          "select",
          "textarea",
          "link",
          "meta",
          "nav",
          "footer",
          "aside",
          "dialog",
          "menu",
          "applet",
          "map");

  private static final Set<String> ROLES =
      Set.of(
          "menu",
          "menubar",
          "complementary",
          "navigation",
          "alert",
          "alertdialog",
          "dialog",
          "banner",
          "contentinfo",
          "search",
          "toolbar",
          "tooltip");

  /// Elements whose name does not condemn them.
  private static final Set<String> KEPT = Set.of("body", "a", "main", "article", "code", "pre");

  private static final Pattern NOT_SHOWN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private static final int LONGEST_BYLINE = 100;

  private final Strictness strictness;
  private final Removal removal = new Removal();

  private PageTidy(Strictness strictness) {
    this.strictness = strictness;
  }

  /// Tidies a tree in place.
  static void tidy(Element body, Strictness strictness) {
    var tidy = new PageTidy(strictness);
    body.filter(tidy);
    tidy.removal.carryOut();
    ParagraphMaker.make(body);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode _ -> FilterResult.CONTINUE;
      case Comment _ -> out(node);
      case Element element when depth > 0 && isOut(element) -> out(element);
      default -> FilterResult.CONTINUE;
    };
  }

  private FilterResult out(Node node) {
    removal.add(node);
    return FilterResult.SKIP_ENTIRELY;
  }

  private boolean isOut(Element element) {
    return NEVER.contains(element.normalName())
        || isHidden(element)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isByline(element)
        || (strictness.believesNames()
            && !KEPT.contains(element.normalName())
            && NameHints.isClutter(element)
            && !isInside(element, Set.of("table", "code", "pre")));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || (element.hasAttr("style") && NOT_SHOWN.matcher(element.attr("style")).find())
        || element.attr("aria-modal").equals("true")
        || (element.attr("aria-hidden").equals("true")
            && !element.className().contains("fallback-image"));
  }

  /// A line that names the writer is a field of its own.
  private static boolean isByline(Element element) {
    return (element.attr("rel").equals("author")
            || element.attr("itemprop").contains("author")
            || NameHints.isByline(element))
        && isShort(element);
  }

  private static boolean isShort(Element element) {
    int length = TextMeasure.of(element).chars();
    return length > 0 && length < LONGEST_BYLINE;
  }

  private static boolean isInside(Element element, Set<String> names) {
    for (Element above = element.parent(); above != null; above = above.parent()) {
      if (names.contains(above.normalName())) {
        return true;
      }
    }
    return false;
  }
}
