package org.pressmark.searcher.web.page;

import org.pressmark.schema.index.NameField;

/// How pages call a field.
///
/// @param one before a value: `Filed from`
/// @param many above a list of values: `Places mentioned`
record FieldTitle(String one, String many) {

  static FieldTitle of(NameField field) {
    return switch (field) {
      case PERSON -> new FieldTitle("Person", "People");
      case PLACE -> new FieldTitle("Place", "Places mentioned");
      case COUNTRY -> new FieldTitle("Country", "Countries");
      case PLACE_PATH -> new FieldTitle("Region", "Regions");
      case ORG -> new FieldTitle("Organisation", "Organisations");
      case SPEAKER -> new FieldTitle("Quoted", "People quoted");
      case FILED_FROM -> new FieldTitle("Filed from", "Filed from");
      case PUBLISHER -> new FieldTitle("Publisher", "Publishers");
      case SECTION -> new FieldTitle("Section", "Sections");
      case AUTHOR -> new FieldTitle("Author", "Authors");
      case AGENCY -> new FieldTitle("Agency", "Agencies");
      case LANGUAGE -> new FieldTitle("Language", "Languages");
      case KEYWORD -> new FieldTitle("Keyword", "Keywords");
      case BYLINE -> new FieldTitle("Byline", "Bylines");
      case DATELINE -> new FieldTitle("Dateline", "Datelines");
      case CORRECTION -> new FieldTitle("Correction", "Corrections");
      case PAGE -> new FieldTitle("Page", "Pages");
    };
  }
}
