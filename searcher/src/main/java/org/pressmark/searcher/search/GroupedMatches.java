package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The matches of a query, of which those that tell the same story stand behind the first of them
/// in the order of the list. One pass over the matches, before the first page is put in order,
/// finds the ones that are behind others; the list is then that of the query without them, so that
/// pages and totals are exact.
///
/// It holds a bit for every article of the index, and some 150 bytes for each group of which
/// several articles match.
final class GroupedMatches {

  /// Matches that tell one story.
  private static final class Group {
    private RankedHit first;
    private long count = 1;

    Group(RankedHit first) {
      this.first = first;
    }
  }

  private final IndexSearcher searcher;
  private final Grouping grouping;
  private final FixedBitSet behind;
  private final Map<StoryKeys.Key, Group> groups = new HashMap<>();

  private GroupedMatches(IndexSearcher searcher, Grouping grouping) {
    this.searcher = searcher;
    this.grouping = grouping;
    this.behind =
        new FixedBitSet(grouping == Grouping.OFF ? 0 : searcher.getIndexReader().maxDoc());
  }

  /// Groups the matches of a query.
  ///
  /// @param ranking by which they are listed
  static GroupedMatches of(IndexSearcher searcher, Query query, Grouping grouping, Ranking ranking)
      throws IOException {
    var matches = new GroupedMatches(searcher, grouping);
    if (grouping != Grouping.OFF) {
      searcher.search(query, matches.new Grouper(ranking));
    }
    return matches;
  }

  /// How many matches are not listed.
  long hidden() {
    return behind.cardinality();
  }

  /// The matches that are listed, with the same scores.
  Query listed(Query query) {
    if (hidden() == 0) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new OutsideQuery(behind), Occur.FILTER)
        .build();
  }

  /// What the hits of a page stand for, by their document; nothing if there is no grouping.
  Map<Integer, Copies> copies(List<RankedHit> page) throws IOException {
    if (grouping == Grouping.OFF) {
      return Map.of();
    }
    Map<StoryKeys.Key, SortedSet<String>> sources = new HashMap<>();
    Map<Integer, Copies> copies = new HashMap<>();
    for (RankedHit hit : page) {
      Group group = group(hit);
      if (group == null || group.count == 1) {
        copies.put(hit.docID(), new Copies(1, List.copyOf(sourcesOf(hit))));
      } else {
        sources.put(key(hit), sourcesOf(hit));
      }
    }
    addSourcesBehind(sources);
    for (RankedHit hit : page) {
      Group group = group(hit);
      SortedSet<String> named = group == null ? null : sources.get(key(hit));
      if (group != null && named != null) {
        copies.put(hit.docID(), new Copies(group.count, List.copyOf(named)));
      }
    }
    return copies;
  }

  private @Nullable Group group(RankedHit hit) throws IOException {
    StoryKeys.Key key = key(hit);
    return key == null ? null : groups.get(key);
  }

  private StoryKeys.@Nullable Key key(RankedHit hit) throws IOException {
    LeafReaderContext segment = segment(hit.docID());
    return StoryKeys.of(segment, grouping).get(hit.docID() - segment.docBase);
  }

  private LeafReaderContext segment(int docID) {
    List<LeafReaderContext> segments = searcher.getLeafContexts();
    return segments.get(ReaderUtil.subIndex(docID, segments));
  }

  private SortedSet<String> sourcesOf(RankedHit hit) throws IOException {
    LeafReaderContext segment = segment(hit.docID());
    var sources = new TreeSet<String>();
    new NamedSources(searcher).segment(segment).addTo(sources, hit.docID() - segment.docBase);
    return sources;
  }

  /// One pass over what is not listed.
  private void addSourcesBehind(Map<StoryKeys.Key, SortedSet<String>> sources) throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    var named = new NamedSources(searcher);
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      StoryKeys keys = StoryKeys.of(segment, grouping);
      NamedSources.OfSegment here = named.segment(segment);
      int end = segment.docBase + segment.reader().maxDoc();
      for (int docID = next(segment.docBase, end); docID < end; docID = next(docID + 1, end)) {
        SortedSet<String> wanted = sources.get(keys.get(docID - segment.docBase));
        if (wanted != null) {
          here.addTo(wanted, docID - segment.docBase);
        }
      }
    }
  }

  private int next(int docID, int end) {
    return docID < end ? behind.nextSetBit(docID, end) : end;
  }

  /// Finds out which match of each group comes first.
  private final class Grouper implements CollectorManager<Collector, Long> {
    private final Ranking ranking;

    Grouper(Ranking ranking) {
      this.ranking = ranking;
    }

    @Override
    public Collector newCollector() {
      return new Matches(ranking);
    }

    @Override
    public Long reduce(Collection<Collector> collectors) {
      return hidden();
    }
  }

  /// The matches, by one thread.
  private final class Matches implements Collector {
    private final Ranking ranking;
    private final Comparator<RankedHit> order;

    Matches(Ranking ranking) {
      this.ranking = ranking;
      this.order = ranking.order();
    }

    @Override
    public ScoreMode scoreMode() {
      return ranking.isByScore() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      StoryKeys keys = StoryKeys.of(segment, grouping);
      return new LeafCollector() {
        private @Nullable Scorable scorer;

        @Override
        public void setScorer(Scorable own) {
          scorer = own;
        }

        @Override
        public void collect(int doc) throws IOException {
          StoryKeys.Key key = keys.get(doc);
          if (key != null) {
            float score = scorer != null && ranking.isByScore() ? scorer.score() : 0;
            add(key, ranking.ranked(segment.docBase + doc, score));
          }
        }
      };
    }

    private void add(StoryKeys.Key key, RankedHit hit) {
      Group group = groups.putIfAbsent(key, new Group(hit));
      if (group == null) {
        return;
      }
      group.count++;
      if (order.compare(hit, group.first) < 0) {
        behind.set(group.first.docID());
        group.first = hit;
      } else {
        behind.set(hit.docID());
      }
    }
  }
}
