package org.pressmark.gazetteer;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/// Frees names that are spelled by a scheme of transliteration from the marks that news leaves out:
/// `Ḩamāh`, `Ta‘izz`. The marks of languages that write Latin letters stay.
final class Transliteration {
  /// Countries of other scripts.
  private static final Set<String> SCRIPTS =
      Set.of(
          "AE", "AF", "AM", "BD", "BG", "BH", "BT", "BY", "CN", "CY", "DZ", "EG", "EH", "ER", "ET",
          "GE", "GR", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA",
          "LB", "LK", "LY", "MA", "MK", "MM", "MN", "MR", "MV", "NP", "OM", "PK", "PS", "QA", "RU",
          "SA", "SD", "SY", "TH", "TJ", "TN", "TW", "UA", "YE");

  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}’‘ʻʼ`]+");

  private Transliteration() {}

  static String plain(String name, String country) {
    return SCRIPTS.contains(country)
        ? MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")
        : name;
  }
}
