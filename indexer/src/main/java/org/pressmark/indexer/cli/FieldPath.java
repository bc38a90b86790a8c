package org.pressmark.indexer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pressmark.indexer.ingest.NewsField;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Where JSON keeps a field: `--map headline=meta.head`.
///
/// @param path keys separated by dots, `[n]` for an element of an array
record FieldPath(NewsField field, String path) {

  /// The paths of each field, in the order given.
  static Map<NewsField, List<String>> grouped(List<FieldPath> paths) {
    var grouped = new EnumMap<NewsField, List<String>>(NewsField.class);
    for (FieldPath path : paths) {
      grouped.computeIfAbsent(path.field(), _ -> new ArrayList<>()).add(path.path());
    }
    return grouped;
  }

  /// Reads `FIELD=PATH`.
  static final class Converter implements ITypeConverter<FieldPath> {
    @Override
    public FieldPath convert(String text) {
      int equals = text.indexOf('=');
      if (equals < 1 || equals == text.length() - 1) {
        throw new TypeConversionException("'" + text + "' is not of the form FIELD=PATH");
      }
      String name = text.substring(0, equals);
      return Arrays.stream(NewsField.values())
          .filter(field -> field.label().equals(name))
          .findFirst()
          .map(field -> new FieldPath(field, text.substring(equals + 1)))
          .orElseThrow(() -> new TypeConversionException(unknown(name)));
    }

    private static String unknown(String name) {
      return Arrays.stream(NewsField.values())
          .map(NewsField::label)
          .collect(Collectors.joining(", ", "no field '" + name + "'; there are: ", ""));
    }
  }
}
