package org.pressmark.indexer.enrich;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.schema.Provenance;

/// An article taken apart: its fields as printed, the paragraphs of its story, and what stood round
/// it.
///
/// @param provenance where the fields come from: markup, or the lines of a page
/// @param sources the same of some fields, where it is another or better known
/// @param fields the values of each field as printed, without their labels; the body is not among
///   them
/// @param paragraphs the story, dateline still in place
/// @param furniture what was cut off, in order
/// @param correction the text of a correction, without its label
record Story(
    Provenance provenance,
    Map<NewsField, Provenance> sources,
    Map<NewsField, List<String>> fields,
    List<String> paragraphs,
    List<String> furniture,
    Optional<String> correction) {

  Story {
    sources = Map.copyOf(sources);
    fields = Map.copyOf(fields);
    paragraphs = List.copyOf(paragraphs);
    furniture = List.copyOf(furniture);
  }

  /// All fields come from one place.
  Story(
      Provenance provenance,
      Map<NewsField, List<String>> fields,
      List<String> paragraphs,
      List<String> furniture,
      Optional<String> correction) {
    this(provenance, Map.of(), fields, paragraphs, furniture, correction);
  }

  /// Where a field comes from.
  Provenance provenance(NewsField field) {
    return sources.getOrDefault(field, provenance);
  }

  /// The values of a field; empty if the source does not have it.
  List<String> all(NewsField field) {
    return fields.getOrDefault(field, List.of());
  }

  /// The first value of a field.
  Optional<String> first(NewsField field) {
    return all(field).stream().findFirst();
  }
}
