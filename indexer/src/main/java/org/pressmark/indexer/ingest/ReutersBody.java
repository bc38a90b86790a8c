package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The paragraphs of a Reuters text of the 1980s: lines were wrapped at a margin, the first of a
/// paragraph is indented by four blanks, and the sign-off stands on a line of its own. The rows of
/// tables are joined like all lines.
final class ReutersBody {
  private static final String INDENT = "    ";
  private static final Pattern SIGN_OFF =
      Pattern.compile("\\s*(?i:reuter)s?(?:\\.{3})?(?:\\^M)?\\s*| (?i:more)(?:\\^M)?\\s*");

  private ReutersBody() {}

  /// The text, a blank line between paragraphs.
  static String paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      boolean signOff = SIGN_OFF.matcher(line).matches();
      if (line.isBlank() || line.startsWith(INDENT) || signOff) {
        close(open, paragraphs);
      }
      open.append(line).append(' ');
      if (signOff) {
        close(open, paragraphs);
      }
    }
    close(open, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    String paragraph = CleanText.collapse(open.toString());
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }
}
