package org.pressmark.searcher.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/// Counts something over the articles that match, segment by segment.
interface Counter {

  /// Begins a segment.
  OfSegment segment(LeafReaderContext segment) throws IOException;

  /// The counts over one segment.
  interface OfSegment {
    /// Counts an article; articles come in the order of their numbers.
    void count(int doc) throws IOException;

    /// Ends the segment.
    void finish() throws IOException;
  }
}
