package org.pressmark.searcher.web.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How a text is written, as HTML wants to know it.
///
/// @param lang its BCP 47 tag; empty if it is not known, or no such tag
/// @param dir `rtl` if the language is written from right to left, else `auto`: a tag may be wrong,
///   and the text itself knows better
public record Writing(Optional<String> lang, String dir) {
  private static final Set<String> LANGUAGES =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /// The writing of a language.
  public static Writing of(Optional<String> language) {
    Optional<Locale> known = language.flatMap(Writing::locale);
    boolean isRightToLeft = known.filter(Writing::isRightToLeft).isPresent();
    return new Writing(known.map(Locale::toLanguageTag), isRightToLeft ? "rtl" : "auto");
  }

  /// The name of a language in English; the tag itself if it has none.
  public static String nameOf(String language) {
    return locale(language)
        .map(locale -> locale.getDisplayName(Locale.UK))
        .filter(name -> !name.isBlank())
        .orElse(language);
  }

  private static Optional<Locale> locale(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return Optional.of(locale).filter(found -> !found.getLanguage().isEmpty());
    } catch (IllformedLocaleException _) { // then the language is not known
      return Optional.empty();
    }
  }

  private static boolean isRightToLeft(Locale locale) {
    return locale.getScript().isEmpty()
        ? LANGUAGES.contains(locale.getLanguage())
        : SCRIPTS.contains(locale.getScript());
  }
}
