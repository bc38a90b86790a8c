package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.pressmark.schema.index.NameField;

/// Where articles come from: their publisher, or their agency where they name none. Not
/// thread-safe.
final class NamedSources {
  private final NameNumbers publishers;
  private final NameNumbers agencies;

  NamedSources(IndexSearcher searcher) {
    this.publishers = NamingSearcher.numbers(searcher, NameField.PUBLISHER);
    this.agencies = NamingSearcher.numbers(searcher, NameField.AGENCY);
  }

  OfSegment segment(LeafReaderContext segment) throws IOException {
    return new OfSegment(publishers.segment(segment), agencies.segment(segment));
  }

  /// The sources in one segment, asked for in the order of the articles' numbers.
  final class OfSegment {
    private final NameNumbers.OfSegment publishersHere;
    private final NameNumbers.OfSegment agenciesHere;

    private OfSegment(NameNumbers.OfSegment publishersHere, NameNumbers.OfSegment agenciesHere) {
      this.publishersHere = publishersHere;
      this.agenciesHere = agenciesHere;
    }

    /// Adds the sources of an article.
    void addTo(Set<String> sources, int doc) throws IOException {
      if (!add(publishers, publishersHere, doc, sources)) {
        add(agencies, agenciesHere, doc, sources);
      }
    }

    private static boolean add(
        NameNumbers values, NameNumbers.OfSegment here, int doc, Set<String> sources)
        throws IOException {
      int count = here.read(doc);
      for (int i = 0; i < count; i++) {
        sources.add(values.value(here.get(i)));
      }
      return count > 0;
    }
  }
}
