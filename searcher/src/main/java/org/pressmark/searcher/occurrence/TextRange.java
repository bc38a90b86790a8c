package org.pressmark.searcher.occurrence;

/// A word, or words that follow each other, in a text.
///
/// @param position of the first word
/// @param lastPosition of the last word
/// @param start the offset of the first character
/// @param end the offset after the last character
record TextRange(int position, int lastPosition, int start, int end) {}
