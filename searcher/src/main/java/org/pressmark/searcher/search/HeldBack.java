package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pressmark.schema.Status;
import org.pressmark.schema.index.Fields;
import org.pressmark.searcher.query.QueryField;
import org.pressmark.searcher.query.QueryNode;
import org.pressmark.searcher.query.Subnodes;

/// The articles that may not be shown: withheld, canceled, embargoed. They are left out of every
/// answer, unless the query speaks of `status:`.
///
/// @param statuses the ones that some article of the index has
record HeldBack(Set<Status> statuses) {
  private static final Set<Status> NOT_FOR_SHOW = EnumSet.complementOf(EnumSet.of(Status.USABLE));

  static HeldBack in(IndexReader index) throws IOException {
    Set<Status> present = EnumSet.noneOf(Status.class);
    for (Status status : NOT_FOR_SHOW) {
      if (index.docFreq(term(status)) > 0) {
        present.add(status);
      }
    }
    return new HeldBack(present);
  }

  private static Term term(Status status) {
    return new Term(Fields.STATUS, status.label());
  }

  /// The matches of a query that may be shown, with the same scores.
  Query leftOutOf(Query query) {
    if (statuses.isEmpty()) {
      return query;
    }
    var shown = new BooleanQuery.Builder().add(query, Occur.MUST);
    statuses.forEach(status -> shown.add(new TermQuery(term(status)), Occur.MUST_NOT));
    return shown.build();
  }

  /// How many articles are of each status that is not for show; those of none are left out.
  static Map<Status, Integer> count(IndexSearcher searcher) throws IOException {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : NOT_FOR_SHOW) {
      int count = searcher.count(new TermQuery(term(status)));
      if (count > 0) {
        counts.put(status, count);
      }
    }
    return counts;
  }

  /// Whether a query speaks of `status:`, and so means to see them.
  static boolean areAskedForBy(QueryNode node) {
    return (node instanceof QueryNode.In in && in.fields().contains(QueryField.STATUS))
        || Subnodes.of(node).stream().anyMatch(HeldBack::areAskedForBy);
  }
}
