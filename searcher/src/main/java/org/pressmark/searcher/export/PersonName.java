package org.pressmark.searcher.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A name in the two parts by which reference managers sort. The family name is the last word with
/// the particles before it: `Ludwig van Beethoven`. A name of one word, or one that an agency or a
/// desk bears, is not divided.
///
/// @param family the family name, or the whole name if it is not divided
/// @param given the other names; empty if it is not divided
/// @param suffix `Jr.`, `III`; empty if none
record PersonName(String family, Optional<String> given, Optional<String> suffix) {
  private static final Set<String> PARTICLES =
      Set.of(
          "al bin da das de del della den der di do dos du el ibn la le ten ter van vom von zu zum zur"
              .split(" "));
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> OF_NO_PERSON =
      Set.of(
          ("agencies agency and bureau correspondent correspondents desk editor editorial editors for from in"
                  + " news of office press reporter reporters service staff the with writer writers")
              .split(" "));

  static PersonName of(String name) {
    List<String> words = Arrays.asList(name.strip().split("[\\s,]+"));
    boolean isPerson =
        words.size() > 1 && words.stream().noneMatch(word -> OF_NO_PERSON.contains(folded(word)));
    return isPerson ? divided(words) : whole(name.strip());
  }

  /// A name that is not divided.
  static PersonName whole(String name) {
    return new PersonName(name, Optional.empty(), Optional.empty());
  }

  private static PersonName divided(List<String> words) {
    Optional<String> suffix =
        Optional.of(words.getLast()).filter(word -> SUFFIXES.contains(folded(word)));
    int end = suffix.isPresent() ? words.size() - 1 : words.size();
    if (end < 2) {
      return whole(String.join(" ", words));
    }
    int start = end - 1;
    // Not the first word: "Van Morrison" has no particle, "Karel Van Miert" has one.
    while (start > 1 && PARTICLES.contains(folded(words.get(start - 1)))) {
      start--;
    }
    return new PersonName(
        String.join(" ", words.subList(start, end)),
        Optional.of(String.join(" ", words.subList(0, start))),
        suffix);
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// `Family, Given` and `Family, Given, Suffix`, as RIS has it; the whole name if it is not
  /// divided.
  String inverted() {
    return family + given.map(", "::concat).orElse("") + suffix.map(", "::concat).orElse("");
  }

  /// As it is said: `Given Family Suffix`.
  String natural() {
    return given.map(names -> names + " ").orElse("") + family + suffix.map(" "::concat).orElse("");
  }
}
