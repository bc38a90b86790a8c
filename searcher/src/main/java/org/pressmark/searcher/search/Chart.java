package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Timelines side by side, over the same steps, and what they are measured by.
///
/// @param interval the steps
/// @param share what the counts are measured by
/// @param lines one for each question, in their order; their buckets begin on the same days
/// @param bases what each step is measured by; empty if by nothing
/// @param complete whether the steps without articles are there, too; there may be too many of them
public record Chart(
    Interval interval, Share share, List<Line> lines, List<Base> bases, boolean complete) {
  /// Of fewer articles than these a share says little.
  public static final int FEW = 30;

  private static final double MILLION = 1e6;

  /// The timeline of a question.
  public record Line(Question question, Timeline timeline) {}

  /// What a step is measured by.
  ///
  /// @param articles all that could be counted in the step
  /// @param words the words of their bodies
  public record Base(long articles, long words) {

    /// Whether there is too little to compare with.
    public boolean isSmall() {
      return articles < FEW;
    }
  }

  public Chart {
    lines = List.copyOf(lines);
    bases = List.copyOf(bases);
  }

  /// The share of a count in its step: of 1, or per million words; empty if there is nothing to
  /// measure by.
  ///
  /// @param step its number, from 0
  public OptionalDouble share(long count, int step) {
    return switch (share) {
      case NONE -> OptionalDouble.empty();
      case ARCHIVE, FILTERED -> ratio((double) count, bases.get(step).articles());
      case WORDS -> ratio(count * MILLION, bases.get(step).words());
    };
  }

  private static OptionalDouble ratio(double part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / (double) whole);
  }

  /// How many steps have too little to compare with.
  public long smallSteps() {
    return bases.stream().filter(Base::isSmall).count();
  }

  /// What is to be said about it, a sentence each.
  public List<String> warnings() {
    var warnings = new ArrayList<String>();
    if (smallSteps() > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%,d of %,d steps have fewer than %d articles to compare with; their shares say little",
              smallSteps(),
              bases.size(),
              FEW));
    }
    if (!complete) {
      warnings.add(
          "the dates lie too far apart to show steps without articles; narrow them by --from and --to");
    }
    return warnings;
  }
}
