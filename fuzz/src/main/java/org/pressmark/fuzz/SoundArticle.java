package org.pressmark.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleJson;
import org.pressmark.schema.ArticleJsonReader;
import org.pressmark.schema.Mention;
import org.pressmark.schema.StoredArticle;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.NewsAnalyzer;

/// What holds of every article, whatever it was made from: no field that is there is blank, what is
/// found in its text stands where it says, it is the same after it was written in any form, and
/// Lucene takes it.
final class SoundArticle {
  /// Today, so that an input does the same on every day.
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

  /// So many articles are indexed, and then forgotten.
  private static final int AT_ONCE = 500;

  private static int indexed;
  private static IndexWriter writer = newWriter();

  private SoundArticle() {}

  static synchronized void check(Article article) {
    checkFields(article);
    checkPlaces(article);
    checkForms(article);
    index(article);
  }

  private static void checkFields(Article article) {
    Stream.of(
            article.alternativeHeadline(),
            article.byline(),
            article.creditText(),
            article.publisher(),
            article.url(),
            article.articleSection(),
            article.inLanguage(),
            article.printPage(),
            article.printEdition(),
            article.correction(),
            article.furniture(),
            article.dateText())
        .flatMap(Optional::stream)
        .forEach(text -> Promise.that(!text.isBlank(), () -> "blank in " + article));
    Stream.of(
            article.authors(),
            article.keywords(),
            article.persons(),
            article.places(),
            article.organizations())
        .flatMap(List::stream)
        .forEach(text -> Promise.that(!text.isBlank(), () -> "blank in a list of " + article));
    Promise.that(
        StandardCharsets.UTF_8.newEncoder().canEncode(article.headline() + article.articleBody()),
        () -> "half a character in " + article);
  }

  private static void checkPlaces(Article article) {
    String body = article.articleBody();
    for (Mention mention : article.mentions()) {
      String text = mention.in() == Mention.Part.BODY ? body : article.headline();
      standsAt(mention.text(), text, mention.start(), mention.end());
      Promise.that(!mention.name().isBlank(), () -> "nameless: " + mention);
    }
    article.quotations().forEach(said -> standsAt(said.text(), body, said.start(), said.end()));
    article.datesMentioned().forEach(day -> standsAt(day.text(), body, day.start(), day.end()));
  }

  private static void standsAt(String text, String in, int start, int end) {
    Promise.that(
        end <= in.length() && in.substring(start, end).equals(text),
        () -> "'%s' is not at %d to %d of '%s'".formatted(text, start, end, in));
  }

  private static void checkForms(Article article) {
    try {
      byte[] json = ArticleJson.bytes(article, true);
      same(article, ArticleJsonReader.read(json, 0, json.length, ""));
      byte[] kept = StoredArticle.bytes(article);
      same(
          article,
          StoredArticle.read(kept, 0, kept.length, article.articleBody(), article.storyGroup()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void same(Article article, Article back) {
    Promise.that(back.equals(article), () -> article + " is read back as " + back);
  }

  private static void index(Article article) {
    try {
      if (++indexed % AT_ONCE == 0) {
        writer.close();
        writer = newWriter();
      }
      writer.addDocument(ArticleDocument.of(article, 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexWriter newWriter() {
    var config = new IndexWriterConfig(NewsAnalyzer.forIndexing());
    config.setIndexSort(IndexFormat.newestFirst());
    config.setSimilarity(IndexFormat.similarity());
    try {
      return new IndexWriter(new ByteBuffersDirectory(), config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
