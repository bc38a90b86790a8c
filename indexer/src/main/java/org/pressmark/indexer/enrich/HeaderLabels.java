package org.pressmark.indexer.enrich;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pressmark.indexer.ingest.NewsField;

/// The labels of header lines, `Published:`, `Von:`, in the languages that news comes in; the table
/// is `labels.txt`.
final class HeaderLabels {
  private static final String SOURCE = "SOURCE";
  private static final int MAX_LABEL = 30;
  private static final Map<String, String> FIELDS = fields();

  private HeaderLabels() {}

  private static Map<String, String> fields() {
    var fields = new HashMap<String, String>();
    for (var row : TableResource.rows("labels.txt")) {
      TableResource.items(row.get(1)).forEach(label -> fields.put(label, row.get(0)));
    }
    return fields;
  }

  /// A field and its value on one line.
  record Labelled(NewsField field, String value) {}

  /// The field of a line whose label ends in a colon, or is a date's and has none; empty if the
  /// line is not of that form or has nothing after the label.
  static Optional<Labelled> read(String line) {
    int colon = line.indexOf(':');
    if (colon > 0 && colon <= MAX_LABEL) {
      String field = FIELDS.get(Fold.fold(line.substring(0, colon).strip()));
      String value = line.substring(colon + 1).strip();
      if (field != null && !value.isEmpty()) {
        return Optional.of(labelled(field, value));
      }
    }
    return dateWithoutColon(line);
  }

  private static Labelled labelled(String field, String value) {
    if (!field.equals(SOURCE)) {
      return new Labelled(NewsField.valueOf(field), value);
    }
    boolean agency = Agencies.table().fullName(value).isPresent();
    return new Labelled(agency ? NewsField.CREDIT_TEXT : NewsField.PUBLISHER, value);
  }

  /// `Published on August 5, 2020 23:14`, `updated 3:05 p.m. ET, Mon., Nov. 10, 2008`.
  private static Optional<Labelled> dateWithoutColon(String line) {
    for (int blank = line.lastIndexOf(' ', MAX_LABEL);
        blank > 0;
        blank = line.lastIndexOf(' ', blank - 1)) {
      String field = FIELDS.get(Fold.fold(line.substring(0, blank)));
      if (field != null && field.startsWith("DATE_")) {
        String value = line.substring(blank + 1).strip();
        boolean date = DateReader.read(value).filter(d -> d.year() > 0).isPresent();
        return date ? Optional.of(new Labelled(NewsField.valueOf(field), value)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The text after `Correction:` and its like; empty if a paragraph does not begin so.
  static Optional<String> correction(String paragraph) {
    int colon = paragraph.indexOf(':');
    if (colon <= 0 || colon > MAX_LABEL) {
      return Optional.empty();
    }
    String field = FIELDS.get(Fold.fold(paragraph.substring(0, colon).strip()));
    return NewsField.CORRECTION.name().equals(field)
        ? Optional.of(paragraph.substring(colon + 1).strip()).filter(t -> !t.isEmpty())
        : Optional.empty();
  }
}
