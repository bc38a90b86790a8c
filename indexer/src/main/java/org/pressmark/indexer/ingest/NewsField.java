package org.pressmark.indexer.ingest;

import java.util.Arrays;
import java.util.Optional;

/// The fields that a source can mark up, named after schema.org `NewsArticle`; also the names that
/// `--map field=path` takes, in lower camel case.
public enum NewsField {
  /// The item's own identifier: a GUID, an accession number, an API's `id`.
  IDENTIFIER("identifier"),
  /// Of several items with the same identifier the one with the highest is the article.
  VERSION("version"),
  HEADLINE("headline"),
  ALTERNATIVE_HEADLINE("alternativeHeadline"),
  DATE_PUBLISHED("datePublished"),
  DATE_MODIFIED("dateModified"),
  /// The credit line as printed.
  BYLINE("byline"),
  /// One person or body a value.
  AUTHOR("author"),
  DATELINE("dateline"),
  CREDIT_TEXT("creditText"),
  PUBLISHER("publisher"),
  URL("url"),
  ARTICLE_SECTION("articleSection"),
  KEYWORD("keyword"),
  IN_LANGUAGE("inLanguage"),
  PRINT_PAGE("printPage"),
  PRINT_EDITION("printEdition"),
  CORRECTION("correction"),
  STATUS("status"),
  EMBARGOED_UNTIL("embargoedUntil"),
  PERSON("person"),
  PLACE("place"),
  ORGANIZATION("organization"),
  /// Plain text, a blank line between paragraphs.
  ARTICLE_BODY("articleBody");

  private final String label;

  NewsField(String label) {
    this.label = label;
  }

  /// The name in `--map` and in messages.
  public String label() {
    return label;
  }

  /// Whether an article can have several values of it, each on its own.
  public boolean isList() {
    return switch (this) {
      case AUTHOR, KEYWORD, PERSON, PLACE, ORGANIZATION -> true;
      case IDENTIFIER,
          VERSION,
          HEADLINE,
          ALTERNATIVE_HEADLINE,
          DATE_PUBLISHED,
          DATE_MODIFIED,
          BYLINE,
          DATELINE,
          CREDIT_TEXT,
          PUBLISHER,
          URL,
          ARTICLE_SECTION,
          IN_LANGUAGE,
          PRINT_PAGE,
          PRINT_EDITION,
          CORRECTION,
          STATUS,
          EMBARGOED_UNTIL,
          ARTICLE_BODY ->
          false;
    };
  }

  /// The field with this {@link #label()}; empty if there is none.
  public static Optional<NewsField> of(String label) {
    return Arrays.stream(values()).filter(field -> field.label.equals(label)).findFirst();
  }
}
