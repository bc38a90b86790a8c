package org.pressmark.indexer.enrich.names;

import java.util.Set;

/// The abbreviations of English news that end in a full stop.
final class Abbreviations {
  /// Those after which a name or number follows, so that no sentence ends there.
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "St", "Ste", "Sr", "Fr", "Rev", "Msgr", "Hon",
          "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Cpl", "Sgt", "Pvt", "Adm", "Brig", "Gov",
          "Sen", "Sens", "Rep", "Reps", "Pres", "Supt", "Det", "Insp", "Amb", "Atty", "Asst", "Mt",
          "Ft", "No", "Nos", "vs", "v", "Ph", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
          "Sep", "Sept", "Oct", "Nov", "Dec", "op", "cf", "ca", "pp", "MR", "MRS", "DR", "ST",
          "GEN", "SEN", "REP", "GOV", "LT", "COL", "SGT", "JAN", "FEB", "AUG", "SEPT", "OCT", "NOV",
          "DEC");

  private static final Set<String> OTHERS =
      Set.of(
          "Jr", "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Assn", "Dept", "Univ", "Ave", "Blvd",
          "Rd", "Hwy", "Pty", "Plc", "etc", "al", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn",
          "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mich", "Minn", "Mo", "Mont",
          "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ont",
          "Que", "INC", "CORP", "LTD");

  private Abbreviations() {}

  /// Whether the stop after a word belongs to it.
  static boolean takesStop(String word) {
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || isInitials(word)
        || BEFORE_NAMES.contains(word)
        || OTHERS.contains(word);
  }

  /// Whether a word with its stop cannot end a sentence.
  static boolean standsBeforeName(String word) {
    return BEFORE_NAMES.contains(word.substring(0, word.length() - 1))
        || (word.length() == 2 && Character.isUpperCase(word.charAt(0)));
  }

  /// `U.S`, `a.m`: single letters with stops between.
  private static boolean isInitials(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean stop = word.charAt(i) == '.';
      if (stop != (i % 2 == 1)) {
        return false;
      }
    }
    return true;
  }
}
