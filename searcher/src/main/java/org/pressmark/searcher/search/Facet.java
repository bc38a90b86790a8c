package org.pressmark.searcher.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.index.PlacePath;

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

  /// The places right below one, as paths: the countries of a continent, the regions of a country,
  /// the cities of a region. `Asia` has `Asia/Syria`.
  ///
  /// @param path of the place, as {@link org.pressmark.schema.index.PlacePath} has it; empty for
  ///   the continents
  record OfPlacesUnder(String path) implements Facet {
    @Override
    public String label() {
      return NameField.PLACE.label();
    }

    /// Whether a path is right below this one, without regard to case and accents.
    boolean accepts(String value) {
      String folded = Folding.fold(value);
      String above = path.isEmpty() ? "" : Folding.fold(path) + PlacePath.SEPARATOR;
      return folded.startsWith(above) && folded.indexOf(PlacePath.SEPARATOR, above.length()) < 0;
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
