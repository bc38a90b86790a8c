package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.LinkedPlace;

/// Articles with a city within a distance of a place. Where the place lies is learnt from the
/// index, as {@link LinkedPlace} says; a place that no article mentions has nothing near it.
final class NearPlaceQuery extends Query {
  private final String name;
  private final double meters;

  /// @param name as typed
  /// @param meters along the surface of the Earth
  NearPlaceQuery(String name, double meters) {
    this.name = name;
    this.meters = meters;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return place(searcher.getIndexReader(), name)
        .<Query>map(place ->
            LatLonPoint.newDistanceQuery(
                Fields.PLACE_POINT, place.latitude(), place.longitude(), meters))
        .orElseGet(() -> new MatchNoDocsQuery("no article mentions " + name));
  }

  /// The place that a name stands for in an archive; empty if no article mentions it.
  static Optional<LinkedPlace> place(IndexReader reader, String name) throws IOException {
    var prefix = new BytesRef(LinkedPlace.prefix(name));
    Map<String, Integer> frequencies = new TreeMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      TermsEnum terms = Terms.getTerms(segment.reader(), Fields.LINKED_PLACE).iterator();
      if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (BytesRef term = terms.term();
          term != null && StringHelper.startsWith(term, prefix);
          term = terms.next()) {
        frequencies.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
      }
    }
    // The first of those that are equally frequent, in the order of their terms.
    return frequencies.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .findFirst()
        .map(found -> LinkedPlace.ofTerm(found.getKey()));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "near:" + name + "~" + meters;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NearPlaceQuery query
        && query.name.equals(name)
        && query.meters == meters;
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + Double.hashCode(meters);
  }
}
