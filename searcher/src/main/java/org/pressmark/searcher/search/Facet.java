package org.pressmark.searcher.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.schema.index.NameField;

/// Something whose values are counted over the articles that match.
public sealed interface Facet {

  /// The name in options, JSON and URLs.
  String label();

  /// Names and labels: `person`, `filed-from`, `publisher`.
  record OfField(NameField field) implements Facet {
    @Override
    public String label() {
      return field.label();
    }
  }

  /// Years or months of publication: `1987`, `1987-03`.
  record OfTime(Interval interval) implements Facet {
    @Override
    public String label() {
      return interval.label();
    }
  }

  /// Every facet there is.
  static List<Facet> all() {
    Stream<Facet> fields =
        Stream.of(NameField.values()).filter(NameField::isFacet).map(OfField::new);
    Stream<Facet> times = Stream.of(new OfTime(Interval.YEAR), new OfTime(Interval.MONTH));
    return Stream.concat(fields, times).toList();
  }

  /// The facet of this {@link #label()}; empty if there is none.
  static Optional<Facet> of(String label) {
    return all().stream().filter(facet -> facet.label().equals(label)).findFirst();
  }
}
