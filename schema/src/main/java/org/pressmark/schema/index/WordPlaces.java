package org.pressmark.schema.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.pressmark.schema.Article;

/// Where the words of a text stand, by their positions in the index. The text is read once more for
/// it: with offsets in the postings an index would be larger by a sixth.
public final class WordPlaces {
  private int size;
  private int[] positions = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  private WordPlaces() {}

  /// The places of all words that an article has in the fields of a text.
  public static WordPlaces of(NewsText text, Article article) {
    var places = new WordPlaces();
    int position = -1;
    try (var words = new StandardTokenizer()) {
      for (TextValue value : TextValue.of(text, article)) {
        position = places.add(words, value, position) + NewsAnalyzer.GAP;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string in memory does not fail", e);
    }
    return places;
  }

  /// Adds the words of a value.
  ///
  /// @param before the position before its first word
  /// @return the position of its last word
  private int add(StandardTokenizer words, TextValue value, int before) throws IOException {
    OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
    int position = before;
    words.setReader(new StringReader(value.text()));
    words.reset();
    while (words.incrementToken()) {
      add(++position, value.start() + offset.startOffset(), value.start() + offset.endOffset());
    }
    words.end();
    words.close();
    return position;
  }

  private void add(int position, int start, int end) {
    if (size == positions.length) {
      positions = ArrayUtil.grow(positions);
      starts = Arrays.copyOf(starts, positions.length);
      ends = Arrays.copyOf(ends, positions.length);
    }
    positions[size] = position;
    starts[size] = start;
    ends[size++] = end;
  }

  /// The offset of the first character of a word, in UTF-16 units: of the headline, of the body, or
  /// for {@link NewsText#QUOTE} of the body that it is quoted in. {@link NewsText#LEAD} is counted
  /// from the beginning of the summary, if there is one, and on from the beginning of the body one
  /// character after its end.
  ///
  /// @throws IllegalArgumentException if no word has the position
  public int start(int position) {
    return starts[index(position)];
  }

  /// The offset after the last character of a word; see {@link #start}.
  ///
  /// @throws IllegalArgumentException if no word has the position
  public int end(int position) {
    return ends[index(position)];
  }

  private int index(int position) {
    int index = Arrays.binarySearch(positions, 0, size, position);
    if (index < 0) {
      throw new IllegalArgumentException("no word at position " + position);
    }
    return index;
  }
}
