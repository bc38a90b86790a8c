package org.pressmark.searcher.ask;

import java.util.stream.Stream;
import org.pressmark.schema.index.NameField;

/// A value that an article may not have.
public record Exclusion(NameField field, String value) {

  /// Reads `NAME=X`; whatever is counted can be excluded.
  public static Exclusion of(String text) throws InvalidInputException {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new InvalidInputException("'" + text + "' names no field; write it as in place=Aleppo");
    }
    String name = text.substring(0, equals);
    NameField field =
        NameField.of(name)
            .filter(NameField::isFacet)
            .orElseThrow(
                () -> InvalidInputException.noSuch("nothing is excluded by '%s'", name, names()));
    return new Exclusion(field, text.substring(equals + 1));
  }

  private static Iterable<String> names() {
    return Stream.of(NameField.values()).filter(NameField::isFacet).map(NameField::label).toList();
  }
}
