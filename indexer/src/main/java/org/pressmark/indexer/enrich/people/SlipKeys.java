package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.List;

/// Brings names together that differ by a {@link Slip} in the first name or the surname: two such
/// names have a key in common.
final class SlipKeys {
  private SlipKeys() {}

  /// The rest of the name with each letter of the one word, and then the other, left out in turn.
  static List<String> of(PersonName name) {
    var keys = new ArrayList<String>();
    addKeys(name.surname(), String.join(" ", name.given()) + "/", keys);
    addKeys(name.first(), "/" + String.join(" ", name.middle()) + " " + name.surname(), keys);
    return keys;
  }

  private static void addKeys(String word, String rest, List<String> keys) {
    keys.add(rest + ":" + word);
    for (int i = 1; i < word.length(); i++) {
      keys.add(rest + ":" + word.substring(0, i) + word.substring(i + 1));
    }
    keys.add(rest + ":" + word.replace("rn", "m").replace("cl", "d").replace("vv", "w"));
  }

  static boolean differByOne(PersonName one, PersonName other) {
    if (!one.suffix().equals(other.suffix()) || !one.middle().equals(other.middle())) {
      return false;
    }
    boolean sameFirst = one.first().equals(other.first());
    boolean sameSurname = one.surname().equals(other.surname());
    return (sameFirst && Slip.between(one.surname(), other.surname()))
        || (sameSurname && Slip.between(one.first(), other.first()));
  }
}
