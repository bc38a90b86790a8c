package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.web.http.AskedQuestion;

/// One thing that an answer is narrowed by, which can be taken away.
///
/// @param what the field: `Person`
/// @param value what the articles have there, or have not
/// @param isExcluded whether they have it not
/// @param without the address without it
public record Chip(String what, String value, boolean isExcluded, Address without) {

  /// Those of a question, in the order of its address. The query is none of them.
  static List<Chip> of(Address here) {
    Address first = here.without(SearchPage.CURSOR);
    var chips = new ArrayList<Chip>();
    for (Address.Parameter each : here.question().parameters()) {
      of(each, first.without(each.name(), each.value())).ifPresent(chips::add);
    }
    return chips;
  }

  private static Optional<Chip> of(Address.Parameter parameter, Address without) {
    String value = parameter.value();
    return switch (parameter.name()) {
      case AskedQuestion.QUERY, AskedQuestion.SHORT_QUERY -> Optional.empty();
      case AskedQuestion.FROM -> Optional.of(new Chip("From", value, false, without));
      case AskedQuestion.TO -> Optional.of(new Chip("To", value, false, without));
      case AskedQuestion.SYNTAX -> Optional.of(new Chip("Syntax", value, false, without));
      case AskedQuestion.EXCLUDE -> Optional.of(excluded(value, without));
      default -> Optional.of(new Chip(title(parameter.name()), value, false, without));
    };
  }

  private static Chip excluded(String exclusion, Address without) {
    int equals = exclusion.indexOf('=');
    return new Chip(
        title(exclusion.substring(0, Math.max(equals, 0))),
        exclusion.substring(equals + 1),
        true,
        without);
  }

  private static String title(String label) {
    return NameField.of(label).map(field -> FieldTitle.of(field).one()).orElse(label);
  }
}
