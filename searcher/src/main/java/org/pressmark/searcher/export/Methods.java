package org.pressmark.searcher.export;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.search.Filters;

/// How an answer came about, in lines that a methods section can quote: program, time, query,
/// filters, total, index.
final class Methods {
  private Methods() {}

  /// One fact a line: `query: aleppo AND rebels`.
  static List<String> lines(Answer answer) throws IOException {
    return List.of(
        "pressmark " + Version.text() + ", " + answer.time().truncatedTo(ChronoUnit.SECONDS),
        "query: " + answer.parsed().normalized(),
        "filters: " + text(answer.filters()),
        String.format(
            Locale.ROOT,
            "total: %d of %d articles, index generation %d",
            answer.total(),
            answer.articles(),
            answer.generation()));
  }

  /// Filters in words: `place: Aleppo or Damascus; not author: Jane Doe; published 2016`.
  static String text(Filters filters) {
    var parts = new ArrayList<String>();
    addTo(parts, "", filters.values());
    addTo(parts, "not ", filters.excluded());
    filters.dates().ifPresent(dates -> parts.add("published " + dates));
    return parts.isEmpty() ? "none" : String.join("; ", parts);
  }

  private static void addTo(List<String> parts, String not, Map<NameField, List<String>> values) {
    values.forEach(
        (field, wanted) -> parts.add(not + field.label() + ": " + String.join(" or ", wanted)));
  }
}
