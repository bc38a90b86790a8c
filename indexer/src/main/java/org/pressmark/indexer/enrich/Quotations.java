package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.Quotation;

/// Finds the words between quotation marks. A quotation ends with its paragraph at the latest; one
/// word alone is a title or irony, and is left out.
final class Quotations {

  private Quotations() {}

  static List<Quotation> in(String body) {
    if (body.indexOf('"') < 0
        && body.indexOf('“') < 0
        && body.indexOf('«') < 0
        && body.indexOf('„') < 0) {
      return List.of();
    }
    var quotations = new ArrayList<Quotation>();
    int start = -1;
    char closing = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\n') {
        start = -1;
      } else if (start < 0 && closing(c) != 0) {
        start = i + 1;
        closing = closing(c);
      } else if (start >= 0 && (c == closing || (closing == '“' && c == '”'))) {
        add(body, start, i, quotations);
        start = -1;
      }
    }
    return quotations;
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '"' -> '"';
      case '“' -> '”';
      case '„' -> '“';
      case '«' -> '»';
      default -> 0;
    };
  }

  private static void add(String body, int start, int end, List<Quotation> quotations) {
    String words = body.substring(start, end).strip();
    if (words.indexOf(' ') > 0) {
      int first = body.indexOf(words, start);
      quotations.add(new Quotation(words, Optional.empty(), first, first + words.length()));
    }
  }
}
