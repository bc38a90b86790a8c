package org.pressmark.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/// Lucene as a program would use it that was written for these questions alone, in this process:
/// one text field, one date, two facets; everything else as it comes. Sorted by date, since such a
/// program would be, too.
public final class LuceneAdapter implements Adapter {
  private static final int BETWEEN_TEXTS = 100;
  private static final Sort NEWEST = new Sort(new SortField("seconds", SortField.Type.LONG, true));
  private static final Set<String> LISTED = Set.of("headline", "day");

  private final Map<Integer, ScoreDoc> ends = new HashMap<>();
  private Optional<Opened> opened = Optional.empty();

  private record Opened(IndexSearcher searcher, SortedSetDocValuesReaderState names) {}

  private LuceneAdapter() {}

  /// Words as they stand, in lower case, without accents and possessives.
  private static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream plain = new LowerCaseFilter(new EnglishPossessiveFilter(words));
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(plain));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return BETWEEN_TEXTS;
    }
  }

  @Override
  public void index(Path articles, Path store) throws Exception {
    var config = new IndexWriterConfig(new Words()).setIndexSort(NEWEST);
    FacetsConfig facets = facets();
    try (var directory = FSDirectory.open(store);
        var writer = new IndexWriter(directory, config)) {
      PeerArticle.forEach(
          articles,
          some -> {
            for (PeerArticle article : some) {
              writer.addDocument(facets.build(document(article)));
            }
          });
      writer.commit();
    }
  }

  private static FacetsConfig facets() {
    var facets = new FacetsConfig();
    facets.setMultiValued("person", true);
    facets.setMultiValued("place", true);
    return facets;
  }

  private static Document document(PeerArticle article) {
    var document = new Document();
    document.add(new TextField("text", article.headline(), Store.NO));
    document.add(new TextField("text", article.body(), Store.NO));
    document.add(new StoredField("headline", article.headline()));
    document.add(new StoredField("body", article.body()));
    document.add(new IntField("day", article.day(), Store.YES));
    document.add(new NumericDocValuesField("seconds", article.seconds()));
    names(document, "person", article.persons());
    names(document, "place", article.places());
    return document;
  }

  private static void names(Document document, String facet, List<String> names) {
    names.stream()
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> document.add(new SortedSetDocValuesFacetField(facet, name)));
  }

  @Override
  public void open(Path store) throws IOException {
    // The same questions come again and again: a cache would be all that is measured.
    IndexSearcher.setDefaultQueryCache(null);
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(store));
    opened =
        Optional.of(
            new Opened(
                new IndexSearcher(reader),
                new DefaultSortedSetDocValuesReaderState(reader, facets())));
  }

  @Override
  public Optional<PeerAnswer> ask(PeerQuestion question) throws IOException {
    Opened index = opened.orElseThrow();
    Query query = query(question);
    var counts = new ArrayList<Long>();
    if (question.facet().isPresent()) {
      FacetsCollector matches = index.searcher().search(query, new FacetsCollectorManager());
      FacetResult result =
          new SortedSetDocValuesFacetCounts(index.names(), matches)
              .getTopChildren(VALUES, question.facet().get());
      for (LabelAndValue value : result == null ? new LabelAndValue[0] : result.labelValues) {
        counts.add(value.value.longValue());
      }
    }
    TopDocs top = top(index.searcher(), query, question);
    return Optional.of(
        new PeerAnswer(index.searcher().count(query), listed(index.searcher(), top), counts));
  }

  private TopDocs top(IndexSearcher searcher, Query query, PeerQuestion question)
      throws IOException {
    if (!question.newest()) {
      return searcher.search(query, new TopScoreDocCollectorManager(HITS, 1));
    }
    FieldDoc after = question.skipped() == 0 ? null : (FieldDoc) end(searcher, query, question);
    return searcher.search(query, new TopFieldCollectorManager(NEWEST, HITS, after, 1));
  }

  /// The last hit before the page, which is looked for once.
  private ScoreDoc end(IndexSearcher searcher, Query query, PeerQuestion question)
      throws IOException {
    ScoreDoc end = ends.get(question.number());
    if (end == null) {
      ScoreDoc[] before = searcher.search(query, question.skipped(), NEWEST).scoreDocs;
      end = before[before.length - 1];
      ends.put(question.number(), end);
    }
    return end;
  }

  private static List<String> listed(IndexSearcher searcher, TopDocs top) throws IOException {
    StoredFields stored = searcher.storedFields();
    var listed = new ArrayList<String>();
    for (ScoreDoc hit : top.scoreDocs) {
      Document document = stored.document(hit.doc, LISTED);
      listed.add(document.get("headline") + " " + document.get("day"));
    }
    return listed;
  }

  private static Query query(PeerQuestion question) {
    Query words = words(question);
    if (question.first().isEmpty()) {
      return words;
    }
    Query days =
        IntField.newRangeQuery("day", question.first().getAsInt(), question.last().getAsInt());
    return question.words().isEmpty()
        ? days
        : new BooleanQuery.Builder().add(words, Occur.MUST).add(days, Occur.FILTER).build();
  }

  private static Query words(PeerQuestion question) {
    List<String> words = question.words();
    return switch (question.kind()) {
      case WORD -> term(words.getFirst());
      case ALL -> all(words, Occur.MUST);
      case ANY -> all(words, Occur.SHOULD);
      case PHRASE -> new PhraseQuery("text", words.toArray(String[]::new));
      case NEAR ->
          new IntervalQuery("text", Intervals.maxwidth(question.distance() + 1, unordered(words)));
      case NOT ->
          new BooleanQuery.Builder()
              .add(term(words.getFirst()), Occur.MUST)
              .add(term(words.getLast()), Occur.MUST_NOT)
              .build();
      case EVERY -> MatchAllDocsQuery.INSTANCE;
    };
  }

  private static IntervalsSource unordered(List<String> words) {
    return Intervals.unordered(words.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }

  private static Query all(List<String> words, Occur occur) {
    var all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(term(word), occur));
    return all.build();
  }

  private static Query term(String word) {
    return new TermQuery(new Term("text", word));
  }

  @Override
  public void close() throws IOException {
    if (opened.isPresent()) {
      opened.get().searcher().getIndexReader().close();
    }
  }

  /// As {@link Adapter#main} has it.
  public static void main(String[] args) throws Exception {
    Adapter.main(new LuceneAdapter(), args);
  }
}
