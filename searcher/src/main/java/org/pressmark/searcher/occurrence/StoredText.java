package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.NewsText;
import org.pressmark.schema.index.WordPlaces;

/// A text of the articles of a segment as it was indexed, and where its words stand in it.
final class StoredText {
  private final StoredFields stored;
  private final NewsText text;
  private int document = -1;
  private String content = "";
  private @Nullable WordPlaces places;

  StoredText(LeafReaderContext segment, NewsText text) throws IOException {
    this.stored = segment.reader().storedFields();
    this.text = text;
  }

  void moveTo(int doc) throws IOException {
    if (document != doc) {
      Article article = ArticleDocument.read(stored, doc);
      content = content(article);
      places = WordPlaces.of(text, article);
      document = doc;
    }
  }

  /// The text of the document it was moved to.
  String content() {
    return content;
  }

  /// Where the words of the text stand in it.
  WordPlaces places() {
    return Objects.requireNonNull(places, "no document yet");
  }

  private String content(Article article) {
    return switch (text) {
      case HEADLINE -> article.headline();
      // The first paragraph is the beginning of the body: see WordPlaces.
      case LEAD ->
          article.alternativeHeadline().map(summary -> summary + "\n").orElse("")
              + article.articleBody();
      case BODY, QUOTE -> article.articleBody();
    };
  }
}
