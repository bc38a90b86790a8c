package org.pressmark.searcher.web.page;

import java.util.Locale;

/// Numbers as people read them.
public final class Figures {
  private Figures() {}

  /// A count with its thousands apart: `21,578`.
  public static String of(long count) {
    return String.format(Locale.UK, "%,d", count);
  }

  /// A count of things: `1 copy`, `1,234 copies`.
  public static String counted(long count, String one, String many) {
    return of(count) + " " + (count == 1 ? one : many);
  }
}
