package org.pressmark.searcher.web.page;

import java.util.stream.Stream;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.index.NameField;

/// The kinds of name that have pages.
public enum NameKind {
  PERSON(EntityType.PERSON, NameField.PERSON, "person", "people", "People"),
  PLACE(EntityType.PLACE, NameField.PLACE, "place", "places", "Places"),
  ORGANISATION(
      EntityType.ORGANIZATION, NameField.ORG, "organisation", "organisations", "Organisations");

  private final EntityType type;
  private final NameField field;
  private final String singular;
  private final String path;
  private final String plural;

  NameKind(EntityType type, NameField field, String singular, String path, String plural) {
    this.type = type;
    this.field = field;
    this.singular = singular;
    this.path = path;
    this.plural = plural;
  }

  static NameKind of(EntityType type) {
    return Stream.of(values()).filter(kind -> kind.type == type).findFirst().orElseThrow();
  }

  /// The field that is counted and filtered by.
  public NameField field() {
    return field;
  }

  /// `person`: also the path of the page of one, and a class of styles.
  public String singular() {
    return singular;
  }

  /// As a heading.
  public String plural() {
    return plural;
  }

  /// The page of one of them.
  public Address address(String name) {
    return Address.of("/" + singular).with("name", name);
  }

  /// The page that lists them.
  public String listPath() {
    return "/" + path;
  }
}
