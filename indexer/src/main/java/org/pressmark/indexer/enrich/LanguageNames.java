package org.pressmark.indexer.enrich;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The ISO codes and English names of languages.
final class LanguageNames {
  /// A longer text is not a language's name or tag.
  private static final int LONGEST = 100;

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private LanguageNames() {}

  private static Map<String, String> twoLetters() {
    var names = new HashMap<String, String>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.of(code);
      names.put(locale.getISO3Language(), code);
      names.put(Fold.fold(locale.getDisplayLanguage(Locale.ENGLISH)), code);
      names.put(Fold.fold(locale.getDisplayLanguage(locale)), code);
    }
    names.putAll(
        Map.of(
            "ger", "de", "fre", "fr", "dut", "nl", "gre", "el", "chi", "zh", "cze", "cs", "per",
            "fa", "rum", "ro"));
    return Map.copyOf(names);
  }

  /// The BCP 47 tag, its language in two letters where it has such a code; empty if it is no
  /// language.
  static String tag(String printed) {
    if (printed.length() > LONGEST) {
      return "";
    }
    String name = printed.strip().replace('_', '-');
    int end = name.indexOf('-') < 0 ? name.length() : name.indexOf('-');
    String language = Fold.fold(name.substring(0, end));
    String code = TWO_LETTERS.getOrDefault(language, language);
    String tag = Locale.forLanguageTag(code + name.substring(end)).toLanguageTag();
    return isLanguage(code) ? tag : "";
  }

  /// Whether the JDK has a name for a code: `rss` and `utf` have the form of one.
  private static boolean isLanguage(String code) {
    Locale locale = Locale.forLanguageTag(code);
    return !locale.getLanguage().isEmpty()
        && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
  }
}
