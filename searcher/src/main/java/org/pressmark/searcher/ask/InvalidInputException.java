package org.pressmark.searcher.ask;

/// A value that cannot be read, or goes not with the others. The message says why in one sentence,
/// before which the name of the option or parameter can be put.
public final class InvalidInputException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidInputException(String message) {
    super(message);
  }

  /// Nothing has this name.
  ///
  /// @param complaint with a place for the name: `no order '%s'`
  public static InvalidInputException noSuch(
      String complaint, String name, Iterable<String> there) {
    return new InvalidInputException(
        complaint.formatted(name) + "; there are: " + String.join(", ", there));
  }
}
