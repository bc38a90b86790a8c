package org.pressmark.searcher.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The formats of an answer.
enum OutputFormat {
  /// For people.
  TEXT,
  /// One JSON object.
  JSON,
  /// A JSON object a line.
  JSONL,
  CSV,
  BIBTEX,
  RIS,
  /// CSL-JSON, which citation processors read.
  CSL_JSON,
  ATOM,
  /// Lines of a TREC run.
  TREC;

  /// The name in options: `csl-json`.
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return label();
  }

  /// Reads `--format`.
  static final class Reader implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String text) {
      for (OutputFormat format : values()) {
        if (format.label().equals(text.toLowerCase(Locale.ROOT))) {
          return format;
        }
      }
      throw new TypeConversionException(
          "no format '%s'; there are: %s"
              .formatted(
                  text,
                  Arrays.stream(values())
                      .map(OutputFormat::label)
                      .collect(Collectors.joining(", "))));
    }
  }
}
