package org.pressmark.indexer.ingest;

import java.util.regex.Pattern;

/// A line of a page that is nothing but the date of its story, perhaps with a label and a time:
/// `Thursday, May 6, 1999`, `Publié le 04 mars 2020 à 11h15`, `2021年5月6日`.
final class DateLine {
  private static final int LONGEST = 90;

  private static final String LABEL =
      "(?:(?:first |last )?(?:published|posted|updated|modified|date)|publié|mis à jour|modifié|veröffentlicht"
          + "|aktualisiert|stand|erstellt|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd"
          + "|publicerad|uppdaterad|publisert|oppdatert)";

  private static final String YEAR = "(?:1[6-9]|20)\\d\\d";

  private static final String DAY =
      "(?:\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? "
          + YEAR
          + "|\\d{1,2}(?:st|nd|rd|th|\\.)?(?: de)? \\p{L}{3,10}\\.?,?(?: de)? "
          + YEAR
          + "|"
          + YEAR
          + "[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.]"
          + YEAR
          + ")";

  private static final String TIME =
      "(?:[ ,|·–-]{0,3}(?:(?:at|à|um|kl\\.?|@) )?\\d{1,2}[:.h時]\\d\\d.{0,15})?";

  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)(?:"
              + LABEL
              + "(?: on| le| am| el| il| den)?:? )?(?:\\p{L}{2,10}\\.?,? )?"
              + DAY
              + TIME);

  private static final Pattern LABELLED =
      Pattern.compile("(?iu)" + LABEL + "(?!\\p{L}).*" + YEAR + ".*");

  private DateLine() {}

  /// Whether a text is a date.
  static boolean is(String line) {
    return line.length() <= LONGEST && LINE.matcher(line).matches();
  }

  /// Whether a text begins with a label of dates, and has one at least.
  static boolean isLabelled(String line) {
    return line.length() <= LONGEST && LABELLED.matcher(line).matches();
  }
}
