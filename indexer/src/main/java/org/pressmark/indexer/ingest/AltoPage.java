package org.pressmark.indexer.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of an ALTO page (versions 1 to 4) in their order, and which of them each block, line
/// and word element holds. Words that were broken at the end of a line are whole again, as the
/// page's own `SUBS_CONTENT` has them, or else by the hyphen.
final class AltoPage {
  /// What an element costs besides its text.
  private static final int CHARS_PER_WORD = 24;

  /// @param text without a hyphen that the line's end put there
  /// @param block the number of its block on the page
  /// @param joinsNext whether the next word is the rest of it
  private record Word(String text, int block, boolean joinsNext) {}

  /// Words of a page.
  ///
  /// @param from the first
  /// @param to after the last
  record Range(int from, int to) {}

  private final List<Word> words = new ArrayList<>();
  private final Map<String, Range> ranges = new HashMap<>();
  private String number = "";
  private int block;
  private boolean skipNext;
  private long chars;

  private AltoPage() {}

  /// Reads a page.
  ///
  /// @param limit the most characters it may have; empty if it has more
  static Optional<AltoPage> read(XMLStreamReader xml, long limit) throws XMLStreamException {
    AltoPage page = new AltoPage();
    Deque<String> ids = new ArrayDeque<>();
    Deque<Integer> starts = new ArrayDeque<>();
    while (xml.hasNext() && page.chars <= limit) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        ids.push(attribute(xml, "ID"));
        starts.push(page.words.size());
        page.start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        page.ranges.putIfAbsent(ids.pop(), new Range(starts.pop(), page.words.size()));
        page.end(XmlTree.name(xml.getLocalName()));
      }
    }
    return page.chars > limit ? Optional.empty() : Optional.of(page);
  }

  /// The page's number as printed; empty if it has none.
  String number() {
    return number;
  }

  /// All of it.
  Range all() {
    return new Range(0, words.size());
  }

  /// What an element holds; empty if there is none of this identifier.
  Optional<Range> range(String id) {
    return Optional.ofNullable(ranges.get(id));
  }

  /// What two elements and those between them hold.
  Optional<Range> range(String begin, String end) {
    Optional<Range> last = end.isEmpty() ? Optional.empty() : range(end);
    return range(begin).map(first -> last.map(l -> new Range(first.from, l.to)).orElse(first));
  }

  /// The text of some words, a blank line between blocks.
  String text(Range range) {
    StringBuilder text = new StringBuilder();
    for (int i = range.from; i < range.to; i++) {
      Word word = words.get(i);
      if (i > range.from && !words.get(i - 1).joinsNext) {
        text.append(words.get(i - 1).block == word.block ? " " : "\n\n");
      }
      text.append(word.text);
    }
    return text.toString();
  }

  private void start(XMLStreamReader xml) {
    switch (XmlTree.name(xml.getLocalName())) {
      case "page" -> number = attribute(xml, "PRINTED_IMG_NR");
      case "textblock" -> block++;
      case "string" -> string(xml);
      case "hyp" -> hyphen();
      case String _ -> {}
    }
  }

  private void string(XMLStreamReader xml) {
    String part = attribute(xml, "SUBS_TYPE");
    String whole = attribute(xml, "SUBS_CONTENT");
    boolean first = part.equals("HypPart1") && !whole.isEmpty();
    boolean rest = part.equals("HypPart2") && skipNext;
    if (!rest) {
      add(new Word(first ? whole : attribute(xml, "CONTENT"), block, false));
    }
    skipNext = first;
  }

  private void add(Word word) {
    if (!word.text.isBlank()) {
      chars += word.text.length() + CHARS_PER_WORD;
      words.add(word);
    }
  }

  /// A hyphen at the end of a line, whose word the page does not have as a whole.
  private void hyphen() {
    if (!words.isEmpty() && !skipNext) {
      Word last = words.removeLast();
      words.add(new Word(last.text, last.block, true));
    }
  }

  /// A line can end in a hyphen that is part of its last word.
  private void end(String element) {
    if (element.equals("textline") && !words.isEmpty()) {
      Word last = words.getLast();
      int end = last.text.length() - 1;
      if (end > 0 && "-¬\u00AD⸗".indexOf(last.text.charAt(end)) >= 0 && !last.joinsNext) {
        words.removeLast();
        words.add(new Word(last.text.substring(0, end), last.block, true));
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equalsIgnoreCase(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
