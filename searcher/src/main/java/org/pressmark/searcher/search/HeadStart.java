package org.pressmark.searcher.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.codecs.Codec;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;
import org.pressmark.schema.StoredArticle;
import org.pressmark.schema.index.NewsText;

/// Loads what every search needs while the command line is still being read: the stemmer's
/// dictionary, Lucene's codecs and the parser of stored articles, some 30 ms for which a short
/// command would else wait.
public final class HeadStart {
  private HeadStart() {}

  /// Begins on a thread of its own. Whoever needs a class before it is loaded waits for it, as
  /// ever.
  public static void begin() {
    Thread.ofPlatform().daemon().name("head-start").start(HeadStart::load);
  }

  private static void load() {
    Words.terms(NewsText.BODY.stems(), "news");
    Codec.getDefault();
    byte[] article = StoredArticle.bytes(new ArticleBuilder("id", Origin.of("path")).build());
    try {
      StoredArticle.read(article, 0, article.length, "", Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory do not fail", e);
    }
  }
}
