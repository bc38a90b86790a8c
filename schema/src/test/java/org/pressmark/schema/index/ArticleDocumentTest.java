package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;
import org.pressmark.schema.RandomArticles;

final class ArticleDocumentTest {
  private static final long SEED = 20_161_206;

  /// What is asked of an index.
  private interface Asking {
    void ask(IndexSearcher searcher) throws IOException;
  }

  private static void index(Iterable<Article> articles, Asking asking) throws IOException {
    var config = new IndexWriterConfig(NewsAnalyzer.forIndexing());
    config.setIndexSort(IndexFormat.newestFirst());
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, config)) {
      for (Article article : articles) {
        writer.addDocument(ArticleDocument.of(article, 7));
      }
      try (var reader = DirectoryReader.open(writer)) {
        asking.ask(new IndexSearcher(reader));
      }
    }
  }

  private static Article article(IndexSearcher searcher, int docID) throws IOException {
    return ArticleDocument.read(searcher.storedFields(), docID);
  }

  @Test
  void givesBackAnyArticle() throws IOException {
    var random = new RandomArticles(SEED);
    Map<String, Article> articles = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      Article article = random.next();
      articles.put(article.id(), article);
    }
    index(
        articles.values(),
        searcher -> {
          Map<String, Article> stored = new HashMap<>();
          for (int doc = 0; doc < searcher.getIndexReader().maxDoc(); doc++) {
            Article article = article(searcher, doc);
            stored.put(article.id(), article);
          }
          assertEquals(articles, stored, "seed " + SEED);
        });
  }

  @Test
  void takesNamesAndTextsOfAnyLength() throws IOException {
    String longName = "Very ".repeat(20_000) + "long";
    String longWord = "x".repeat(100_000);
    Article article =
        new ArticleBuilder("1", Origin.of("a.txt"))
            .headline(longName)
            .url("http://example.org/" + longWord)
            .persons(List.of(longName, longWord, ""))
            .articleBody((longWord + " word\n\n").repeat(20))
            .build();
    index(List.of(article), searcher -> assertEquals(article, article(searcher, 0)));
  }

  @Test
  void isFoundByEveryWholeValueWhateverItsCaseAndAccents() throws IOException {
    Article article =
        new ArticleBuilder("1", Origin.of("a.txt"))
            .persons(List.of("Sergei Lavrov", "Graça Machel"))
            .publisher("Le  Monde")
            .build();
    index(
        List.of(article),
        searcher -> {
          assertEquals(1, count(searcher, NameField.PERSON.wholeValues(), "graca machel"));
          assertEquals(1, count(searcher, NameField.PUBLISHER.wholeValues(), "le monde"));
          assertEquals(0, count(searcher, NameField.PERSON.wholeValues(), "machel"));
        });
  }

  private static int count(IndexSearcher searcher, String field, String term) throws IOException {
    return searcher.count(new TermQuery(new Term(field, term)));
  }

  @Test
  void theLeadIsTheSummaryAndTheFirstParagraph() throws IOException {
    Article article =
        new ArticleBuilder("1", Origin.of("a.txt"))
            .alternativeHeadline("summary")
            .articleBody("first\nline\n\nsecond")
            .build();
    index(
        List.of(article),
        searcher -> {
          Set<String> found = new HashSet<>(List.of("summary", "first", "line", "second"));
          found.removeIf(word -> {
            try {
              return count(searcher, NewsText.LEAD.plain(), word) == 0;
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          });
          assertEquals(Set.of("summary", "first", "line"), found);
        });
  }

  @Test
  void everyNameFieldIsFoundByItsLabel() {
    for (NameField field : NameField.values()) {
      assertEquals(field, NameField.of(field.label()).orElseThrow());
    }
    assertEquals(Optional.empty(), NameField.of("headline"));
  }

  @Test
  void everyTextFieldIsFoundByItsName() {
    for (NewsText text : NewsText.values()) {
      for (String field : List.of(text.plain(), text.stems(), text.exact(), text.boundaries())) {
        assertEquals(text, NewsText.ofField(field).orElseThrow());
      }
    }
    assertEquals(Optional.empty(), NewsText.ofField("person"));
  }
}
