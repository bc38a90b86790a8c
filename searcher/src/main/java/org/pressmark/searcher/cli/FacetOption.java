package org.pressmark.searcher.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `--facet NAME[:N]`.
final class FacetOption implements ITypeConverter<FacetRequest> {
  private static final int DEFAULT_VALUES = 10;

  @Override
  public FacetRequest convert(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    long limit = colon < 0 ? DEFAULT_VALUES : new CountOption().convert(text.substring(colon + 1));
    return new FacetRequest(named(name), limit, Optional.empty());
  }

  static Facet named(String name) {
    return Facet.of(name)
        .orElseThrow(() ->
            new TypeConversionException(
                "no facet '%s'; there are: %s"
                    .formatted(
                        name,
                        Facet.all().stream().map(Facet::label).collect(Collectors.joining(", ")))));
  }

  /// Reads the name of a facet.
  static final class Name implements ITypeConverter<Facet> {
    @Override
    public Facet convert(String name) {
      return named(name);
    }
  }
}
