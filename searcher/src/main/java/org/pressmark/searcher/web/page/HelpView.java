package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;

/// The help page.
///
/// @param sections the query language, a few forms at a time
/// @param fields every field that a query can name
/// @param filters what else narrows an answer: names of parameters
/// @param facets what can be counted
public record HelpView(
    Frame frame,
    List<Section> sections,
    List<FieldRow> fields,
    List<String> filters,
    List<String> facets) {

  public HelpView {
    sections = List.copyOf(sections);
    fields = List.copyOf(fields);
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
  }

  /// Forms that belong together.
  ///
  /// @param id of the element, for links to it
  public record Section(String id, String title, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /// A form of the language.
  ///
  /// @param form with words that stand for any
  /// @param example that finds something here; empty if this archive has nothing to show it by
  public record Row(String form, String meaning, Optional<Example> example) {}

  /// A field of the language.
  ///
  /// @param otherNames by which it is called as well
  /// @param holds what it holds, in words
  public record FieldRow(
      String name, List<String> otherNames, String holds, Optional<Example> example) {}

  /// A query of this archive.
  ///
  /// @param count the articles that it finds: one at least
  public record Example(String query, String count, Address address) {}
}
