package org.pressmark.searcher.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.searcher.ask.InvalidInputException;
import org.pressmark.searcher.export.HitFormat;

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

  /// The format for programs; empty if only the command line has it.
  Optional<HitFormat> forPrograms() {
    return HitFormat.of(label());
  }

  /// Reads `--format`.
  static final class Reader extends OptionValue<OutputFormat> {
    @Override
    OutputFormat read(String text) throws InvalidInputException {
      for (OutputFormat format : values()) {
        if (format.label().equals(text.toLowerCase(Locale.ROOT))) {
          return format;
        }
      }
      throw InvalidInputException.noSuch(
          "no format '%s'", text, Arrays.stream(values()).map(OutputFormat::label).toList());
    }
  }
}
