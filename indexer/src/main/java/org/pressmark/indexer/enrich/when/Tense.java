package org.pressmark.indexer.enrich.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a sentence speaks of what was or of what is to come: by the verb nearest before a date,
/// else the first one after it.
final class Tense {
  private static final int REACH = 12;

  private static final Set<String> FUTURE =
      Set.copyOf(
          List.of(
              ("will ll shall would wouldn due scheduled slated expected planned plans plan planning upcoming"
                      + " coming forthcoming should must could may might can ahead begins starts opens"
                      + " expires resumes meets takes goes leaves returns arrives retires convenes comes meet begin hopes intends wants next ends kicks awaits")
                  .split(" ")));

  private static final Set<String> PAST =
      Set.copyOf(
          List.of(
              ("said told was were had did has have been met came went took began left won lost fell rose shot held made"
                      + " found saw gave got sent hit led spoke wrote brought built bought caught drew fought flew grew"
                      + " kept knew ran sat sold stood struck thought threw woke broke chose became quit put cut last")
                  .split(" ")));

  private static final Set<String> NO_VERBS =
      Set.of("need", "feed", "seed", "speed", "indeed", "hundred", "united", "red", "bed", "fed");

  private static final Set<String> BEFORE_NOUNS =
      Set.of("the", "a", "this", "that", "their", "its", "his", "her", "s", "free", "popular");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be");

  private Tense() {}

  /// Whether a date speaks of the future.
  ///
  /// @param first the first word of the date
  /// @param end the word after its last
  static boolean isFuture(DateText text, int first, int end) {
    if (text.word(first - 1).equals("by") || Set.of("will", "would").contains(text.word(end))) {
      return true;
    }
    if (Set.of("until", "till").contains(text.word(first - 1))) {
      return text.follows(first - 1) && !BE.contains(text.word(first - 2));
    }
    int i = first - 1;
    while (i >= Math.max(0, first - REACH) && !text.startsSentence(i + 1)) {
      Optional<Boolean> future = future(text, i--);
      if (future.isPresent()) {
        return future.get();
      }
    }
    int k = end;
    while (k < Math.min(text.size(), end + REACH) && !text.startsSentence(k)) {
      Optional<Boolean> future = future(text, k++);
      if (future.isPresent()) {
        return future.get();
      }
    }
    return false;
  }

  private static Optional<Boolean> future(DateText text, int i) {
    String word = text.word(i);
    boolean isToDo = word.equals("to") && BE.contains(text.word(i - 1));
    boolean isVote = word.equals("vote") && !BEFORE_NOUNS.contains(text.word(i - 1));
    boolean isSetTo = word.equals("set") && Set.of("to", "for").contains(text.word(i + 1));
    boolean isMonth = word.equals("may") && text.isCapital(i);
    if (isToDo || isSetTo || isVote || (FUTURE.contains(word) && !isMonth)) {
      return Optional.of(true);
    }
    boolean isPast =
        PAST.contains(word)
            || (word.endsWith("ed") && word.length() > 3 && !NO_VERBS.contains(word));
    boolean isInfinitive = text.word(i - 1).equals("be"); // `will be held`
    return isPast && !isInfinitive ? Optional.of(false) : Optional.empty();
  }
}
