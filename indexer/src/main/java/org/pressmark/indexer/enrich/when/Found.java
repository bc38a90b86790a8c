package org.pressmark.indexer.enrich.when;

/// A date found in a text.
///
/// @param first its first word
/// @param end the word after its last
/// @param days the days that are meant
/// @param unit what it is exact to
record Found(int first, int end, Days days, Unit unit) {

  /// The same, of more words.
  Found across(int from, int to) {
    return new Found(Math.min(first, from), Math.max(end, to), days, unit);
  }
}
