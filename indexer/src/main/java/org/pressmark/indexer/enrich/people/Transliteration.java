package org.pressmark.indexer.enrich.people;

import java.util.regex.Pattern;

/// Surnames from Cyrillic and Arabic letters, which each paper spells its own way: Zelensky is
/// Zelenskyy, Gaddafi is Qadhafi. The result is no spelling, only the same for all of them.
final class Transliteration {
  /// How surnames end that were written in Cyrillic.
  private static final Pattern SLAVIC_END =
      Pattern.compile(
          ".*(?:[oe](?:v|ff|va)|[^aeiou]ina?|sk[iyj]{1,2}|ska[iyj]a|enk[oa]|[iy]?uk|[iy]ch|[nl][iy]{1,2}|shvili|adze)");

  private Transliteration() {}

  /// @param letters a surname, folded
  /// @param script that the given name comes from
  static String ofSurname(String letters, GivenNames.Script script) {
    return switch (script) {
      case SLAVIC -> SLAVIC_END.matcher(letters).matches() ? slavic(letters) : letters;
      case ARABIC -> arabic(GivenNames.spelling(letters));
    };
  }

  private static String slavic(String letters) {
    return letters
        .replace("shch", "sch")
        .replace("sch", "s")
        .replace("tch", "ch")
        .replace("ks", "x")
        .replace("yo", "o")
        .replace("io", "o")
        .replaceAll("(?<=.)ff$", "v")
        .replaceAll("w", "v")
        .replaceAll("(?<=[aeiou])[iyj](?=[aeou])", "")
        .replaceAll("^ye|^je", "e")
        .replaceAll("[iyj]+$", "i")
        .replaceAll("[yj]+", "i")
        .replaceAll("kh", "h")
        .replaceAll("(\\p{L})\\1", "$1");
  }

  private static String arabic(String letters) {
    return letters
        .replaceAll("^(?:gh|kh|q|g)(?=a[dt])", "k")
        .replace("dh", "d")
        .replace("th", "t")
        .replace("q", "k")
        .replace("ou", "u")
        .replace("oo", "u")
        .replace("ee", "i")
        .replaceAll("[ae][iy]", "ai")
        .replaceAll("[iyj]+$", "i")
        .replaceAll("iye?h?$|ia$|iyah$", "iya")
        .replaceAll("ah$|eh$", "a")
        .replace("o", "u")
        .replace("e", "i")
        .replaceAll("(\\p{L})\\1", "$1");
  }
}
