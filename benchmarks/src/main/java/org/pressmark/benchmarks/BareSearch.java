package org.pressmark.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.range.LongRange;
import org.apache.lucene.facet.range.LongRangeFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Order;

/// The same index searched by Lucene's own means, as a program would that was written for these
/// questions alone: queries are compiled beforehand, and so is what facets need of the reader.
final class BareSearch implements Closeable {
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /// What was found.
  record Found(TopDocs top, long total, List<FacetResult> facets) {}

  /// Counts what a query matched.
  interface Counting {
    Facets of(FacetsCollector matches) throws IOException;
  }

  BareSearch(Path index) throws IOException {
    directory = FSDirectory.open(index);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(IndexFormat.similarity());
  }

  IndexSearcher searcher() {
    return searcher;
  }

  TopDocs top(Query query, Order order) throws IOException {
    return switch (order) {
      case RELEVANCE -> searcher.search(query, new TopScoreDocCollectorManager(Ask.HITS, 1));
      case NEWEST -> sorted(query, IndexFormat.newestFirst());
      case OLDEST -> sorted(query, IndexFormat.oldestFirst());
    };
  }

  private TopDocs sorted(Query query, org.apache.lucene.search.Sort sort) throws IOException {
    return searcher.search(query, new TopFieldCollectorManager(sort, Ask.HITS, null, 1));
  }

  /// The best hits and how many there are.
  Found search(Query query, Order order) throws IOException {
    return new Found(top(query, order), searcher.count(query), List.of());
  }

  /// The best hits, how many there are, and the most frequent values of a facet.
  Found search(Query query, Order order, Counting counting) throws IOException {
    FacetsCollector matches = searcher.search(query, new FacetsCollectorManager());
    long total = matches.getMatchingDocs().stream().mapToInt(docs -> docs.totalHits()).sum();
    return new Found(top(query, order), total, counting.of(matches).getAllDims(Ask.HITS));
  }

  /// What was counted of a query's matches, without hits.
  List<FacetResult> count(Query query, Counting counting) throws IOException {
    return counting.of(searcher.search(query, new FacetsCollectorManager())).getAllDims(Ask.HITS);
  }

  Counting counting(Facet facet) throws IOException {
    return switch (facet) {
      case Facet.OfField(var field) -> {
        var state = new StringDocValuesReaderState(reader, field.facetValues());
        yield matches -> new StringValueFacetCounts(state, matches);
      }
      case Facet.OfPlacesUnder under ->
          throw new IllegalArgumentException("not measured: " + under.label());
      case Facet.OfTime(var interval) -> counting(interval);
    };
  }

  /// Counts ranges of dates, one a step between the index's first and last date.
  Counting counting(Interval interval) throws IOException {
    LongRange[] ranges = ranges(interval).toArray(LongRange[]::new);
    return matches -> new LongRangeFacetCounts(Fields.DATE, matches, ranges);
  }

  private List<LongRange> ranges(Interval interval) throws IOException {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (LeafReaderContext leaf : reader.leaves()) {
      var dates = leaf.reader().getDocValuesSkipper(Fields.DATE);
      if (dates != null) {
        LocalDate least = day(dates.minValue());
        LocalDate greatest = day(dates.maxValue());
        first = least.isBefore(first) ? least : first;
        last = greatest.isAfter(last) ? greatest : last;
      }
    }
    var ranges = new ArrayList<LongRange>();
    for (LocalDate start = start(first, interval); !start.isAfter(last); ) {
      LocalDate next = next(start, interval);
      ranges.add(new LongRange(start.toString(), seconds(start), true, seconds(next), false));
      start = next;
    }
    return ranges;
  }

  private static LocalDate start(LocalDate day, Interval interval) {
    return switch (interval) {
      case YEAR -> day.withDayOfYear(1);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK, DAY -> throw new IllegalArgumentException("not measured: " + interval);
    };
  }

  private static LocalDate next(LocalDate start, Interval interval) {
    return interval == Interval.YEAR ? start.plusYears(1) : start.plusMonths(1);
  }

  private static LocalDate day(long seconds) {
    return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static long seconds(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /// The stored fields of the hits.
  List<Document> load(Found found) throws IOException {
    StoredFields stored = searcher.storedFields();
    var documents = new ArrayList<Document>();
    for (ScoreDoc hit : found.top().scoreDocs) {
      documents.add(stored.document(hit.doc));
    }
    return documents;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
