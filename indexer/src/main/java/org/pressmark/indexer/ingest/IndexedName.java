package org.pressmark.indexer.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name as indexers write it, family name first: `Doe, Jane A`, `BUSH, GEORGE W (PRES)`.
final class IndexedName {
  private static final Pattern INVERTED =
      Pattern.compile(
          "([^,()\\d]{2,40}), ([^,()\\d]{1,40}?)(?:, (Jr|Sr|I{2,3}|IV)\\.?)?(?: \\(.*\\))?");

  private IndexedName() {}

  /// The name as it is spoken: `Jane A Doe`; a name that is not inverted stays as it is.
  static String plain(String name) {
    Matcher inverted = INVERTED.matcher(name.strip());
    if (!inverted.matches()) {
      return name;
    }
    String suffix = inverted.group(3) == null ? "" : " " + inverted.group(3);
    return inverted.group(2) + " " + inverted.group(1) + suffix;
  }
}
