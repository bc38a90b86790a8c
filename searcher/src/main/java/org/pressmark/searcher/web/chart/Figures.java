package org.pressmark.searcher.web.chart;

import java.util.Locale;

/// Numbers as a page shows them.
public final class Figures {
  private Figures() {}

  /// A whole number: `1,234`.
  public static String of(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /// How many articles: `1 article`, `1,234 articles`.
  public static String articles(long number) {
    return of(number) + (number == 1 ? " article" : " articles");
  }
}
