package org.pressmark.searcher.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.NewsAnalyzer;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;

/// Makes archives of articles in memory, and questions to them.
public final class TestArchive {
  /// Today for all questions.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2016-12-10T12:00:00Z"), ZoneOffset.UTC);

  private TestArchive() {}

  /// An archive of one segment.
  public static Archive of(List<Article> articles) throws IOException {
    return open(articles, Integer.MAX_VALUE);
  }

  /// An archive with so many articles a segment, none of them merged.
  static Archive inSegments(List<Article> articles, int size) throws IOException {
    return open(articles, size);
  }

  private static Archive open(List<Article> articles, int segmentSize) throws IOException {
    var directory = new ByteBuffersDirectory();
    write(
        directory,
        writer -> {
          for (int i = 0; i < articles.size(); i++) {
            writer.addDocument(ArticleDocument.of(articles.get(i), 0));
            if (i % segmentSize == segmentSize - 1) {
              writer.commit();
            }
          }
        });
    return Archive.open(directory, "test");
  }

  /// An archive in which every article was once another, and the `removed` ones were too; all is
  /// merged then.
  static Archive updated(List<Article> articles, List<Article> removed) throws IOException {
    var directory = new ByteBuffersDirectory();
    write(
        directory,
        writer -> {
          for (Article article : removed) {
            writer.addDocument(ArticleDocument.of(article, 0));
          }
          for (int i = 0; i < articles.size(); i++) {
            Article former = removed.get(i % removed.size());
            var document = ArticleDocument.of(former, 0);
            document.removeFields(Fields.ID);
            document.add(new StringField(Fields.ID, articles.get(i).id(), Field.Store.NO));
            writer.addDocument(document);
          }
          writer.commit();
          for (Article article : articles) {
            writer.updateDocument(
                new Term(Fields.ID, article.id()), ArticleDocument.of(article, 1));
          }
          for (Article article : removed) {
            writer.deleteDocuments(new Term(Fields.ID, article.id()));
          }
          writer.commit();
          writer.getConfig().setMergePolicy(new TieredMergePolicy());
          writer.forceMerge(1);
        });
    return Archive.open(directory, "test");
  }

  /// What is done with a writer.
  public interface Writing {
    void write(IndexWriter writer) throws IOException;
  }

  /// Writes an index as the indexer does, but without merges.
  public static void write(Directory directory, Writing writing) throws IOException {
    var config = new IndexWriterConfig(NewsAnalyzer.forIndexing());
    config.setIndexSort(IndexFormat.newestFirst());
    config.setSimilarity(IndexFormat.similarity());
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    try (var writer = new IndexWriter(directory, config)) {
      writer.setLiveCommitData(IndexFormat.commitData().entrySet());
      writing.write(writer);
      writer.commit();
    }
  }

  /// A query without filters.
  static Question question(String query) {
    return question(query, Filters.none());
  }

  static Question question(String query, Filters filters) {
    try {
      return new Question(new QueryParser(CLOCK).parse(query), filters);
    } catch (QueryParseException e) {
      throw new AssertionError(e.getMessage() + System.lineSeparator() + e.caret(query), e);
    }
  }
}
