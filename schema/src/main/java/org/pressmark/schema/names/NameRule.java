package org.pressmark.schema.names;

import java.util.List;
import org.pressmark.schema.index.NameField;

/// What a user rules about names.
public sealed interface NameRule {
  /// The field whose names are meant.
  NameField field();

  /// The line of the file.
  int line();

  /// These names, and those that stand for the same, are one and are shown as another. To rename is
  /// to merge one name.
  record Merge(NameField field, int line, List<String> names, String shown) implements NameRule {
    public Merge {
      names = List.copyOf(names);
    }
  }

  /// The name is none: it is neither counted nor listed.
  record Drop(NameField field, int line, String name) implements NameRule {}

  /// The name is a value of its own, whatever is derived.
  record Pin(NameField field, int line, String name) implements NameRule {}
}
