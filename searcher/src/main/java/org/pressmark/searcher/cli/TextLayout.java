package org.pressmark.searcher.cli;

import java.util.ArrayList;
import java.util.List;

/// Lines for a terminal.
final class TextLayout {
  private TextLayout() {}

  /// A text broken at blanks into lines of at most `width` characters, colour codes not counted; a
  /// longer word has a line of its own.
  static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int length = 0;
    for (String word : text.split("\\s+", -1)) {
      int wordLength = visibleLength(word);
      if (length > 0 && length + 1 + wordLength > width) {
        lines.add(line.toString());
        line.setLength(0);
        length = 0;
      }
      if (length > 0) {
        line.append(' ');
        length++;
      }
      line.append(word);
      length += wordLength;
    }
    if (length > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static int visibleLength(String word) {
    return word.indexOf('\u001b') < 0
        ? word.length()
        : word.replaceAll("\u001b\\[[0-9;]*m", "").length();
  }
}
