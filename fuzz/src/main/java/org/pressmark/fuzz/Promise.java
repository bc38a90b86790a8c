package org.pressmark.fuzz;

import java.util.function.Supplier;

/// What must hold whatever the input.
final class Promise {
  private Promise() {}

  /// @param broken what is said where it does not hold
  static void that(boolean holds, Supplier<String> broken) {
    if (!holds) {
      throw new AssertionError(broken.get());
    }
  }
}
