package org.pressmark.searcher.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.Fingerprint;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;
import org.pressmark.searcher.occurrence.TooManyOccurrencesException;
import org.pressmark.searcher.query.ParsedQuery;

/// An index opened for questions, as it was at its last commit; what is indexed meanwhile is not
/// seen. Thread-safe.
///
/// Exceptions: {@link IndexFormatException} if the index is of another format; {@link
/// InvalidCursorException} if a cursor does not belong to the question and the index; {@link
/// QueryTooCostlyException} if a query stands for too many words, or a pattern of it has too many
/// readings; {@link TooManyOccurrencesException} if its windows match in too many ways; {@link
/// TimeExceededException} if a limit of time was set; any other `IOException` if the index cannot
/// be read.
public final class Archive implements Closeable {
  /// How many hits of a long list are put in order at a time.
  private static final int CHUNK = 10_000;

  static {
    // Each clause of a query may stand for one in every text; the query parser limits the clauses
    // themselves.
    IndexSearcher.setMaxClauseCount(1 << 14);
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final Names names;
  private final IndexSearcher searcher;

  private Archive(
      Directory directory, DirectoryReader reader, Names names, IndexSearcher searcher) {
    this.directory = directory;
    this.reader = reader;
    this.names = names;
    this.searcher = searcher;
    searcher.setSimilarity(IndexFormat.similarity());
  }

  /// Opens the index in a directory, to answer many questions: its files are mapped into memory.
  ///
  /// @throws NoSuchFileException if there is none
  /// @throws IndexFormatException if this program cannot read it
  public static Archive open(Path index) throws IOException {
    return open(FSDirectory.open(existing(index)), index.toString());
  }

  /// As {@link #open(Path)}, for a process that ends with its first answer: the files are read, not
  /// mapped, since a JVM takes longer to make itself ready for mapping than one answer wins by it.
  public static Archive openForOneAnswer(Path index) throws IOException {
    return open(new NIOFSDirectory(existing(index)), index.toString());
  }

  private static Path existing(Path index) throws NoSuchFileException {
    if (!Files.isDirectory(index)) {
      throw new NoSuchFileException(index.toString());
    }
    return index;
  }

  /// Opens the index in a Lucene directory, which is closed with the archive.
  ///
  /// @param name how messages name the index
  public static Archive open(Directory directory, String name) throws IOException {
    try {
      IndexFormat.check(latestCommit(directory, name), name);
      return open(directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  private static Archive open(Directory directory, DirectoryReader reader) throws IOException {
    try {
      Names names = Names.of(directory, reader.getIndexCommit().getUserData());
      return new Archive(directory, reader, names, new NamingSearcher(reader, names));
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  private static SegmentInfos latestCommit(Directory directory, String name) throws IOException {
    try {
      return SegmentInfos.readLatestCommit(directory);
    } catch (IndexNotFoundException e) {
      throw (NoSuchFileException) new NoSuchFileException(name).initCause(e);
    } catch (IndexFormatTooNewException
        | IndexFormatTooOldException
        | IllegalArgumentException _) { // the last for a codec of which Lucene knows no such name
      throw new IndexFormatException(
          name + " was written by another version of Lucene: index the archive again");
    }
  }

  /// The same archive, to be asked for a limited time from now on: after that, each answer is a
  /// {@link TimeExceededException}. To close the one is to close the other.
  public Archive within(Duration limit) {
    return new Archive(directory, reader, names, new BoundedSearcher(reader, names, limit));
  }

  /// Tells one state of the index from another; rises with every commit.
  public long generation() {
    try {
      return reader.getIndexCommit().getGeneration();
    } catch (IOException e) {
      throw new UncheckedIOException("a reader of a directory knows its commit", e);
    }
  }

  /// How many articles there are.
  public int size() {
    return reader.numDocs();
  }

  /// A page of hits, and the counts over all of them.
  public SearchResults search(SearchRequest request)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    check(request);
    Query query = rewrite(request.question());
    MatchCounts counts = MatchCounts.of(searcher, query, request.facets());
    var hits = new ArrayList<Hit>();
    Optional<Cursor> next = forEachHit(query, request, hits::add);
    return new SearchResults(counts.total(), hits, next, counts.facets());
  }

  /// Hands over the hits of a page one by one, in order; it may be as long as the list. Its facets
  /// are not counted.
  ///
  /// @return where the next page begins; empty if the list has ended, or the page has no hits
  public Optional<Cursor> forEachHit(SearchRequest request, HitConsumer consumer)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    check(request);
    return forEachHit(rewrite(request.question()), request, consumer);
  }

  private Optional<Cursor> forEachHit(Query query, SearchRequest request, HitConsumer consumer)
      throws IOException {
    Ranking ranking =
        Ranking.of(
            searcher, request.order(), QueryCompiler.scores(request.question().query().root()));
    var passages = new Passages(searcher, query, request.passages());
    Optional<Cursor> after = request.after();
    for (long left = request.limit(); left > 0; left -= CHUNK) {
      int size = (int) Math.min(left, CHUNK);
      List<RankedHit> hits = ranking.page(query, size + 1, after);
      for (RankedHit hit : hits.subList(0, Math.min(size, hits.size()))) {
        if (searcher instanceof BoundedSearcher bounded) {
          bounded.check();
        }
        Article article = article(hit.docID());
        consumer.accept(new Hit(article, hit.score(), passages.of(hit.docID(), article)));
      }
      if (hits.size() <= size) {
        return Optional.empty();
      }
      after = Optional.of(cursor(hits.get(size - 1), fingerprint(request)));
    }
    return request.limit() == 0 ? Optional.empty() : after;
  }

  private Cursor cursor(RankedHit last, long question) {
    return new Cursor(generation(), question, last.score(), last.date(), last.tie());
  }

  /// Takes hits one by one.
  public interface HitConsumer {
    void accept(Hit hit) throws IOException;
  }

  /// How many articles answer a question.
  public long count(Question question) throws IOException, QueryTooCostlyException {
    return MatchCounts.of(searcher, rewrite(question), List.of()).total();
  }

  /// The counts of a facet.
  public FacetCounts facet(Question question, FacetRequest request)
      throws IOException, QueryTooCostlyException {
    return MatchCounts.of(searcher, rewrite(question), List.of(request)).facets().getFirst();
  }

  /// How the answers are spread over time.
  public Timeline timeline(Question question, Interval interval)
      throws IOException, QueryTooCostlyException {
    return MatchCounts.timeline(searcher, rewrite(question), interval);
  }

  /// The article with this identifier.
  public Optional<Article> article(String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
    for (ScoreDoc doc : found.scoreDocs) {
      return Optional.of(article(doc.doc));
    }
    return Optional.empty();
  }

  private Article article(int docID) throws IOException {
    return names.applied(ArticleDocument.read(reader, searcher.storedFields(), docID));
  }

  /// The people, places or organisations of all articles, with all their names.
  ///
  /// @param field person, place or organisation
  /// @param limit how many are listed, the most frequent first
  /// @param contains what one of the names must contain, without regard to case and accents
  public Entity.Listing entities(NameField field, long limit, Optional<String> contains)
      throws IOException {
    return new Entities(searcher, field).listing(limit, contains);
  }

  /// Which of them may be one and were left apart.
  ///
  /// @param limit how many pairs, and how many names that are nobody's
  public Entity.Doubtful doubtfulEntities(NameField field, long limit, Optional<String> contains)
      throws IOException {
    return new Entities(searcher, field).doubtful(limit, contains);
  }

  /// What in an article satisfies a question; empty if the article does not answer it, or there is
  /// no such article.
  public Optional<Marks> marks(String id, Question question)
      throws IOException, QueryTooCostlyException {
    Query query = rewrite(question);
    Query one =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
            .build();
    for (ScoreDoc doc : searcher.search(one, 1).scoreDocs) {
      Article article = article(doc.doc);
      return Optional.of(new Passages(searcher, query, 1).marks(doc.doc, article));
    }
    return Optional.empty();
  }

  /// What is in the index.
  public ArchiveStats stats() throws IOException {
    return ArchiveStats.of(reader, searcher, directory);
  }

  /// What each part of a query finds by itself; filters are left aside.
  public Explained explain(ParsedQuery query) throws IOException, QueryTooCostlyException {
    return expanding(() -> new Explaining(searcher).of(query.root(), Place.DEFAULT));
  }

  private Query rewrite(Question question) throws IOException, QueryTooCostlyException {
    return expanding(() -> searcher.rewrite(QueryCompiler.compile(question)));
  }

  /// What expands patterns.
  private interface Expanding<T> {
    T expand() throws IOException;
  }

  private static <T> T expanding(Expanding<T> work) throws IOException, QueryTooCostlyException {
    try {
      return work.expand();
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryTooCostlyException(
          "the query stands for too many words; give its patterns more letters", e);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryTooCostlyException(
          "a pattern of the query can be read in too many ways; leave out some of its * and ?", e);
    }
  }

  private static long fingerprint(SearchRequest request) {
    Question question = request.question();
    Filters filters = question.filters();
    return Fingerprint.of(
        question.query().normalized() + filters.values() + filters.dates() + request.order());
  }

  private void check(SearchRequest request) throws InvalidCursorException {
    if (request.after().isEmpty()) {
      return;
    }
    Cursor cursor = request.after().get();
    if (cursor.question() != fingerprint(request)) {
      throw new InvalidCursorException("the cursor belongs to another query, filter or order");
    }
    if (cursor.generation() != generation()) {
      throw new InvalidCursorException(
          "the index has changed since the cursor was made; start again without it");
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(names, reader, directory);
  }
}
