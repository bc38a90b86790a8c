package org.pressmark.indexer.index;

import org.pressmark.schema.Article;

/// The fields that a source may leave empty.
enum FilledField {
  HEADLINE("headline"),
  DATE("datePublished"),
  BYLINE("byline"),
  AUTHORS("authors"),
  DATELINE("dateline"),
  AGENCY("creditText"),
  PUBLISHER("publisher"),
  URL("url"),
  SECTION("articleSection"),
  KEYWORDS("keywords"),
  LANGUAGE("inLanguage"),
  PERSONS("persons"),
  PLACES("places"),
  ORGANIZATIONS("organizations"),
  BODY("articleBody");

  private final String label;

  FilledField(String label) {
    this.label = label;
  }

  /// The name in {@link Article} and in its JSON.
  String label() {
    return label;
  }

  /// Whether an article has the field.
  boolean isIn(Article article) {
    return switch (this) {
      case HEADLINE -> !article.headline().isEmpty();
      case DATE -> article.datePublished().isPresent();
      case BYLINE -> article.byline().isPresent();
      case AUTHORS -> !article.authors().isEmpty();
      case DATELINE -> article.dateline().isPresent();
      case AGENCY -> article.creditText().isPresent();
      case PUBLISHER -> article.publisher().isPresent();
      case URL -> article.url().isPresent();
      case SECTION -> article.articleSection().isPresent();
      case KEYWORDS -> !article.keywords().isEmpty();
      case LANGUAGE -> article.inLanguage().isPresent();
      case PERSONS -> !article.persons().isEmpty();
      case PLACES -> !article.places().isEmpty();
      case ORGANIZATIONS -> !article.organizations().isEmpty();
      case BODY -> !article.articleBody().isEmpty();
    };
  }
}
