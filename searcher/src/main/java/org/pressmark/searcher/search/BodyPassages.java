package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pressmark.schema.index.Sentences;
import org.pressmark.searcher.search.Passage.Range;

/// Cuts the best passages out of a body: the sentences with the most different words that match,
/// then those with the most matches, then the first ones.
final class BodyPassages {
  /// A sentence longer than this is cut round its first match.
  private static final int MAX_LENGTH = 320;

  /// How much stands before the first match of a sentence that is cut.
  private static final int BEFORE_MATCH = 80;

  private static final String ELLIPSIS = "…";

  /// A sentence with matches.
  private record Candidate(int start, int end, List<Range> matches, int differentWords) {}

  private BodyPassages() {}

  /// The best passages, in the order of the text; the beginning of the text if nothing matches.
  ///
  /// @param matches in order, without overlaps
  static List<Passage> of(String body, List<Range> matches, int wanted) {
    if (body.isEmpty()) {
      return List.of();
    }
    int[] starts = Sentences.starts(body);
    if (matches.isEmpty()) {
      int end = starts.length > 1 ? starts[1] : body.length();
      return List.of(passage(body, new Candidate(0, end, List.of(), 0)));
    }
    return candidates(body, starts, matches).stream()
        .sorted(
            Comparator.comparingInt(Candidate::differentWords)
                .thenComparingInt(candidate -> candidate.matches().size())
                .reversed()
                .thenComparingInt(Candidate::start))
        .limit(wanted)
        .sorted(Comparator.comparingInt(Candidate::start))
        .map(candidate -> passage(body, candidate))
        .toList();
  }

  private static List<Candidate> candidates(String body, int[] starts, List<Range> matches) {
    var candidates = new ArrayList<Candidate>();
    int next = 0;
    for (int i = 0; i < starts.length && next < matches.size(); i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : body.length();
      var inside = new ArrayList<Range>();
      while (next < matches.size() && matches.get(next).start() < end) {
        inside.add(matches.get(next++));
      }
      if (!inside.isEmpty()) {
        int reach = Math.max(end, inside.getLast().end());
        candidates.add(new Candidate(starts[i], reach, inside, differentWords(body, inside)));
      }
    }
    return candidates;
  }

  private static int differentWords(String body, List<Range> matches) {
    Set<String> words = new HashSet<>();
    matches.forEach(
        match -> words.add(body.substring(match.start(), match.end()).toLowerCase(Locale.ROOT)));
    return words.size();
  }

  private static Passage passage(String body, Candidate sentence) {
    int start = sentence.start();
    int end = start + body.substring(start, sentence.end()).stripTrailing().length();
    boolean cut = end - start > MAX_LENGTH;
    if (cut && !sentence.matches().isEmpty()) {
      start =
          Math.max(start, wordStart(body, sentence.matches().getFirst().start() - BEFORE_MATCH));
    }
    if (end - start > MAX_LENGTH) {
      end = wordEnd(body, start + MAX_LENGTH, end);
    }
    String before = start > sentence.start() ? ELLIPSIS : "";
    String after = cut && end < sentence.end() - 1 ? ELLIPSIS : "";
    String text = before + body.substring(start, end) + after;
    int shift = before.length() - start;
    int last = end;
    List<Range> highlights =
        sentence.matches().stream()
            .filter(match -> match.end() <= last)
            .map(match -> new Range(match.start() + shift, match.end() + shift))
            .toList();
    return new Passage("body", text.replace('\n', ' '), highlights);
  }

  /// The first word that begins at or after an offset.
  private static int wordStart(String body, int from) {
    int i = Math.max(0, from);
    while (i > 0 && i < body.length() && !Character.isWhitespace(body.charAt(i - 1))) {
      i++;
    }
    return i;
  }

  /// The end of the last word that ends at or before an offset.
  private static int wordEnd(String body, int from, int end) {
    int i = Math.min(from, end);
    while (i > 0 && i < end && !Character.isWhitespace(body.charAt(i))) {
      i--;
    }
    return Math.max(i, 1);
  }
}
