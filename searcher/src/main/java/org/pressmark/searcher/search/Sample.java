package org.pressmark.searcher.search;

/// A random sample that is asked for instead of the whole list. Which articles it takes depends on
/// their identifiers and the seed alone, not on how or when the index was built: while the same
/// articles match, the sample is the same.
///
/// @param size how many articles at most, up to {@link #MOST}
/// @param seed another one gives another sample
public record Sample(int size, long seed) {
  /// As many numbers are held in memory while a sample is drawn.
  public static final int MOST = 1_000_000;

  public Sample {
    if (size < 0 || size > MOST) {
      throw new IllegalArgumentException("not from 0 to " + MOST + ": " + size);
    }
  }

  /// The number by which an article is drawn: the ones with the least are in the sample. It is the
  /// finalizer of MurmurHash3 as David Stafford improved it ("Better Bit Mixing", variant 13), by
  /// which numbers that differ at all differ everywhere.
  ///
  /// @param tie the article's number, made from its identifier
  long draw(long tie) {
    return mixed(tie + mixed(seed + 0x9e3779b97f4a7c15L));
  }

  private static long mixed(long number) {
    long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
