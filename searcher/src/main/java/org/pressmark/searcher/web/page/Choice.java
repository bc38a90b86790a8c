package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.function.Function;

/// States of a page of which it is in one.
///
/// @param label what is chosen: `Sort`
/// @param options the states, in order
public record Choice(String label, List<Option> options) {

  /// A state.
  ///
  /// @param isHere whether the page is in it
  public record Option(String label, Address address, boolean isHere) {}

  public Choice {
    options = List.copyOf(options);
  }

  /// The values that a parameter can have; the usual one is not written.
  ///
  /// @param here the page, in any of its states
  /// @param words how a value is called
  static <T> Choice of(
      String label,
      String parameter,
      List<T> values,
      T chosen,
      T usual,
      Function<T, String> words,
      Function<T, String> written,
      Address here) {
    Address without = here.without(parameter);
    return new Choice(
        label,
        values.stream()
            .map(value ->
                new Option(
                    words.apply(value),
                    value.equals(usual) ? without : without.adding(parameter, written.apply(value)),
                    value.equals(chosen)))
            .toList());
  }
}
