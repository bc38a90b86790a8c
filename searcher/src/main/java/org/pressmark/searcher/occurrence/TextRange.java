package org.pressmark.searcher.occurrence;

/// A word, or words that follow each other, in a text.
///
/// @param position of the first word
/// @param lastPosition of the last word
record TextRange(int position, int lastPosition) {}
