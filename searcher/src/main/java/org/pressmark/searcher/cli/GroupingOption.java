package org.pressmark.searcher.cli;

import java.util.Locale;
import org.pressmark.searcher.search.Grouping;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `--group`.
final class GroupingOption implements ITypeConverter<Grouping> {
  @Override
  public Grouping convert(String text) {
    for (Grouping grouping : Grouping.values()) {
      if (grouping.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
        return grouping;
      }
    }
    throw new TypeConversionException("no grouping '" + text + "'; there are: off, exact, near");
  }
}
