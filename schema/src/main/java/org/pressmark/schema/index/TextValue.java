package org.pressmark.schema.index;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.schema.Article;
import org.pressmark.schema.Quotation;

/// One value of the fields of a {@link NewsText}.
///
/// @param text what is indexed
/// @param start where it begins in the text that its words are marked in: see {@link
///   WordPlaces#start}
record TextValue(String text, int start) {

  /// The values that an article has of a text, in the order of their indexing.
  static List<TextValue> of(NewsText text, Article article) {
    return switch (text) {
      case HEADLINE -> List.of(new TextValue(article.headline(), 0));
      case LEAD -> lead(article);
      case BODY -> List.of(new TextValue(article.articleBody(), 0));
      case QUOTE -> quotations(article);
    };
  }

  private static List<TextValue> lead(Article article) {
    String body = article.articleBody();
    int end = body.indexOf("\n\n");
    String firstParagraph = end < 0 ? body : body.substring(0, end);
    return article
        .alternativeHeadline()
        .map(summary ->
            List.of(new TextValue(summary, 0), new TextValue(firstParagraph, summary.length() + 1)))
        .orElseGet(() -> List.of(new TextValue(firstParagraph, 0)));
  }

  /// One value a quotation; those that overlap an earlier one or lie outside of the body are left
  /// out.
  private static List<TextValue> quotations(Article article) {
    String body = article.articleBody();
    var values = new ArrayList<TextValue>();
    int next = 0;
    for (Quotation quotation : article.quotations()) {
      if (quotation.start() >= next
          && quotation.end() > quotation.start()
          && quotation.end() <= body.length()) {
        values.add(
            new TextValue(body.substring(quotation.start(), quotation.end()), quotation.start()));
        next = quotation.end() + 1;
      }
    }
    return values;
  }
}
