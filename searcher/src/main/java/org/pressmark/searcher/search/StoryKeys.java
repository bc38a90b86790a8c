package org.pressmark.searcher.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.Fields;

/// What the articles of a segment have in common with their copies. Articles are asked about in the
/// order of their numbers.
final class StoryKeys {

  /// What copies have in common.
  ///
  /// @param words of the text; 0 where the texts may differ
  record Key(long story, long words) {}

  private final Grouping grouping;
  private final NumericDocValues copies;
  private final NumericDocValues stories;
  private final NumericDocValues words;

  private StoryKeys(
      Grouping grouping,
      NumericDocValues copies,
      NumericDocValues stories,
      NumericDocValues words) {
    this.grouping = grouping;
    this.copies = copies;
    this.stories = stories;
    this.words = words;
  }

  static StoryKeys of(LeafReaderContext segment, Grouping grouping) throws IOException {
    return new StoryKeys(
        grouping,
        DocValues.getNumeric(segment.reader(), Fields.STORY_COPIES),
        DocValues.getNumeric(segment.reader(), Fields.STORY),
        DocValues.getNumeric(segment.reader(), Fields.STORY_WORDS));
  }

  /// What an article has in common with its copies; null if it has none in the archive.
  @Nullable Key get(int doc) throws IOException {
    boolean hasCopies = copies.advanceExact(doc) && copies.longValue() > 1;
    if (!hasCopies || !stories.advanceExact(doc)) {
      return null;
    }
    return switch (grouping) {
      case OFF -> null;
      case EXACT ->
          words.advanceExact(doc) ? new Key(stories.longValue(), words.longValue()) : null;
      case NEAR -> new Key(stories.longValue(), 0);
    };
  }
}
