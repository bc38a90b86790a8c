package org.pressmark.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// Names of divisions with and without the word for what they are: `Aleppo Governorate`.
final class DivisionNames {
  private static final Pattern AFTER =
      Pattern.compile(
          " (?:Governorate|Province|Prefecture|Oblast['’]?|oblast|Region|Department|District"
              + "|County|Parish|Municipality|State|Kray|Krai|Republic|Territory|Division"
              + "|Autonomous Okrug|Voivodeship|Canton|Emirate)$");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:State|Province|Region|Republic|Municipality|Department|District|County|Governorate"
              + "|Free State|City and County|City and Borough|Autonomous Republic) of (?:the )?");

  private DivisionNames() {}

  /// The names without such a word, where they have one.
  static List<String> bare(Collection<String> names) {
    var bare = new ArrayList<String>();
    for (String name : names) {
      String shortened = withoutWord(name);
      if (!shortened.equals(name)) {
        bare.add(shortened);
      }
    }
    return bare;
  }

  /// The name of a county: `Cook County` as it is, but `Pangasinan` for `Province of Pangasinan`.
  static String county(String printed) {
    return BEFORE.matcher(printed).replaceFirst("");
  }

  private static String withoutWord(String name) {
    return AFTER.matcher(BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
  }
}
