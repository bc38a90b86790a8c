package org.pressmark.searcher.cli;

import org.pressmark.searcher.query.Syntax;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `--syntax`.
final class SyntaxOption implements ITypeConverter<Syntax> {
  @Override
  public Syntax convert(String text) {
    return Syntax.of(text)
        .orElseThrow(() ->
            new TypeConversionException(
                "no syntax '" + text + "'; there are: pressmark, nexis, factiva"));
  }
}
