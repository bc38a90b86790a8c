package org.pressmark.searcher.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a number of hits or values: `-n`.
final class CountOption implements ITypeConverter<Long> {
  @Override
  public Long convert(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new TypeConversionException("'" + text + "' is no number from 0 on");
    }
    return Long.valueOf(text);
  }
}
