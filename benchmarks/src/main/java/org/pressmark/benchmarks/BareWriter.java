package org.pressmark.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.FSDirectory;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.NewsAnalyzer;

/// Lucene as a program would use it that has nothing but documents: an `IndexWriter` with
/// Pressmark's analyzer, index sort and RAM buffer.
final class BareWriter implements AutoCloseable {
  private static final double RAM_BUFFER_MB = 64;

  private final FSDirectory directory;
  private final IndexWriter writer;

  BareWriter(Path index, Analyzer analyzer) throws IOException {
    var config = new IndexWriterConfig(analyzer);
    config.setIndexSort(IndexFormat.newestFirst());
    config.setSimilarity(IndexFormat.similarity());
    config.setRAMBufferSizeMB(RAM_BUFFER_MB);
    config.setCommitOnClose(false);
    directory = FSDirectory.open(index);
    writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(IndexFormat.commitData().entrySet());
  }

  BareWriter(Path index) throws IOException {
    this(index, NewsAnalyzer.forIndexing());
  }

  void add(Document document) throws IOException {
    writer.addDocument(document);
  }

  /// Makes one segment of all.
  void merge() throws IOException {
    writer.forceMerge(1);
  }

  /// Commits, and leaves merges that are going on where they are, as the indexer does.
  @Override
  public void close() throws IOException {
    writer.commit();
    writer.rollback();
    directory.close();
  }

  /// Goes through the tokens of all fields of a document, as an `IndexWriter` does, and throws them
  /// away.
  static void analyze(Document document, Analyzer analyzer) throws IOException {
    for (IndexableField field : document) {
      if (field.fieldType().indexOptions() != IndexOptions.NONE && field.fieldType().tokenized()) {
        try (TokenStream tokens = field.tokenStream(analyzer, null)) {
          tokens.reset();
          while (tokens.incrementToken()) {}
          tokens.end();
        }
      }
    }
  }
}
