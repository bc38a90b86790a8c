package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The lines between a page's headline and the first paragraph of its story. Those that merely say
/// again who wrote it and when it was published are fields of their own, and no part of the text.
final class StoryHead {
  private static final int LONGEST_LINE = 90;

  private static final Pattern BY =
      Pattern.compile("(?i)^(?:by|par|von|por|di|door|av|af|od|de)\\b:?\\s+|[\\s,|·-]+$");

  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)^(?:(?:first |last )?(?:published|posted|updated|modified)|publié|mis à jour|modifié|veröffentlicht"
              + "|aktualisiert|stand:|erstellt|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd"
              + "|publicerad|uppdaterad|publisert|oppdatert)(?!\\p{L}).*\\b(?:19|20)\\d\\d\\b.*");

  private StoryHead() {}

  /// Takes such lines out of a story, in place.
  ///
  /// @param writers the byline and the names in it
  static void clear(Element story, List<String> writers) {
    List<Element> lines =
        story.select("p, div, li, span, address, time, h2, h3, h4, h5, h6").stream()
            .filter(StoryHead::isLine)
            .takeWhile(line -> line.text().length() <= LONGEST_LINE)
            .filter(line -> isSaidElsewhere(line, writers))
            .toList();
    lines.forEach(Element::remove);
  }

  /// Whether an element is a block without others in it, or loose in one.
  private static boolean isLine(Element element) {
    return element.children().stream().noneMatch(Element::isBlock)
        && (element.isBlock() || element.parent() == null || hasSiblingBlocks(element.parent()));
  }

  private static boolean hasSiblingBlocks(Element parent) {
    return parent.children().stream().anyMatch(Element::isBlock);
  }

  private static boolean isSaidElsewhere(Element line, List<String> writers) {
    String text = CleanText.oneLine(line.text());
    if (text.isEmpty()) {
      return false;
    }
    String name = BY.matcher(text).replaceAll("");
    Element time = line.normalName().equals("time") ? line : line.selectFirst("time");
    return writers.stream().anyMatch(name::equalsIgnoreCase)
        || DATE_LABEL.matcher(text).matches()
        || (time != null && CleanText.oneLine(time.text()).equals(text));
  }
}
