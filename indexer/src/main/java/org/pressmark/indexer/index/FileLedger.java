package org.pressmark.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOConsumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.ingest.SourceFile;

/// What became of each file: kept beside the articles, so that a file that has not changed is not
/// read again. It is a Lucene index of its own, looked up as it was when the run began; memory does
/// not grow with it. Writing is thread-safe, looking up is for one thread. In a dry run nothing is
/// written, whatever is asked for.
///
/// It is committed after the articles. A crash between the two leaves it behind them: it lacks
/// files, and may still have some whose articles were taken out. Their {@link LedgerMark}s then
/// differ, and the next run begins a new ledger, so that every file is read again.
public final class FileLedger implements Closeable {
  /// Where it lies in an index directory.
  public static final String DIRECTORY = "ledger";

  private static final String PATH = "path";
  private static final String SIZE = "size";
  private static final String MODIFIED = "modified";
  private static final String ARTICLES = "articles";

  /// A file that was read to its end.
  ///
  /// @param size in bytes
  /// @param modified when it was last changed, by the file system, in milliseconds since 1970
  /// @param articles how many articles it holds; all of them are in the index
  public record Entry(long size, long modified, long articles) {

    static Entry of(SourceFile file, long articles) {
      return new Entry(file.size(), file.modified().toEpochMilli(), articles);
    }

    /// Whether the file is as it was.
    boolean isOf(SourceFile file) {
      return equals(of(file, articles));
    }
  }

  /// Absent in a dry run.
  private final @Nullable IndexWriter writer;

  private final Merges merges;
  private final DirectoryReader before;
  private final KeyLookup paths;
  private Map<String, String> roots;
  private String mark;

  private FileLedger(@Nullable IndexWriter writer, Merges merges, DirectoryReader before)
      throws IOException {
    this.writer = writer;
    this.merges = merges;
    this.before = before;
    this.paths = new KeyLookup(before, PATH);
    Map<String, String> data = new HashMap<>(before.getIndexCommit().getUserData());
    this.mark = LedgerMark.of(data);
    data.keySet().removeIf(LedgerMark::isKey);
    this.roots = Map.copyOf(data);
  }

  /// Opens the ledger in a directory, or begins one.
  ///
  /// @param anew whether what is there no longer counts
  /// @param mark that of the articles; files that were noted under another no longer count
  static FileLedger open(Directory directory, boolean anew, String mark) throws IOException {
    var config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setOpenMode(anew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
    config.setRAMBufferSizeMB(Memory.writerBuffer() / 8);
    var merges = new Merges();
    config.setMergeScheduler(merges);
    config.setCommitOnClose(false);
    var writer = new IndexWriter(directory, config);
    if (!LedgerMark.of(CommitData.of(writer)).equals(mark)) {
      writer.deleteAll();
    }
    var ledger = new FileLedger(writer, merges, DirectoryReader.open(writer));
    ledger.mark(mark);
    return ledger;
  }

  /// Opens the ledger in a directory for reading, as for a dry run.
  public static FileLedger openDry(Directory directory) throws IOException {
    return new FileLedger(null, new Merges(), DirectoryReader.open(directory));
  }

  /// What was noted of a file before this run.
  public Optional<Entry> find(String path) throws IOException {
    Optional<KeyLookup.Found> found = paths.find(path);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    KeyLookup.Found entry = found.get();
    return Optional.of(new Entry(entry.value(SIZE), entry.value(MODIFIED), entry.value(ARTICLES)));
  }

  /// Notes a file, in place of what was noted before.
  void put(String path, Entry entry) throws IOException {
    if (writer != null) {
      var document = new Document();
      document.add(new StringField(PATH, path, Field.Store.NO));
      document.add(new NumericDocValuesField(SIZE, entry.size()));
      document.add(new NumericDocValuesField(MODIFIED, entry.modified()));
      document.add(new NumericDocValuesField(ARTICLES, entry.articles()));
      writer.updateDocument(new Term(PATH, path), document);
    }
  }

  /// Forgets a file.
  void remove(String path) throws IOException {
    if (writer != null) {
      writer.deleteDocuments(new Term(PATH, path));
    }
  }

  /// Visits the files that were noted before this run, in the order of their characters.
  public void forEachPath(IOConsumer<String> visitor) throws IOException {
    KeyLookup.forEachTerm(before, PATH, visitor);
  }

  /// How many files were noted before this run.
  public long size() {
    return before.numDocs();
  }

  /// The directories that were indexed: the absolute path of each, by the prefix of its files'
  /// paths; as they were before this run.
  Map<String, String> roots() {
    return roots;
  }

  void setRoots(Map<String, String> roots) {
    this.roots = Map.copyOf(roots);
    setCommitData();
  }

  /// Marks the next commit as one that goes with a commit of the articles.
  void mark(String mark) {
    this.mark = mark;
    setCommitData();
  }

  private void setCommitData() {
    if (writer != null) {
      var data = new HashMap<>(roots);
      data.putAll(LedgerMark.data(mark));
      CommitData.set(writer, data);
    }
  }

  /// Whether there are files to note or to forget.
  boolean hasChanges() {
    return writer != null && writer.hasUncommittedChanges();
  }

  /// Writes what {@link #commit()} will make durable.
  void prepareCommit() throws IOException {
    if (writer != null) {
      writer.prepareCommit();
    }
  }

  /// Makes what was noted durable; if nothing was, it changes nothing.
  void commit() throws IOException {
    if (writer != null) {
      writer.commit();
      merges.rethrow();
    }
  }

  /// Why it can no longer be written, if so.
  Optional<Throwable> failure() {
    return Optional.ofNullable(writer).map(IndexWriter::getTragicException);
  }

  @Override
  public void close() throws IOException {
    before.close();
    if (writer != null) {
      writer.rollback();
    }
  }
}
