package org.pressmark.indexer.ingest.maintext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the classes and identifiers of elements say about them: designers name the parts of a page
/// after what they are. The words are in `name-hints.txt`.
final class NameHints {
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
  private static final int WEIGHT = 25;
  private static final int MOST_HYPHENS = 3;
  private static final Map<String, Hints> KINDS = read();

  /// @param words that stand alone between hyphens, capitals and the like
  /// @param parts that count inside other words too
  private record Hints(Set<String> words, Set<String> parts) {
    boolean match(String name) {
      if (name.isBlank()) {
        return false;
      }
      String lower = name.toLowerCase(Locale.ROOT);
      for (String part : parts) {
        if (lower.contains(part)) {
          return true;
        }
      }
      for (String word :
          NO_LETTER.split(CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT), 0)) {
        if (words.contains(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private NameHints() {}

  /// Whether an element calls itself something that surrounds a story, and nothing that holds one.
  static boolean isClutter(Element element) {
    String name = name(element);
    return is("clutter", name) && !is("perhaps", name);
  }

  /// Whether an element calls itself a line that names the writer.
  static boolean isByline(Element element) {
    return is("byline", name(element));
  }

  /// Whether an element calls itself a row of share buttons.
  static boolean isShareBar(Element element) {
    return is("share", name(element));
  }

  /// What the names add to the score of a block: positive for those of stories.
  static int weight(Element element) {
    return weight(element.className()) + weight(id(element));
  }

  private static String name(Element element) {
    return element.className() + " " + id(element);
  }

  /// The identifier, unless it is a heading's words, for links to lead there.
  private static String id(Element element) {
    String id = element.id();
    return id.chars().filter(c -> c == '-' || c == '_').count() > MOST_HYPHENS ? "" : id;
  }

  private static int weight(String name) {
    return (is("story", name) ? WEIGHT : 0) - (is("aside", name) ? WEIGHT : 0);
  }

  private static boolean is(String kind, String name) {
    return Objects.requireNonNull(KINDS.get(kind), kind).match(name);
  }

  private static Map<String, Hints> read() {
    var kinds = new HashMap<String, Hints>();
    try (InputStream bytes = NameHints.class.getResourceAsStream("name-hints.txt")) {
      var text = new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
      for (String line : new BufferedReader(text).lines().toList()) {
        int bar = line.indexOf('|');
        if (!line.startsWith("#") && bar > 0) {
          var hints =
              kinds.computeIfAbsent(
                  line.substring(0, bar).strip(), _ -> new Hints(new HashSet<>(), new HashSet<>()));
          add(line.substring(bar + 1), hints);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a resource cannot be read", e);
    }
    return Map.copyOf(kinds);
  }

  private static void add(String list, Hints hints) {
    for (String word : list.split(",", 0)) {
      String bare = word.strip();
      if (bare.startsWith("*")) {
        hints.parts.add(bare.substring(1));
      } else {
        hints.words.add(bare);
      }
    }
  }
}
