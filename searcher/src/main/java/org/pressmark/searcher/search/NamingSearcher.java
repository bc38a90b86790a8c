package org.pressmark.searcher.search;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;

/// A searcher that knows which names are one person, place or organisation. Queries for names turn
/// to it when they are rewritten; with any other searcher every name stands for itself.
class NamingSearcher extends IndexSearcher {
  private final Known known;

  /// What is known of the names of a reader; shared by its searchers. Thread-safe.
  static final class Known {
    private final IndexReader reader;
    private final Names names;
    private final Map<NameField, NameNumbers> numbers = new EnumMap<>(NameField.class);
    private final WholeCounts whole = new WholeCounts();

    Known(IndexReader reader, Names names) {
      this.reader = reader;
      this.names = names;
    }

    Names names() {
      return names;
    }

    private synchronized NameNumbers numbers(NameField field) {
      return numbers.computeIfAbsent(
          field, _ -> new NameNumbers(names, field, reader.leaves().size()));
    }
  }

  NamingSearcher(Known known) {
    super(known.reader);
    this.known = known;
  }

  /// What a searcher knows of names.
  static Names names(IndexSearcher searcher) {
    return searcher instanceof NamingSearcher naming ? naming.known.names : Names.none();
  }

  /// What a searcher has counted over the whole archive.
  static WholeCounts whole(IndexSearcher searcher) {
    return searcher instanceof NamingSearcher naming ? naming.known.whole : new WholeCounts();
  }

  /// The numbers by which it counts the values of a field.
  static NameNumbers numbers(IndexSearcher searcher, NameField field) {
    return searcher instanceof NamingSearcher naming
        ? naming.known.numbers(field)
        : new NameNumbers(Names.none(), field, searcher.getIndexReader().leaves().size());
  }
}
