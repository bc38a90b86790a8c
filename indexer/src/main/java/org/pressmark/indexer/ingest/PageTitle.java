package org.pressmark.indexer.ingest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The headline of a web page by what it shows: its main heading, or its title without the name of
/// the site.
final class PageTitle {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\\-–—»«·•:/\\\\>]+\\s+|\\s*\\|\\s*");
  private static final int FEW_WORDS = 3;

  /// A longer title or heading is cut: no story has one.
  private static final int LONGEST = 1000;

  private final Document page;
  private final List<String> headings;

  PageTitle(Document page) {
    this.page = page;
    this.headings =
        page.select("h1, h2").stream()
            .map(heading -> oneLine(heading.text()))
            .filter(text -> !text.isEmpty())
            .toList();
  }

  /// The heading that a title begins with, before the name of the site.
  private Optional<String> beginning(String title) {
    return headings.stream()
        .filter(heading -> begins(heading, title))
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean begins(String heading, String title) {
    return title.length() > heading.length()
        && heading.length() * 2 > title.length()
        && title.startsWith(heading)
        && SEPARATOR.matcher(title.substring(heading.length())).lookingAt();
  }

  /// The headline where the markup has none; empty if the page has no title.
  Optional<String> visible(Optional<String> site) {
    String title = oneLine(page.title());
    Optional<String> heading = mainHeading();
    if (title.isEmpty()) {
      return heading;
    }
    return beginning(title)
        .or(() -> heading.filter(text -> shares(text, title)))
        .or(() -> Optional.of(withoutSite(title, site)));
  }

  private Optional<String> mainHeading() {
    List<Element> marked =
        page.select(
            "h1[class*=headline], h1[class*=title], h1[id*=headline], article h1, main h1, h2.entry-title");
    List<Element> all = marked.isEmpty() ? page.select("h1") : marked;
    return all.stream()
        .map(heading -> oneLine(heading.text()))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String oneLine(String text) {
    String line = CleanText.oneLine(text);
    return line.length() <= LONGEST ? line : CleanText.of(line.substring(0, LONGEST)).strip();
  }

  /// Whether a heading has most of its words from a title: the two were edited apart. A heading
  /// that is far shorter is the name of the site.
  private static boolean shares(String heading, String title) {
    List<String> words = words(heading);
    Set<String> others = new HashSet<>(words(title));
    return words.size() > FEW_WORDS
        && words.size() * 3 > others.size()
        && words.stream().filter(others::contains).count() * 3 > 2L * words.size();
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 0));
  }

  /// The title without the site's name at its end or beginning, or else without the last of its
  /// parts, if enough is left.
  private static String withoutSite(String title, Optional<String> site) {
    List<String> parts = List.of(SEPARATOR.split(title, 0));
    if (parts.size() < 2) {
      return title;
    }
    if (site.filter(parts.getFirst()::equalsIgnoreCase).isPresent()) {
      return title.substring(title.indexOf(parts.get(1), parts.getFirst().length()));
    }
    String last = parts.getLast();
    String rest = title.substring(0, title.lastIndexOf(last));
    String bare = rest.replaceFirst("\\s*[|\\-–—»«·•:/\\\\>]+\\s*$", "");
    boolean named = site.filter(last::equalsIgnoreCase).isPresent();
    boolean colon = rest.strip().endsWith(":");
    return named || (!colon && words(bare).size() > FEW_WORDS) ? bare : title;
  }
}
