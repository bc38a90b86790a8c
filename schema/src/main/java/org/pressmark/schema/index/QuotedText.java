package org.pressmark.schema.index;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.schema.Article;
import org.pressmark.schema.Quotation;

/// The quotations of an article as values of one field. Lucene counts the offsets of a value from
/// the end of the one before, with one character between them. So each value begins there, and is
/// blank up to its quotation: the offsets in the index are those of the body, and passages can be
/// marked by them.
final class QuotedText {

  private QuotedText() {}

  /// One value a quotation; those that overlap an earlier one or lie outside of the body are left
  /// out.
  static List<String> values(Article article) {
    String body = article.articleBody();
    var values = new ArrayList<String>();
    int next = 0;
    for (Quotation quotation : article.quotations()) {
      if (quotation.start() >= next
          && quotation.end() > quotation.start()
          && quotation.end() <= body.length()) {
        String blank = " ".repeat(quotation.start() - next);
        values.add(blank + body.substring(quotation.start(), quotation.end()));
        next = quotation.end() + 1;
      }
    }
    return values;
  }
}
