package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a printed page as lines of a text: words that were broken at a line's end and
/// headlines that go over several lines are joined.
final class PdfLines {
  private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-\u00AD]\n(\\p{Ll}+)");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
  private static final int LINES_WITH_HEADLINE = 15;

  private PdfLines() {}

  /// @param title what the file calls itself
  static String joined(String text, Optional<String> title) {
    String whole = joinWords(EMPTY_LINES.matcher(text).replaceAll("\n\n"));
    return title.map(headline -> joinHeadline(whole, headline)).orElse(whole);
  }

  /// A word that occurs with its hyphen elsewhere keeps it.
  private static String joinWords(String text) {
    Matcher broken = BROKEN.matcher(text);
    return broken.replaceAll(word -> {
      String hyphenated = word.group(1) + "-" + word.group(2);
      boolean keeps = text.contains(hyphenated);
      return Matcher.quoteReplacement(keeps ? hyphenated : word.group(1) + word.group(2));
    });
  }

  /// Makes one line of those near the top that are the headline together.
  private static String joinHeadline(String text, String headline) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int first = 0; first < Math.min(lines.size(), LINES_WITH_HEADLINE); first++) {
      String joined = lines.get(first).strip();
      for (int last = first; last < lines.size() && headline.startsWith(joined); last++) {
        if (joined.equals(headline) && last > first) {
          lines.subList(first, last + 1).clear();
          lines.add(first, headline);
          return String.join("\n", lines);
        }
        joined = last + 1 < lines.size() ? joined + " " + lines.get(last + 1).strip() : joined;
      }
    }
    return text;
  }
}
