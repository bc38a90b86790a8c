package org.pressmark.indexer.ingest.maintext;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the story on a web page. It is looked for strictly at first; where that leaves little, and
/// not believing first the names of blocks and then the signs of navigation gives more than twice
/// of it, that is taken. Thread-safe.
public final class MainText {
  /// A story of fewer characters is looked for again, less strictly.
  private static final int SHORT = 500;

  /// How many times longer a story must be that was looked for less strictly.
  private static final int MUCH_LONGER = 2;

  private MainText() {}

  /// The block that holds the story, without what does not belong to it, in a tree of its own;
  /// empty if there is no text. Headings, lists, tables and captions of the story are in it.
  ///
  /// @param page is left as it is
  public static Optional<Element> of(Document page) {
    Optional<Element> found = Optional.empty();
    int most = 0;
    for (Strictness strictness : Strictness.values()) {
      Optional<Element> story = find(page.body().clone(), strictness);
      int length = story.map(block -> TextMeasure.of(block).chars()).orElse(0);
      if (length > MUCH_LONGER * most) {
        most = length;
        found = story;
      }
      if (most >= SHORT) {
        return found;
      }
    }
    return found;
  }

  /// How much of a block's text is in links to other pages, 0 to 1.
  public static double linkDensity(Element block) {
    return TextMeasure.of(block).linkDensity();
  }

  private static Optional<Element> find(Element body, Strictness strictness) {
    PageTidy.tidy(body, strictness);
    Optional<Element> story = StoryBlock.find(body, strictness);
    story.ifPresent(block -> Clutter.remove(block, strictness));
    return story;
  }
}
