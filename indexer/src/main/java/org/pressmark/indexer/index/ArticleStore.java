package org.pressmark.indexer.index;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOConsumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.Fingerprint;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.IndexFormatException;
import org.pressmark.schema.index.NewsAnalyzer;
import org.pressmark.schema.names.NamesFile;

/// The articles' Lucene index while it is written. Writing is thread-safe; looking up and {@link
/// #commit()} are for one thread. Looking up sees what was written before the last commit, or
/// {@link #refresh()}. In a dry run nothing is written, whatever is asked for.
final class ArticleStore implements Closeable {

  /// What the index knows of an article.
  ///
  /// @param fingerprint of what its source said
  /// @param path fingerprint of the file that it was read from
  /// @param position fingerprint of its place in that file
  record Known(long fingerprint, long path, long position) {}

  /// The key of the window that was chosen for the index.
  private static final String STORY_WINDOW = "pressmark.storyWindow";

  /// Absent in a dry run.
  private final @Nullable IndexWriter writer;

  private final Merges merges;
  private DirectoryReader reader;
  private KeyLookup ids;

  /// The window in which the stories of these articles are grouped; empty if they are not, as after
  /// a run that was stopped.
  private volatile String grouped = "";

  /// The window in which they are to be grouped.
  private StoryWindow storyWindow = StoryWindow.ANY;

  /// The file of canonical names; empty if there is none yet.
  private String names = "";

  private String committedNames = "";

  /// Whether that file was made of these articles.
  private volatile boolean named;

  /// What the ledger that goes with the last commit is marked with.
  private String ledgerMark = "";

  private ArticleStore(@Nullable IndexWriter writer, Merges merges, DirectoryReader reader)
      throws IOException {
    this.writer = writer;
    this.merges = merges;
    this.reader = reader;
    this.ids = new KeyLookup(reader, Fields.ID);
  }

  /// Makes sure that the index in a directory is one that this program can write.
  ///
  /// @param path how messages name it
  /// @throws IndexFormatException if it is of another format
  static void check(Directory directory, Path path) throws IOException {
    try {
      IndexFormat.check(SegmentInfos.readLatestCommit(directory), path.toString());
    } catch (IndexFormatTooNewException _) {
      throw new IndexFormatException(path + " was written by a newer Pressmark; use that one");
    } catch (IndexFormatTooOldException _) {
      throw new IndexFormatException(
          path + " was written by an old Pressmark: delete it and index the archive again");
    }
  }

  /// Opens the index in a directory, or begins one.
  static ArticleStore open(Directory directory) throws IOException {
    var merges = new Merges();
    var config = new IndexWriterConfig(NewsAnalyzer.forIndexing());
    config.setIndexSort(IndexFormat.newestFirst());
    config.setSimilarity(IndexFormat.similarity());
    config.setRAMBufferSizeMB(Memory.writerBuffer());
    config.setMergeScheduler(merges);
    config.setCommitOnClose(false);
    var writer = new IndexWriter(directory, config);
    var store = new ArticleStore(writer, merges, DirectoryReader.open(writer));
    Map<String, String> data = CommitData.of(writer);
    store.grouped = data.getOrDefault(StoryWindow.GROUPED, "");
    store.storyWindow =
        StoryWindow.parse(data.getOrDefault(STORY_WINDOW, StoryWindow.ANY.toString()));
    store.names = NamesFile.of(data);
    store.committedNames = store.names;
    store.named = !NamesFile.isBehind(data);
    store.ledgerMark = LedgerMark.of(data);
    store.setCommitData();
    return store;
  }

  /// Opens the index in a directory for a dry run.
  static ArticleStore openDry(Directory directory) throws IOException {
    return new ArticleStore(null, new Merges(), DirectoryReader.open(directory));
  }

  /// What the index knows of the article with this identifier.
  Optional<Known> find(String id) throws IOException {
    Optional<KeyLookup.Found> found = ids.find(id);
    return found.isEmpty() ? Optional.empty() : Optional.of(known(found.get()));
  }

  private static Known known(KeyLookup.Found article) throws IOException {
    return new Known(
        article.value(Fields.FINGERPRINT),
        article.value(Fields.PATH_FINGERPRINT),
        article.value(Fields.POSITION_FINGERPRINT));
  }

  /// The article with this identifier.
  ///
  /// @throws NoSuchElementException if there is none
  Article article(String id) throws IOException {
    return article(ids.find(id).orElseThrow().globalDocID());
  }

  /// The file that the article with this identifier was read from.
  Optional<String> pathOf(String id) throws IOException {
    Optional<KeyLookup.Found> found = ids.find(id);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(article(found.get().globalDocID()).origin().path());
  }

  private Article article(int docID) throws IOException {
    return ArticleDocument.read(reader.storedFields(), docID);
  }

  private void markChanged() {
    grouped = "";
    named = false;
  }

  /// Adds an article that the index does not have.
  ///
  /// @param namesake the identifier of the one that has the same name, if there is one
  void add(Article article, long fingerprint, Optional<String> namesake) throws IOException {
    if (writer != null) {
      markChanged();
      writer.addDocument(document(article, fingerprint, namesake));
    }
  }

  /// Puts an article in the place of its earlier version.
  ///
  /// @param namesake the identifier of the one that has the same name, if there is one
  void update(Article article, long fingerprint, Optional<String> namesake) throws IOException {
    replace(article.id(), document(article, fingerprint, namesake));
  }

