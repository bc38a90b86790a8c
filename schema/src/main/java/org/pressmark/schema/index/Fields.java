package org.pressmark.schema.index;

/// The names of the fields that are neither text nor names.
public final class Fields {
  /// The article's identifier: one term.
  public static final String ID = "id";

  /// The identifier that the article would have if no other called itself the same: one term. Only
  /// of articles of which there is such another.
  public static final String NAMESAKE = "namesake";

  /// A number made from the identifier: breaks ties between articles of the same date or score, so
  /// that the order of results does not depend on the order of indexing. Doc values.
  public static final String TIE = "tie";

  /// The web address: one term.
  public static final String URL = "url";

  /// The path of the file that the article was read from: one term.
  public static final String PATH = "path";

  /// The first moment of the publication date, in seconds since 1970 on the calendar as printed.
  /// Doc values with a skip index; the index is sorted by them, newest first. Undated articles have
  /// none.
  public static final String DATE = "date";

  /// How the publication date is known, one term each: `none`; `suspect`; `year` or `month` for a
  /// date that is no more exact than that.
  public static final String DATE_KIND = "date.kind";

  /// The number of words of the body. Doc values with a skip index.
  public static final String WORD_COUNT = "wc";

  /// The places on the map that the article mentions, one term each: {@link LinkedPlace}.
  public static final String LINKED_PLACE = "place.linked";

  /// The same places once each, under their canonical names: what the map is counted from. Doc
  /// values.
  public static final String MAPPED_PLACE = "place.mapped";

  /// Where the cities lie that the article mentions: points. Countries and regions have none, for
  /// no point of theirs is where an article happens.
  public static final String PLACE_POINT = "place.point";

  /// The days that the body speaks of: terms as {@link DateTerms} makes them.
  public static final String ABOUT = "about";

  /// The group of articles that tell one story in nearly the same words: a number made from one of
  /// their identifiers. Doc values; an article alone has its {@link #TIE}.
  public static final String STORY = "story";

  /// How many articles are in the group. Doc values; an article alone has none.
  public static final String STORY_COPIES = "story.copies";

  /// {@link TextSketch#words()} of the body. Doc values; articles without a word have none.
  public static final String STORY_WORDS = "story.words";

  /// What copies of the body are found by, a few terms each: {@link TextSketch}.
  public static final String STORY_TERMS = "story.terms";

  /// What copies of the body are told by: {@link TextSketch#similarity}. Doc values.
  public static final String STORY_SKETCH = "story.sketch";

  /// {@link org.pressmark.schema.Status}: one term.
  public static final String STATUS = "status";

  /// Fingerprint of what the source says, by which a changed article is known. Doc values.
  public static final String FINGERPRINT = "fingerprint";

  /// Fingerprint of the place inside the file. Doc values.
  public static final String POSITION_FINGERPRINT = "position.fingerprint";

  /// Fingerprint of {@link #PATH}. Doc values.
  public static final String PATH_FINGERPRINT = "path.fingerprint";

  /// The article without its body: {@link org.pressmark.schema.StoredArticle}. Stored.
  static final String ARTICLE = "article";

  /// The body. Stored.
  static final String STORED_BODY = "articleBody";

  private Fields() {}
}
