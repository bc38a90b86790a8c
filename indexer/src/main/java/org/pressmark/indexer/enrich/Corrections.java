package org.pressmark.indexer.enrich;

import java.util.List;
import java.util.Optional;

/// Recognises the paragraph in which a paper corrects its story.
final class Corrections {
  private static final int MAX_LENGTH = 1500;

  private static final List<String> SENTENCES =
      List.of(
          "this article was amended on",
          "this article was corrected on",
          "this story was corrected on",
          "this piece was amended on",
          "an earlier version of this",
          "a previous version of this",
          "earlier versions of this",
          "previous versions of this",
          "this article has been corrected",
          "this story has been corrected",
          "this article has been amended",
          "this article originally stated",
          "this story originally stated",
          "in an earlier version of this");

  private Corrections() {}

  /// The text of the correction that this paragraph is, without its label; empty if it is none.
  static Optional<String> read(String paragraph) {
    if (paragraph.length() > MAX_LENGTH || paragraph.isEmpty()) {
      return Optional.empty();
    }
    int start = 0;
    while (start < paragraph.length() && !Character.isLetterOrDigit(paragraph.charAt(start))) {
      start++;
    }
    String text = paragraph.substring(start).strip();
    Optional<String> labelled = HeaderLabels.correction(text);
    if (labelled.isPresent()) {
      return labelled;
    }
    String folded = Fold.fold(text.substring(0, Math.min(text.length(), 60)));
    return SENTENCES.stream().anyMatch(folded::startsWith) ? Optional.of(text) : Optional.empty();
  }
}