  /// Gives an article another identifier.
  ///
  /// @param namesake the identifier of the one that has the same name, if there is one
  void rename(Article article, String id, long fingerprint, Optional<String> namesake)
      throws IOException {
    replace(article.id(), document(article.withId(id), fingerprint, namesake));
  }

  private void replace(String id, Document document) throws IOException {
    if (writer != null) {
      markChanged();
      writer.updateDocument(new Term(Fields.ID, id), document);
    }
  }

  private static Document document(Article article, long fingerprint, Optional<String> namesake) {
    Document document = ArticleDocument.of(article, fingerprint);
    namesake.ifPresent(id -> document.add(new StringField(Fields.NAMESAKE, id, Field.Store.NO)));
    return document;
  }

  void remove(String id) throws IOException {
    if (writer != null) {
      markChanged();
      writer.deleteDocuments(new Term(Fields.ID, id));
    }
  }

  /// Visits the identifiers of the articles that were read from a file.
  void forEachIdOf(String path, IOConsumer<String> visitor) throws IOException {
    forEach(
        new Term(Fields.PATH, path), found -> visitor.accept(article(found.globalDocID()).id()));
  }

  /// Visits the articles that have the name of another.
  ///
  /// @param id of the other
  void forEachNamesake(String id, NamesakeConsumer visitor) throws IOException {
    forEach(
        new Term(Fields.NAMESAKE, id),
        found -> visitor.accept(article(found.globalDocID()), known(found)));
  }

  /// Visits the identifiers that articles would have if others had not the same name.
  void forEachNamesakeOf(IOConsumer<String> visitor) throws IOException {
    KeyLookup.forEachTerm(reader, Fields.NAMESAKE, visitor);
  }

  /// Takes articles one by one.
  interface NamesakeConsumer {
    void accept(Article article, Known known) throws IOException;
  }

  private void forEach(Term key, IOConsumer<KeyLookup.Found> visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum docs = leaf.reader().postings(key, PostingsEnum.NONE);
      if (docs == null) {
        continue;
      }
      int doc = KeyLookup.nextLive(docs, leaf.reader());
      while (doc != DocIdSetIterator.NO_MORE_DOCS) {
        visitor.accept(new KeyLookup.Found(leaf, doc));
        doc = KeyLookup.nextLive(docs, leaf.reader());
      }
    }
  }

  /// Visits the files that articles were read from, in the order of their characters.
  void forEachPath(IOConsumer<String> visitor) throws IOException {
    KeyLookup.forEachTerm(reader, Fields.PATH, visitor);
  }

  /// Whether the index may have an article that was read from a file; if not, it has none.
  boolean mayHaveArticlesOf(String path) throws IOException {
    return reader.docFreq(new Term(Fields.PATH, path)) > 0;
  }

  /// The fingerprint under which {@link Known} names a file.
  static long pathFingerprint(String path) {
    return Fingerprint.of(path);
  }

  /// Chooses the window in which stories are grouped, now and in later runs.
  void chooseStoryWindow(StoryWindow window) {
    storyWindow = window;
  }

  /// Groups the copies of stories, unless they are.
  void groupStories() throws IOException {
    String wanted = storyWindow.toString();
    if (writer != null && !grouped.equals(wanted)) {
      StoryGroups.write(writer, storyWindow.length());
      grouped = wanted;
    }
  }

  /// Derives the canonical names of people, places and organisations, unless they are those of
  /// these articles.
  void nameEntities() throws IOException {
    if (writer == null || named) {
      return;
    }
    try (DirectoryReader latest = DirectoryReader.open(writer)) {
      names =
          NamesFile.write(writer.getDirectory(), NameCensus.groups(latest), Set.of(committedNames));
    }
    named = true;
  }

  /// What the ledger that goes with the last commit is marked with.
  String ledgerMark() {
    return ledgerMark;
  }

  /// Chooses the mark of the ledger that goes with the next commit.
  void expectLedger(String mark) {
    ledgerMark = mark;
  }

  /// Whether there are articles to add, to change or to take out.
  boolean hasChanges() {
    return writer != null && writer.hasUncommittedChanges();
  }

  /// Makes what was written durable, and visible to look-ups; if nothing was, it changes nothing.
  void commit() throws IOException {
    if (writer == null) {
      return;
    }
    setCommitData();
    writer.commit();
    NamesFile.deleteOthers(writer.getDirectory(), new HashSet<>(List.of(committedNames, names)));
    committedNames = names;
    merges.rethrow();
    refresh();
  }

  /// Makes what was written visible to look-ups.
  void refresh() throws IOException {
    DirectoryReader newer = writer == null ? null : DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
      ids = new KeyLookup(reader, Fields.ID);
    }
  }

  private void setCommitData() {
    var data = new HashMap<>(IndexFormat.commitData());
    data.putAll(NamesFile.commitData(names, named));
    data.put(STORY_WINDOW, storyWindow.toString());
    data.putAll(LedgerMark.data(ledgerMark));
    if (!grouped.isEmpty()) {
      data.put(StoryWindow.GROUPED, grouped);
    }
    CommitData.set(requireNonNull(writer), data);
  }

  /// Why it can no longer be written, if so.
  Optional<Throwable> failure() {
    return Optional.ofNullable(writer).map(IndexWriter::getTragicException);
  }

  /// The articles in the index, as far as they were written.
  long size() {
    return writer == null ? reader.numDocs() : writer.getDocStats().numDocs;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    if (writer != null) {
      writer.rollback();
    }
  }
}
