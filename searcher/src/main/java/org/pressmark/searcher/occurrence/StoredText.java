package org.pressmark.searcher.occurrence;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.NewsText;

/// A text of the articles of a segment as it was indexed, with the offsets that its postings have.
final class StoredText {
  private final StoredFields stored;
  private final NewsText text;
  private int document = -1;
  private String content = "";

  StoredText(LeafReaderContext segment, NewsText text) throws IOException {
    this.stored = segment.reader().storedFields();
    this.text = text;
  }

  /// The text of a document.
  String of(int doc) throws IOException {
    if (document != doc) {
      content = content(ArticleDocument.read(stored, doc));
      document = doc;
    }
    return content;
  }

  private String content(Article article) {
    return switch (text) {
      case HEADLINE -> article.headline();
      // The first paragraph is the beginning of the body. Lucene counts one character between two
      // values of a field.
      case LEAD ->
          article.alternativeHeadline().map(summary -> summary + "\n").orElse("")
              + article.articleBody();
      case BODY, QUOTE -> article.articleBody();
    };
  }
}
