package org.pressmark.searcher.occurrence;

import java.util.Optional;
import org.pressmark.schema.index.NewsText;

/// An expression, and the text in which it is looked for.
///
/// @param field the Lucene field that gives the text its length and under which matches are
///   reported
/// @param text empty for a field of names: each of its values is one sentence
public record InText(String field, Optional<NewsText> text, Expression expression) {

  /// Looks in a text of the article.
  public static InText of(NewsText text, Expression expression) {
    return new InText(text.plain(), Optional.of(text), expression);
  }

  /// Looks in a field of names.
  public static InText ofNames(String field, Expression expression) {
    return new InText(field, Optional.empty(), expression);
  }
}
