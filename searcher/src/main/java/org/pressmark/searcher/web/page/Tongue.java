package org.pressmark.searcher.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a browser must know of a text to show and speak it: the attributes `lang` and `dir`.
///
/// @param lang a BCP 47 tag; empty if the language is not known
/// @param dir `ltr`, `rtl`, or `auto` for the browser to see
public record Tongue(Optional<String> lang, String dir) {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "prs", "ps", "sd", "syr", "ug",
          "ur", "yi");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Adlm", "Hebr", "Nkoo", "Syrc", "Thaa");

  /// The one of a language.
  public static Tongue of(Optional<String> tag) {
    return new Tongue(tag, tag.map(Tongue::direction).orElse("auto"));
  }

  private static String direction(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean isRightToLeft =
        locale.getScript().isEmpty()
            ? RIGHT_TO_LEFT.contains(locale.getLanguage())
            : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    return isRightToLeft ? "rtl" : "ltr";
  }
}
