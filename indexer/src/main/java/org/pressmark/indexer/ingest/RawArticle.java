package org.pressmark.indexer.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;

/// An article as its source marked it up: texts as printed, nothing interpreted.
///
/// @param origin where it was found
/// @param format the name of the format it was read from, as `--format` takes it; empty until
///   {@link ArticleSource} hands it over
/// @param layout whether the source told the fields apart
/// @param fields the values of each field in their order, each without markup, in Unicode NFC,
///   never blank; a field that the source does not have is not in the map
/// @param sources for some fields, which kind of markup they stood in, or that it was none
public record RawArticle(
    Origin origin,
    String format,
    Layout layout,
    Map<NewsField, List<String>> fields,
    Map<NewsField, Provenance> sources) {

  /// Whether the source told the fields apart.
  public enum Layout {
    /// Each field has markup of its own.
    MARKED_UP,
    /// A page saved as text: all of it is in {@link NewsField#ARTICLE_BODY}, line by line as it
    /// stood, header lines and page furniture included.
    PAGE_TEXT
  }

  public RawArticle {
    Map<NewsField, List<String>> copy = new EnumMap<>(NewsField.class);
    fields.forEach((field, values) -> copy.put(field, List.copyOf(values)));
    fields = Collections.unmodifiableMap(copy);
    sources = Map.copyOf(sources);
  }

  /// An article whose format {@link ArticleSource} will name.
  public RawArticle(Origin origin, Layout layout, Map<NewsField, List<String>> fields) {
    this(origin, "", layout, fields, Map.of());
  }

  /// The same with its format named.
  RawArticle in(String name) {
    return new RawArticle(origin, name, layout, fields, sources);
  }

  /// The values of a field; empty if the source does not have it.
  public List<String> all(NewsField field) {
    return fields.getOrDefault(field, List.of());
  }

  /// The first value of a field.
  public Optional<String> first(NewsField field) {
    return all(field).stream().findFirst();
  }
}
