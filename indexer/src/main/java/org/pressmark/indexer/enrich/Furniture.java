package org.pressmark.indexer.enrich;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells what stands round a story on a page, advertisements, links, notices, from the story
/// itself. The phrases are in `furniture.txt`. It errs towards the story: a long paragraph, or one
/// that no phrase fits, is never furniture.
final class Furniture {
  /// Longer paragraphs are not looked at.
  private static final int MAX_NOTICE = 400;

  private static final int MAX_LINK = 150;
  private static final int MAX_LABEL = 45;

  private static final Map<String, Set<String>> PHRASES = phrases();
  private static final Map<Character, List<String>> BEGINNINGS = beginnings();

  private Furniture() {}

  private static Map<String, Set<String>> phrases() {
    var phrases = new HashMap<String, Set<String>>();
    for (var row : TableResource.rows("furniture.txt")) {
      phrases
          .computeIfAbsent(row.get(0), _ -> new HashSet<>())
          .addAll(TableResource.items(row.get(1)));
    }
    return phrases;
  }

  /// The phrases that begin a notice, by their first letter.
  private static Map<Character, List<String>> beginnings() {
    var beginnings = new HashMap<Character, List<String>>();
    for (String phrase : PHRASES.getOrDefault("begins", Set.of())) {
      beginnings.merge(
          phrase.charAt(0),
          List.of(phrase),
          (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
    }
    return beginnings;
  }

  /// A filler between the paragraphs of a story: `Advertisement`, `Also Read: Five numbers to
  /// remember`.
  static boolean isFiller(String paragraph) {
    if (paragraph.length() > MAX_LINK) {
      return false;
    }
    String bare = bare(paragraph);
    return is("inline", bare) || isLabelledLink(paragraph, bare);
  }

  private static boolean isLabelledLink(String paragraph, String bare) {
    int colon = bare.indexOf(':');
    return colon > 0
        && is("inline-label", bare.substring(0, colon).strip())
        && !endsSentence(paragraph);
  }

  /// What can stand after the end of a story: a copyright line, a row of buttons, an invitation to
  /// subscribe.
  static boolean isNotice(String paragraph) {
    if (paragraph.length() > MAX_NOTICE) {
      return false;
    }
    String bare = bare(paragraph);
    if (isRule(paragraph)
        || is("inline", bare)
        || is("whole", bare)
        || isLabelledLink(paragraph, bare)) {
      return true;
    }
    String folded = Fold.fold(paragraph.strip());
    return begins(bare) || begins(folded) || contains(folded) || isButtonRow(bare);
  }

  private static boolean begins(String folded) {
    if (folded.isEmpty()) {
      return false;
    }
    for (String phrase : BEGINNINGS.getOrDefault(folded.charAt(0), List.of())) {
      if (folded.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String folded) {
    for (String phrase : PHRASES.getOrDefault("contains", Set.of())) {
      if (folded.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /// `Facebook | Twitter | WhatsApp | Email`.
  private static boolean isButtonRow(String bare) {
    if (bare.length() > 100 || bare.isEmpty() || !Character.isLetter(bare.charAt(0))) {
      return false;
    }
    for (String word : bare.split("[^\\p{L}-]+", 0)) {
      if (!is("social", word)) {
        return false;
      }
    }
    return true;
  }

  /// A rule between story and page: `* * *`, `___`.
  private static boolean isRule(String paragraph) {
    return paragraph.chars().allMatch(c -> "*_-–—•.=~#· ".indexOf(c) >= 0);
  }

  /// Heads a list of links: `Also Read:`, `More from World news`.
  static boolean isLinksLabel(String line) {
    if (line.length() > MAX_LABEL) {
      return false;
    }
    String bare = bare(line);
    if (is("block", bare)) {
      return true;
    }
    for (String beginning : PHRASES.getOrDefault("block-begins", Set.of())) {
      if (bare.startsWith(beginning + " ") && !endsSentence(line)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a line could be a link under such a label: short, and a headline rather than a
  /// sentence.
  static boolean couldBeLink(String line) {
    return line.length() <= MAX_LINK && (!endsSentence(line) || isBulleted(line));
  }

  /// An aside before the story: `Editor's note: This story contains ...`.
  static boolean isNote(String paragraph) {
    int colon = paragraph.indexOf(':');
    return colon > 0 && colon < 40 && is("note", bare(paragraph.substring(0, colon)));
  }

  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"”’'»)".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static boolean isBulleted(String line) {
    char first = line.charAt(0);
    return "•*-–»›▪■●·>".indexOf(first) >= 0
        || (Character.isDigit(first) && line.indexOf(". ") == 1);
  }

  /// Folded, without what is neither letter nor digit at either end.
  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return Fold.fold(text.substring(start, end));
  }

  private static boolean is(String kind, String bare) {
    return PHRASES.getOrDefault(kind, Set.of()).contains(bare);
  }
}
