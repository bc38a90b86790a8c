package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name as printed, made plain: typewriter apostrophes and hyphens, single blanks, no possessive,
/// no punctuation round it.
final class Printed {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?:'[sS]|(?<=[sS])')$");
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}(]+|[^\\p{L}\\p{N}.)!]+$");
  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");
  private static final Pattern MAC = Pattern.compile("^(Mc|O'|D'|L')(\\p{L})");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "the", "and", "for", "in", "on", "de", "la", "du", "des", "y", "al", "bin", "von");

  private Printed() {}

  static String plain(String printed) {
    String text = BLANKS.matcher(straight(printed)).replaceAll(" ");
    text = AROUND.matcher(text).replaceAll("");
    text = POSSESSIVE.matcher(text).replaceFirst("");
    return FULL_STOP.matcher(text).replaceFirst("");
  }

  private static String straight(String printed) {
    var text = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      switch (c) {
        case '’', '‘', 'ʼ', '`', '´' -> text.append('\'');
        case '‐', '‑', '‒', '–' -> text.append('-');
        case '\u00ad' -> {}
        default -> text.append(c);
      }
    }
    return text.toString();
  }

  /// A name in capitals as it is usually written: `SERGEI LAVROV`, `AL-ASSAD`, `McCAIN`.
  static String inNormalCase(String capitals) {
    var words = new ArrayList<String>();
    for (String word : capitals.split(" ", -1)) {
      words.add(normalWord(word, words.isEmpty()));
    }
    return String.join(" ", words);
  }

  private static String normalWord(String word, boolean first) {
    String small = word.toLowerCase(Locale.ROOT);
    if (word.indexOf('.') >= 0 || (!first && SMALL_WORDS.contains(small))) {
      return word.indexOf('.') >= 0 ? word : small;
    }
    var parts = new ArrayList<String>();
    for (String part : small.split("-", -1)) {
      boolean article =
          parts.isEmpty() && List.of("al", "el", "ul").contains(part) && small.length() > 3;
      parts.add(article ? part : capitalised(part));
    }
    return String.join("-", parts);
  }

  private static String capitalised(String small) {
    if (small.isEmpty()) {
      return small;
    }
    String word = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    Matcher mac = MAC.matcher(word);
    return mac.find()
        ? mac.group(1) + mac.group(2).toUpperCase(Locale.ROOT) + word.substring(mac.end())
        : word;
  }
}
