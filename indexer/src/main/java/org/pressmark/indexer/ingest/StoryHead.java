package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The lines between a page's headline and the first paragraph of its story, also those that are
/// one paragraph with line breaks. They tell the writer and the date of pages without markup, and
/// are no part of the text where they merely say again what the fields hold.
final class StoryHead {
  private static final int LONGEST_LINE = 90;

  private static final Pattern BY =
      Pattern.compile("(?iu)^(?:by|par|von|por|di|door|av|af|od|de):? ");
  private static final Pattern BYLINE =
      Pattern.compile("(?:By|BY|Von|Par|Por):? \\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.,'’&-]+){1,7}");
  private static final Pattern END = Pattern.compile("[\\s,|·-]+$");

  private static final String BLOCKS = "p, div, li, span, address, time, h2, h3, h4, h5, h6, td";

  private StoryHead() {}

  /// The line that names the writer.
  static Optional<String> byline(Element story) {
    return lines(story).filter(line -> BYLINE.matcher(line).matches()).findFirst();
  }

  /// The line that is a date.
  static Optional<String> date(Element story) {
    return lines(story).filter(DateLine::is).findFirst();
  }

  /// Takes the lines out of a story that say again what the fields hold, in place.
  ///
  /// @param known the headline, the byline, the names in it, the date
  static void clear(Element story, List<String> known) {
    List<Element> restating = blocks(story).filter(block -> saysAgain(block, known)).toList();
    restating.forEach(Element::remove);
  }

  private static Stream<Element> blocks(Element story) {
    return story.select(BLOCKS).stream()
        .filter(StoryHead::isLine)
        .takeWhile(block -> linesOf(block).allMatch(line -> line.length() <= LONGEST_LINE));
  }

  private static Stream<String> lines(Element story) {
    return blocks(story).flatMap(StoryHead::linesOf);
  }

  private static Stream<String> linesOf(Element block) {
    return (block.selectFirst("br") == null ? Stream.of(block.text()) : block.wholeText().lines())
        .map(CleanText::oneLine)
        .filter(line -> !line.isEmpty());
  }

  /// Whether an element is a block without others in it, or loose in one.
  private static boolean isLine(Element element) {
    return hasNoBlocks(element)
        && (element.isBlock() || element.parent() == null || !hasNoBlocks(element.parent()));
  }

  private static boolean hasNoBlocks(Element element) {
    return element.children().stream()
        .noneMatch(child -> child.isBlock() && !child.normalName().equals("br"));
  }

  private static boolean saysAgain(Element block, List<String> known) {
    Element time = block.normalName().equals("time") ? block : block.selectFirst("time");
    boolean isTime = time != null && !time.text().isBlank() && time.text().equals(block.text());
    List<String> lines = linesOf(block).toList();
    return isTime || (!lines.isEmpty() && lines.stream().allMatch(line -> saysAgain(line, known)));
  }

  private static boolean saysAgain(String line, List<String> known) {
    String text = END.matcher(line).replaceFirst("");
    String name = BY.matcher(text).replaceFirst("");
    return known.stream()
            .anyMatch(value -> value.equalsIgnoreCase(text) || value.equalsIgnoreCase(name))
        || DateLine.isLabelled(line)
        || DateLine.is(line);
  }
}
