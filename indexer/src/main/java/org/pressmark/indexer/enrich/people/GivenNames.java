package org.pressmark.indexer.enrich.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known of given names: which spellings are one name in another script, and which short
/// forms belong to which name. The tables are `given-names.txt` and `nicknames.txt`.
final class GivenNames {
  /// The script or language that a name comes from.
  enum Script {
    SLAVIC,
    ARABIC
  }

  private record Name(String spelling, Script script) {}

  private static final Map<String, Name> NAMES = names();
  private static final Map<String, Set<String>> FULL_FORMS = fullForms();

  private GivenNames() {}

  private static Map<String, Name> names() {
    var names = new HashMap<String, Name>();
    for (String row : Table.rows("given-names.txt")) {
      List<String> words = Table.words(row);
      Script script = words.getFirst().equals("slavic") ? Script.SLAVIC : Script.ARABIC;
      words.stream().skip(1).forEach(word -> names.put(word, new Name(words.get(1), script)));
    }
    return Map.copyOf(names);
  }

  private static Map<String, Set<String>> fullForms() {
    var forms = new HashMap<String, Set<String>>();
    for (String row : Table.rows("nicknames.txt")) {
      List<String> words = Table.words(row);
      words.stream()
          .skip(1)
          .forEach(word -> forms.computeIfAbsent(word, _ -> new HashSet<>()).add(words.getFirst()));
    }
    return Map.copyOf(forms);
  }

  /// The first of the spellings of a name, or the name itself where only one is known.
  static String spelling(String name) {
    Name known = NAMES.get(name);
    return known == null ? name : known.spelling();
  }

  /// Empty for a name that is not in the table.
  static Optional<Script> script(String name) {
    return Optional.ofNullable(NAMES.get(name)).map(Name::script);
  }

  /// Whether one is short for the other: Bob and Robert. Two short forms of a name are not: Bob and
  /// Rob are seldom the same man.
  static boolean isShortFor(String one, String other) {
    return FULL_FORMS.getOrDefault(one, Set.of()).contains(other)
        || FULL_FORMS.getOrDefault(other, Set.of()).contains(one);
  }
}
