package org.pressmark.searcher.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.Fingerprint;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;

/// An index opened for questions, as it was at its last commit; what is indexed meanwhile is not
/// seen. Thread-safe.
///
/// Exceptions: {@link IndexFormatException} if the index is of another format; {@link
/// InvalidCursorException} if a cursor does not belong to the question and the index; {@link
/// QueryTooCostlyException} if a query would stand for too many words; any other `IOException` if
/// the index cannot be read.
public final class Archive implements Closeable {
  private static final int PAGE_OF_ALL = 10_000;

  static {
    // Each clause of a query may stand for one in every text; the query parser limits the clauses
    // themselves.
    IndexSearcher.setMaxClauseCount(1 << 14);
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private Archive(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(IndexFormat.similarity());
  }

  /// Opens the index in a directory.
  ///
  /// @throws NoSuchFileException if there is none
  /// @throws IndexFormatException if this program cannot read it
  public static Archive open(Path index) throws IOException {
    if (!Files.isDirectory(index)) {
      throw new NoSuchFileException(index.toString());
    }
    return open(FSDirectory.open(index), index.toString());
  }

  /// Opens the index in a Lucene directory, which is closed with the archive.
  ///
  /// @param name how messages name the index
  public static Archive open(Directory directory, String name) throws IOException {
    try {
      IndexFormat.check(SegmentInfos.readLatestCommit(directory), name);
      return new Archive(directory, DirectoryReader.open(directory));
    } catch (IndexNotFoundException e) {
      directory.close();
      throw (NoSuchFileException) new NoSuchFileException(name).initCause(e);
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      directory.close();
      throw new IndexFormatException(
          name + " was written by another version of Lucene: index the archive again");
    } catch (IOException e) {
      directory.close();
      throw e;
    }
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

  /// A page of hits.
  public SearchResults search(SearchRequest request)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    Question question = request.question();
    Query query = rewrite(question);
    long fingerprint = fingerprint(question, request.order());
    if (request.after().isPresent()) {
      check(request.after().get(), fingerprint);
    }
    MatchCounts counts = count(query, request.facets());
    Ranking ranking =
        Ranking.of(searcher, request.order(), QueryCompiler.scores(question.query().root()));
    List<RankedHit> page = ranking.page(query, request.limit(), request.after());
    var passages = new Passages(searcher, query, request.passages());
    var hits = new ArrayList<Hit>();
    for (RankedHit ranked : page) {
      Article article = ArticleDocument.read(searcher.storedFields(), ranked.docID());
      hits.add(new Hit(article, ranked.score(), passages.of(ranked.docID(), article)));
    }
    return new SearchResults(
        counts.total(), hits, next(page, request.limit(), fingerprint), counts.facets());
  }

  private Optional<Cursor> next(List<RankedHit> page, int limit, long question) {
    if (page.size() < limit || page.isEmpty()) {
      return Optional.empty();
    }
    RankedHit last = page.getLast();
    return Optional.of(new Cursor(generation(), question, last.score(), last.date(), last.tie()));
  }

  /// Hands over every hit, in order, with memory for one page of them.
  public void forEachHit(Question question, Order order, int passages, HitConsumer consumer)
      throws IOException, QueryTooCostlyException {
    Query query = rewrite(question);
    Ranking ranking = Ranking.of(searcher, order, QueryCompiler.scores(question.query().root()));
    var excerpts = new Passages(searcher, query, passages);
    Optional<Cursor> after = Optional.empty();
    while (true) {
      List<RankedHit> page = ranking.page(query, PAGE_OF_ALL, after);
      for (RankedHit ranked : page) {
        Article article = ArticleDocument.read(searcher.storedFields(), ranked.docID());
        consumer.accept(new Hit(article, ranked.score(), excerpts.of(ranked.docID(), article)));
      }
      if (page.size() < PAGE_OF_ALL) {
        return;
      }
      after = next(page, PAGE_OF_ALL, 0);
    }
  }

  /// Takes hits one by one.
  public interface HitConsumer {
    void accept(Hit hit) throws IOException;
  }

  /// How many articles answer a question.
  public long count(Question question) throws IOException, QueryTooCostlyException {
    return count(rewrite(question), List.of()).total();
  }

  /// The counts of a facet.
  public FacetCounts facet(Question question, FacetRequest request)
      throws IOException, QueryTooCostlyException {
    return count(rewrite(question), List.of(request)).facets().getFirst();
  }

  /// How the answers are spread over time.
  public Timeline timeline(Question question, Interval interval)
      throws IOException, QueryTooCostlyException {
    return MatchCounts.timeline(searcher, rewrite(question), interval);
  }

  private MatchCounts count(Query query, List<FacetRequest> facets) throws IOException {
    return MatchCounts.of(searcher, query, facets);
  }

  /// The article with this identifier.
  public Optional<Article> article(String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
    for (ScoreDoc doc : found.scoreDocs) {
      return Optional.of(ArticleDocument.read(searcher.storedFields(), doc.doc));
    }
    return Optional.empty();
  }

  /// What is in the index.
  public ArchiveStats stats() throws IOException {
    return ArchiveStats.of(reader, searcher, directory);
  }

  private Query rewrite(Question question) throws IOException, QueryTooCostlyException {
    try {
      return searcher.rewrite(QueryCompiler.compile(question));
    } catch (IndexSearcher.TooManyClauses | IllegalStateException e) {
      throw new QueryTooCostlyException(
          "the query stands for too many words; make its patterns longer", e);
    }
  }

  private static long fingerprint(Question question, Order order) {
    return Fingerprint.of(question.query().normalized() + question.filters() + order);
  }

  private void check(Cursor cursor, long question) throws InvalidCursorException {
    if (cursor.question() != question) {
      throw new InvalidCursorException("the cursor belongs to another query, filter or order");
    }
    if (cursor.generation() != generation()) {
      throw new InvalidCursorException(
          "the index has changed since the cursor was made; start again without it");
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
