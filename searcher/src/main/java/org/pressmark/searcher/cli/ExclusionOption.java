package org.pressmark.searcher.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.pressmark.schema.index.NameField;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `--exclude NAME=X`.
final class ExclusionOption implements ITypeConverter<ExclusionOption.Exclusion> {

  /// A value that an article may not have.
  record Exclusion(NameField field, String value) {}

  @Override
  public Exclusion convert(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new TypeConversionException(
          "'" + text + "' names no field; write it as in place=Aleppo");
    }
    String name = text.substring(0, equals);
    NameField field =
        NameField.of(name)
            .filter(NameField::isFacet)
            .orElseThrow(() ->
                new TypeConversionException(
                    "nothing is excluded by '%s'; there are: %s".formatted(name, names())));
    return new Exclusion(field, text.substring(equals + 1));
  }

  private static String names() {
    return Arrays.stream(NameField.values())
        .filter(NameField::isFacet)
        .map(NameField::label)
        .collect(Collectors.joining(", "));
  }
}
