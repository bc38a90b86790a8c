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
/// then those with the most matches, then the first ones. Sentences that share a match are one.
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
    int[] starts = Sentences.starts(body);
    if (starts.length == 0) {
      return List.of();
    }
    if (matches.isEmpty()) {
      return List.of(passage(body, new Candidate(starts[0], end(body, starts, 0), List.of(), 0)));
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
      int start = starts[i];
      int end = end(body, starts, i);
      var inside = new ArrayList<Range>();
      while (next < matches.size() && matches.get(next).start() < end) {
        inside.add(matches.get(next++));
        while (inside.getLast().end() > end) { // a phrase that runs on into the next sentence
          end = end(body, starts, ++i);
        }
      }
      if (!inside.isEmpty()) {
        candidates.add(new Candidate(start, end, inside, differentWords(body, inside)));
      }
    }
    return candidates;
  }

  private static int end(String body, int[] starts, int sentence) {
    return sentence + 1 < starts.length ? starts[sentence + 1] : body.length();
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
    int from = start;
    int to = end;
    if (end - start > MAX_LENGTH) {
      Range first =
          sentence.matches().isEmpty() ? new Range(start, start) : sentence.matches().getFirst();
      from = cutBefore(body, start, first.start());
      to = cutAfter(body, first.end(), Math.max(from + MAX_LENGTH, first.end()), end);
    }
    String before = from > start ? ELLIPSIS : "";
    String after = to < end ? ELLIPSIS : "";
    String text = before + body.substring(from, to) + after;
    int shift = before.length() - from;
    int last = to;
    List<Range> highlights =
        sentence.matches().stream()
            .filter(match -> match.end() <= last)
            .map(match -> new Range(match.start() + shift, match.end() + shift))
            .toList();
    return new Passage("body", text.replace('\n', ' ').replace('\t', ' '), highlights);
  }

  /// Where a sentence is cut before its first match: at a word if there is one near.
  private static int cutBefore(String body, int start, int match) {
    int earliest = match - BEFORE_MATCH;
    if (earliest <= start) {
      return start;
    }
    int i = earliest;
    while (i < match && !Character.isWhitespace(body.charAt(i - 1))) {
      i++;
    }
    return i < match ? i : wholeCharacter(body, earliest);
  }

  /// Where a sentence is cut after its first match: at a word if there is one near.
  private static int cutAfter(String body, int match, int latest, int end) {
    if (latest >= end) {
      return end;
    }
    int i = latest;
    while (i > match && !Character.isWhitespace(body.charAt(i))) {
      i--;
    }
    return i > match ? i : wholeCharacter(body, latest);
  }

  /// The offset, or the one after it if that is inside of a surrogate pair.
  private static int wholeCharacter(String text, int offset) {
    boolean inside =
        Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset + 1 : offset;
  }
}
