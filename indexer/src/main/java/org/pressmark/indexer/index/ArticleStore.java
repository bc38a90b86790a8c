package org.pressmark.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOConsumer;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.Fingerprint;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.NewsAnalyzer;

/// The articles' Lucene index while it is written. Writing is thread-safe; looking up and {@link
/// #refresh()} are for one thread, and see what was written before the last refresh.
final class ArticleStore implements Closeable {
  /// More gains nothing (measured), and it is the larger part of what a run needs of memory.
  private static final double RAM_BUFFER_MB = 64;

  /// What the index knows of an article.
  ///
  /// @param fingerprint of what its source said
  /// @param path fingerprint of the file that it was read from
  /// @param position fingerprint of its place in that file
  record Known(long fingerprint, long path, long position) {}

  private final IndexWriter writer;
  private DirectoryReader reader;

  private ArticleStore(IndexWriter writer, DirectoryReader reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /// Opens the index in a directory, or begins one.
  ///
  /// @param path how messages name it
  /// @throws org.pressmark.schema.index.IndexFormatException if it is of another format
  static ArticleStore open(Directory directory, Path path) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      IndexFormat.check(SegmentInfos.readLatestCommit(directory), path.toString());
    }
    var config = new IndexWriterConfig(NewsAnalyzer.forIndexing());
    config.setIndexSort(IndexFormat.newestFirst());
    config.setSimilarity(IndexFormat.similarity());
    config.setRAMBufferSizeMB(RAM_BUFFER_MB);
    config.setCommitOnClose(false);
    var writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(IndexFormat.commitData().entrySet());
    return new ArticleStore(writer, DirectoryReader.open(writer));
  }

  /// What the index knows of the article with this identifier.
  Optional<Known> find(String id) throws IOException {
    var key = new BytesRef(id);
    for (LeafReaderContext leaf : reader.leaves()) {
      Optional<Known> known = find(leaf.reader(), key);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private static Optional<Known> find(LeafReader leaf, BytesRef id) throws IOException {
    TermsEnum ids = Terms.getTerms(leaf, Fields.ID).iterator();
    if (!ids.seekExact(id)) {
      return Optional.empty();
    }
    PostingsEnum docs = ids.postings(null, PostingsEnum.NONE);
    Bits live = leaf.getLiveDocs();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        return Optional.of(
            new Known(
                value(leaf, Fields.FINGERPRINT, doc),
                value(leaf, Fields.PATH_FINGERPRINT, doc),
                value(leaf, Fields.POSITION_FINGERPRINT, doc)));
      }
    }
    return Optional.empty();
  }

  private static long value(LeafReader leaf, String field, int doc) throws IOException {
    NumericDocValues values = leaf.getNumericDocValues(field);
    if (values == null || !values.advanceExact(doc)) {
      throw new IOException("an article without " + field);
    }
    return values.longValue();
  }

  /// Adds an article that the index does not have.
  void add(Article article, long fingerprint) throws IOException {
    writer.addDocument(ArticleDocument.of(article, fingerprint));
  }

  /// Puts an article in the place of its earlier version.
  void update(Article article, long fingerprint) throws IOException {
    writer.updateDocument(
        new Term(Fields.ID, article.id()), ArticleDocument.of(article, fingerprint));
  }

  void remove(String id) throws IOException {
    writer.deleteDocuments(new Term(Fields.ID, id));
  }

  /// Visits the identifiers of the articles that were read from a file.
  void forEachIdOf(String path, IOConsumer<String> visitor) throws IOException {
    var key = new Term(Fields.PATH, path);
    StoredFields stored = reader.storedFields();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum docs = leaf.reader().postings(key, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          visitor.accept(ArticleDocument.read(stored, leaf.docBase + doc).id());
        }
      }
    }
  }

  /// Whether the index has an article that was read from a file.
  boolean hasArticlesOf(String path) throws IOException {
    return reader.docFreq(new Term(Fields.PATH, path)) > 0;
  }

  /// The fingerprint under which {@link Known} names a file.
  static long pathFingerprint(String path) {
    return Fingerprint.of(path);
  }

  /// Lets look-ups see all that was written so far.
  void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
  }

  void commit() throws IOException {
    writer.commit();
  }

  /// The articles in the index, as far as they were written.
  long size() {
    return writer.getDocStats().numDocs;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    writer.rollback();
  }
}
