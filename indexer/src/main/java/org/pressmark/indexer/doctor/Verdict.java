package org.pressmark.indexer.doctor;

import java.util.Locale;

/// What a finding means.
public enum Verdict {
  /// As it should be.
  OK,
  /// It works, but slower or less safely than it could.
  WARN,
  /// Something does not work.
  FAULT;

  /// The word for it: `ok`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
