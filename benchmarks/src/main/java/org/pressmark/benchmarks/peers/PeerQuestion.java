package org.pressmark.benchmarks.peers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A question, as `benchmarks/peers/questions.py` writes it.
///
/// @param number tells it from others
/// @param kind how the words are meant
/// @param words lower case, letters alone
/// @param distance for {@link Kind#NEAR}, within how many words
/// @param first the first day, `20161206`; empty for any, and then so is the last
/// @param last the last day, included
/// @param facet what is counted besides: `person` or `place`
/// @param newest whether the newest come first, not the best
/// @param skipped how many hits precede those that are asked for
public record PeerQuestion(
    int number,
    Kind kind,
    List<String> words,
    int distance,
    OptionalInt first,
    OptionalInt last,
    Optional<String> facet,
    boolean newest,
    int skipped) {

  /// What must be in an article.
  public enum Kind {
    WORD,
    ALL,
    ANY,
    PHRASE,
    NEAR,
    /// The first word without the second.
    NOT,
    /// No word: every article.
    EVERY
  }

  public PeerQuestion {
    words = List.copyOf(words);
  }

  /// Reads a line.
  public static PeerQuestion parse(String line) {
    String[] values = line.split("\t", -1);
    return new PeerQuestion(
        Integer.parseInt(values[0]),
        Kind.valueOf(values[2].toUpperCase(Locale.ROOT)),
        values[3].isEmpty() ? List.of() : List.of(values[3].split(" ")),
        Integer.parseInt(values[4]),
        day(values[5]),
        day(values[6]),
        Optional.of(values[7]).filter(facet -> !facet.isEmpty()),
        values[8].equals("newest"),
        Integer.parseInt(values[9]));
  }

  private static OptionalInt day(String text) {
    int day = Integer.parseInt(text);
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }
}
