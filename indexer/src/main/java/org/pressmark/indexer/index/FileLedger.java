package org.pressmark.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
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
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOConsumer;

/// What became of each file: kept beside the articles, so that a file that has not changed is not
/// read again. It is a Lucene index of its own, looked up as it was when the run began; memory does
/// not grow with it. Writing is thread-safe, looking up is for one thread.
///
/// It is committed after the articles: a crash between the two leaves it behind them, never before
/// them, and what it lacks is read again.
final class FileLedger implements Closeable {
  private static final String PATH = "path";
  private static final String SIZE = "size";
  private static final String MODIFIED = "modified";
  private static final String ARTICLES = "articles";

  /// A file that was read to its end.
  ///
  /// @param size in bytes
  /// @param modified when it was last changed, by the file system
  /// @param articles how many articles it holds; all of them are in the index
  record Entry(long size, Instant modified, long articles) {}

  private final IndexWriter writer;
  private final DirectoryReader before;

  private FileLedger(IndexWriter writer, DirectoryReader before) {
    this.writer = writer;
    this.before = before;
  }

  /// Opens the ledger in a directory, or begins one.
  static FileLedger open(Directory directory) throws IOException {
    var config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setRAMBufferSizeMB(8);
    config.setCommitOnClose(false);
    var writer = new IndexWriter(directory, config);
    return new FileLedger(writer, DirectoryReader.open(writer));
  }

  /// What was noted of a file before this run.
  Optional<Entry> find(String path) throws IOException {
    var key = new BytesRef(path);
    for (LeafReaderContext leaf : before.leaves()) {
      Optional<Entry> entry = find(leaf.reader(), key);
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  private static Optional<Entry> find(LeafReader leaf, BytesRef key) throws IOException {
    TermsEnum paths = Terms.getTerms(leaf, PATH).iterator();
    if (!paths.seekExact(key)) {
      return Optional.empty();
    }
    PostingsEnum docs = paths.postings(null, PostingsEnum.NONE);
    Bits live = leaf.getLiveDocs();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        return Optional.of(
            new Entry(
                value(leaf, SIZE, doc),
                Instant.ofEpochMilli(value(leaf, MODIFIED, doc)),
                value(leaf, ARTICLES, doc)));
      }
    }
    return Optional.empty();
  }

  private static long value(LeafReader leaf, String field, int doc) throws IOException {
    NumericDocValues values = leaf.getNumericDocValues(field);
    if (values == null || !values.advanceExact(doc)) {
      throw new IOException("a ledger entry without " + field);
    }
    return values.longValue();
  }

  /// Notes a file, in place of what was noted before.
  void put(String path, Entry entry) throws IOException {
    var document = new Document();
    document.add(new StringField(PATH, path, Field.Store.NO));
    document.add(new NumericDocValuesField(SIZE, entry.size()));
    document.add(new NumericDocValuesField(MODIFIED, entry.modified().toEpochMilli()));
    document.add(new NumericDocValuesField(ARTICLES, entry.articles()));
    writer.updateDocument(new Term(PATH, path), document);
  }

  /// Forgets a file.
  void remove(String path) throws IOException {
    writer.deleteDocuments(new Term(PATH, path));
  }

  /// Visits the paths that begin with `prefix`, in order, as they were before this run.
  void forEachPath(String prefix, IOConsumer<String> visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(before, PATH);
    TermsEnum paths = terms == null ? TermsEnum.EMPTY : terms.iterator();
    if (terms == null || paths.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef path = paths.term(); path != null; path = paths.next()) {
      String name = path.utf8ToString();
      if (!name.startsWith(prefix)) {
        return;
      }
      if (find(name).isPresent()) {
        visitor.accept(name);
      }
    }
  }

  /// The directories that were indexed: the absolute path of each, by the prefix of its files'
  /// paths.
  Map<String, String> roots() {
    var roots = new HashMap<String, String>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> roots.put(entry.getKey(), entry.getValue()));
    }
    return roots;
  }

  void setRoots(Map<String, String> roots) {
    writer.setLiveCommitData(roots.entrySet());
  }

  /// Writes what {@link #commit()} will make visible.
  void prepareCommit() throws IOException {
    writer.prepareCommit();
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    before.close();
    writer.rollback();
  }
}
