package org.pressmark.indexer.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// Whether a web page is an article, or why it is none. A page that calls itself one in its markup,
/// or that has a story's length of running text, is believed.
final class PageVerdict {
  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)^\\W*(?:(?:http\\s*)?(?:error\\s*)?(?:40[0-9]|410|451|50[0-9])\\b"
              + "|.{0,40}\\b(?:page|file|seite|página|pagina) (?:was |wurde |could )?(?:not|nicht|no) (?:be )?(?:found|gefunden|encontrada)"
              + "|page (?:introuvable|non trouvée)|not found|access (?:denied|forbidden)|forbidden"
              + "|internal server error|service unavailable|bad gateway|gateway time-?out"
              + "|just a moment|before you continue|attention required|are you (?:a robot|human)|temporarily unavailable)");

  private static final int SHORT_STORY = 100;
  private static final int NO_STORY = 3;
  private static final int MANY_TEASERS = 10;
  private static final double MANY_LINKS = 0.3;

  private static final String TEASERS =
      "h2 > a[href], h3 > a[href], h4 > a[href], h2 > span > a[href], a[href] > h2, a[href] > h3,"
          + " a[href] > h4, a[class*=headline], a[class*=title]";

  private PageVerdict() {}

  /// What is known of a page.
  ///
  /// @param claims whether its markup calls it an article, or it has a writer or a date
  /// @param dated whether it has a date at least in its text
  /// @param front whether its address is that of the whole site
  /// @param title its title or main heading
  /// @param story the text that was found
  /// @param linkDensity how much of that is in links, 0 to 1
  record Evidence(
      boolean claims,
      boolean dated,
      boolean front,
      String title,
      String story,
      double linkDensity) {}

  /// Why a page is no article; empty if it is one.
  static Optional<String> refusal(Document page, Evidence evidence) {
    int words = words(evidence.story);
    boolean brief = words < SHORT_STORY;
    if (brief && ERROR.matcher(evidence.title).find()) {
      return Optional.of("is an error page: " + evidence.title);
    }
    if (!evidence.claims && brief && page.selectFirst("input[type=password]") != null) {
      return Optional.of("is a login page, not an article");
    }
    int teasers = page.select(TEASERS).size();
    boolean ofLinks =
        (words < SHORT_STORY * 2 && !evidence.dated) || evidence.linkDensity > MANY_LINKS;
    if (!evidence.claims && teasers >= MANY_TEASERS && (ofLinks || evidence.front)) {
      return Optional.of("is a page of %d links to articles, not an article".formatted(teasers));
    }
    if (words < NO_STORY && (!evidence.claims || words == 0)) {
      return Optional.of(
          words == 0
              ? "has no running text"
              : "has only %d word%s of text".formatted(words, words == 1 ? "" : "s"));
    }
    return Optional.empty();
  }

  /// Runs of letters; a text in Chinese or Japanese has about two characters a word.
  private static int words(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ideographs += Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30FF') ? 1 : 0;
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words + ideographs / 2;
  }
}
