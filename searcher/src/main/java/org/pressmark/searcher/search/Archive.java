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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.pressmark.schema.Article;
import org.pressmark.schema.index.Fields;
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
  /// How many different pairs of values are held in memory: some 100 MB.
  private static final int MOST_PAIRS = 1 << 22;

  static {
    // Each clause of a query may stand for one in every text; the query parser limits the clauses
    // themselves.
    IndexSearcher.setMaxClauseCount(1 << 14);
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final NamingSearcher.Known known;
  private final IndexSearcher searcher;
  private final Corpus corpus;
  private final StoredArticles articles;

  private Archive(
      Directory directory, DirectoryReader reader, NamingSearcher.Known known, Corpus corpus) {
    this.directory = directory;
    this.reader = reader;
    this.known = known;
    this.corpus = corpus;
    this.searcher = corpus.searcher();
    this.articles = new StoredArticles(reader, searcher, known.names());
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
  ///
  /// @param name how messages name the index
  public static Archive openForOneAnswer(Path index, String name) throws IOException {
    return open(new NIOFSDirectory(existing(index)), name);
  }

  static Path existing(Path index) throws NoSuchFileException {
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
      return of(directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /// The archive of a reader, which is closed if there is a fault.
  static Archive of(Directory directory, DirectoryReader reader) throws IOException {
    try {
      Names names = Names.of(directory, reader.getIndexCommit().getUserData());
      var known = new NamingSearcher.Known(reader, names);
      Corpus corpus = new Corpus(new NamingSearcher(known), HeldBack.in(reader));
      return new Archive(directory, reader, known, corpus);
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  static SegmentInfos latestCommit(Directory directory, String name) throws IOException {
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
    var bounded = new BoundedSearcher(known, limit);
    return new Archive(directory, reader, known, new Corpus(bounded, corpus.heldBack()));
  }

  /// Tells one state of the index from another; rises with every commit.
  public long generation() {
    try {
      return reader.getIndexCommit().getGeneration();
    } catch (IOException e) {
      throw new UncheckedIOException("a reader of a directory knows its commit", e);
    }
  }

  /// Which are one; open as long as the reader.
  Names names() {
    return known.names();
  }

  /// How many articles there are.
  public int size() {
    return reader.numDocs();
  }

  /// A page of hits, and the counts over all of them.
  public SearchResults search(SearchRequest request)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    HitList list = HitList.of(corpus, articles, generation(), request);
    MatchCounts counts = corpus.counts(request.question(), list.answers(), request.facets());
    var hits = new ArrayList<Hit>();
    Optional<Cursor> next = list.forEach(hits::add);
    OptionalLong groups =
        request.grouping() == Grouping.OFF
            ? OptionalLong.empty()
            : OptionalLong.of(counts.total() - list.grouped().hidden());
    return new SearchResults(counts.total(), groups, hits, next, counts.facets());
  }

  /// Hands over the hits of a page one by one, in order; it may be as long as the list. Its facets
  /// are not counted.
  ///
  /// @return where the next page begins; empty if the list has ended, or the page has no hits
  public Optional<Cursor> forEachHit(SearchRequest request, HitConsumer consumer)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    return HitList.of(corpus, articles, generation(), request).forEach(consumer);
  }

  /// The articles most like one, among those that answer a question.
  ///
  /// @param request a first page by relevance
  /// @return with a total of those that are like it at all, and no cursor
  public SearchResults similar(Article article, SearchRequest request)
      throws IOException, QueryTooCostlyException {
    Query among = corpus.answers(request.question());
    Query alike = corpus.rewritten(() -> LikeThis.of(reader, article, among));
    var hits = new ArrayList<Hit>();
    var passages = new Passages(searcher, among, request.passages());
    articles.inOrder(
        alike,
        Ranking.of(searcher, Order.RELEVANCE, true),
        request.limit(),
        Optional.empty(),
        page ->
            articles.read(
                page,
                (hit, found) ->
                    hits.add(new Hit(found, hit.score(), passages.of(hit.docID(), found)))));
    return new SearchResults(
        searcher.count(alike), OptionalLong.empty(), hits, Optional.empty(), List.of());
  }

  /// The words that satisfy a question, one after the other in their context.
  ///
  /// @param limit how many lines are handed over at most; an order by context keeps them in memory
  /// @param width how many characters of context on either side
  public Concordance concordance(
      Question question, Concordance.Order order, int limit, int width, LineConsumer consumer)
      throws IOException, QueryTooCostlyException {
    Query query = corpus.answers(question);
    var maker = new ConcordanceMaker(order, limit, width, consumer);
    var passages = new Passages(searcher, query, 1);
    Ranking ranking =
        Ranking.of(
            searcher, order == Concordance.Order.OLDEST ? Order.OLDEST : Order.NEWEST, false);
    articles.inOrder(
        query,
        ranking,
        Long.MAX_VALUE,
        Optional.empty(),
        page ->
            articles.read(
                page, (hit, article) -> maker.add(article, passages.marks(hit.docID(), article))));
    return maker.end();
  }

  /// Takes the lines of a concordance one by one.
  public interface LineConsumer {
    void accept(Concordance.Line line) throws IOException;
  }

  /// Which values of two fields stand in the same articles.
  ///
  /// @param limit how many pairs are wanted, the most frequent ones
  public Pairs pairs(Question question, NameField first, NameField second, int limit)
      throws IOException, QueryTooCostlyException {
    return new PairMaker(corpus, corpus.answers(question), first, second).pairs(limit, MOST_PAIRS);
  }

  /// The places on the map that the articles that answer a question mention.
  ///
  /// @param limit how many places are wanted, those in most articles
  public PlacesOnMap placesOnMap(Question question, int limit)
      throws IOException, QueryTooCostlyException {
    return PlaceCounter.placesOnMap(corpus, corpus.answers(question), limit);
  }

  /// The words and phrases that set the articles that answer a question apart from the archive.
  ///
  /// @param limit how many of each
  public TellingTerms tellingTerms(Question question, int limit)
      throws IOException, QueryTooCostlyException {
    return new TellingTermsMaker(corpus, question, limit).terms();
  }

  /// Names that have a word that begins so, the most frequent first.
  public List<Suggestion> suggestNames(String prefix, List<NameField> fields, int limit)
      throws IOException, QueryTooCostlyException {
    return new Suggestions(corpus).names(prefix, fields, limit);
  }

  /// Headlines in which the words follow each other, the last one only begun.
  public List<Suggestion> suggestHeadlines(String prefix, int limit)
      throws IOException, QueryTooCostlyException {
    return new Suggestions(corpus).headlines(prefix, limit);
  }

  /// Takes hits one by one.
  public interface HitConsumer {
    void accept(Hit hit) throws IOException;
  }

  /// Hands over the versions of the articles that answer a question, in the order of {@link
  /// Version#tie}.
  public void forEachVersion(Question question, VersionConsumer consumer)
      throws IOException, QueryTooCostlyException {
    Versions.of(searcher, corpus.answers(question), consumer);
  }

  /// Takes versions one by one.
  public interface VersionConsumer {
    void accept(Version version) throws IOException;
  }

  /// How many articles answer a question.
  public long count(Question question) throws IOException, QueryTooCostlyException {
    return searcher.count(corpus.answers(question));
  }

  /// The counts of a facet.
  public FacetCounts facet(Question question, FacetRequest request)
      throws IOException, QueryTooCostlyException {
    return corpus.counts(question, corpus.answers(question), List.of(request)).facets().getFirst();
  }

  /// What else the articles that answer a question have, whatever it filters by: unlike a facet to
  /// choose from, these counts know no other choice than the question.
  public List<FacetCounts> alongside(Question question, List<FacetRequest> requests)
      throws IOException, QueryTooCostlyException {
    return MatchCounts.of(searcher, corpus.answers(question), requests).facets();
  }

  /// How the answers are spread over time.
  public Timeline timeline(Question question, Interval interval)
      throws IOException, QueryTooCostlyException {
    return MatchCounts.timeline(searcher, corpus.answers(question), interval);
  }

  /// How the answers are spread over time, by every interval; counted in one pass.
  public Map<Interval, Timeline> timelines(Question question)
      throws IOException, QueryTooCostlyException {
    return MatchCounts.timelines(searcher, corpus.answers(question));
  }

  /// How the answers to several questions are spread over time, side by side.
  public Chart chart(ChartRequest request) throws IOException, QueryTooCostlyException {
    return new ChartMaker(corpus, request).chart();
  }

  /// What is to be said about a question that can be answered, a sentence each: what its writer may
  /// have meant otherwise, and what of it matches nothing.
  public List<String> warnings(Question question) throws IOException {
    var warnings = new ArrayList<>(question.query().warnings());
    warnings.addAll(hints(question));
    return warnings;
  }

  /// Which words and filters of a question match nothing in the archive, and what is spelled nearly
  /// so; a sentence each.
  public List<String> hints(Question question) throws IOException {
    return Hints.of(searcher, question).sentences();
  }

  /// What could stand for the words and filters of a question that match nothing in the archive.
  public List<Correction> corrections(Question question) throws IOException {
    return Hints.of(searcher, question).corrections();
  }

  /// The article with this identifier.
  public Optional<Article> article(String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
    for (ScoreDoc doc : found.scoreDocs) {
      return Optional.of(articles.article(doc.doc));
    }
    return Optional.empty();
  }

  /// How many other articles tell the story of one in nearly the same words.
  public long countCopies(String id) throws IOException {
    return StoryCopies.of(corpus, id).count();
  }

  /// Hands over the other articles that tell the story of one, oldest first.
  public void forEachCopy(String id, CopyConsumer consumer) throws IOException {
    forEachCopy(id, Long.MAX_VALUE, consumer);
  }

  /// Hands over the oldest of the other articles that tell the story of one, oldest first.
  ///
  /// @param limit how many at most
  public void forEachCopy(String id, long limit, CopyConsumer consumer) throws IOException {
    StoryCopies.of(corpus, id)
        .forEach(
            limit,
            (docID, exact) -> {
              articles.checkTime();
              consumer.accept(articles.article(docID), exact);
            });
  }

  /// Takes copies one by one.
  public interface CopyConsumer {
    /// Takes a copy.
    ///
    /// @param exact whether it has the same words
    void accept(Article copy, boolean exact) throws IOException;
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

  /// The person, place or organisation that goes by a name, with all its names, as the articles
  /// have it that may be shown; empty if none does.
  ///
  /// @param name without regard to case and accents
  public Optional<Entity> entity(NameField field, String name)
      throws IOException, QueryTooCostlyException {
    var filters = new Filters(Map.of(field, List.of(name)), Optional.empty());
    Query having = corpus.answers(new Question(ParsedQuery.everything(), filters));
    return new Entities(searcher, field, having).named(name);
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
    Query query = corpus.answers(question);
    Query one =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
            .build();
    for (ScoreDoc doc : searcher.search(one, 1).scoreDocs) {
      Article article = articles.article(doc.doc);
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
    return corpus.expanding(() -> Explaining.of(corpus, query.root()));
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(known.names(), reader, directory);
  }
}
