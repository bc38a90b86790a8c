package org.pressmark.schema.index;

import java.util.Arrays;
import java.util.Optional;

/// The searchable texts of an article. Each is indexed in three forms that share their positions,
/// so that a proximity window may mix them: as read, {@link #plain()}; by stems, {@link #stems()};
/// as written, {@link #exact()}. A fourth field, {@link #boundaries()}, says at which positions
/// sentences and paragraphs begin.
public enum NewsText {
  /// The headline.
  HEADLINE("headline"),
  /// The summary and the first paragraph of the body.
  LEAD("lead"),
  /// The whole body.
  BODY("body"),
  /// The words between quotation marks; each quotation is a value of its own, so that no phrase
  /// runs from one into the next.
  QUOTE("quote");

  static final String STEMS = ".stem";
  static final String EXACT = ".exact";
  static final String BOUNDARIES = ".bounds";

  private final String field;

  NewsText(String field) {
    this.field = field;
  }

  /// The field of words without case and accents, common words included, and pairs of words of
  /// which one is common.
  public String plain() {
    return field;
  }

  /// The field of stems, without case and accents.
  public String stems() {
    return field + STEMS;
  }

  /// The field of words with case and accents as written.
  public String exact() {
    return field + EXACT;
  }

  /// The field of marks for the beginnings of sentences and paragraphs; see {@link BoundaryStream}.
  public String boundaries() {
    return field + BOUNDARIES;
  }

  /// Whether a field is the {@link #plain()} one of a text.
  static boolean isPlain(String field) {
    return Arrays.stream(values()).anyMatch(text -> text.field.equals(field));
  }

  /// The text that one of these fields belongs to; empty if it is none of them.
  public static Optional<NewsText> ofField(String field) {
    int dot = field.indexOf('.');
    String base = dot < 0 ? field : field.substring(0, dot);
    return Arrays.stream(values()).filter(text -> text.field.equals(base)).findFirst();
  }
}
