package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Fills an article's fields from the tree of an item. A query is a CSS selector for the elements
/// whose text is meant, or, with `@name` at its end, for those with this attribute: `hedline >
/// hl1`, `doc-id@id-string`.
final class ItemFields {
  private final Element item;
  private final FieldValues values = new FieldValues();

  ItemFields(Element item) {
    this.item = item;
  }

  FieldValues values() {
    return values;
  }

  /// What a query leads to, in its order, white space collapsed; none of it is blank.
  Stream<String> texts(String query) {
    return texts(item, query);
  }

  static Stream<String> texts(Element root, String query) {
    int at = query.lastIndexOf('@');
    Stream<String> texts =
        at < 0
            ? root.select(query).stream().map(Element::text)
            : root.select(query.substring(0, at)).eachAttr(query.substring(at + 1)).stream();
    return texts.filter(text -> !text.isBlank());
  }

  /// What the first query leads to that leads to anything.
  Optional<String> first(String... queries) {
    return Stream.of(queries).flatMap(this::texts).findFirst();
  }

  /// Adds one value: of the first query that leads to anything. Leaves a field that has a value.
  ItemFields first(NewsField field, String... queries) {
    if (!values.has(field)) {
      first(queries).ifPresent(text -> values.add(field, text));
    }
    return this;
  }

  /// Adds all that the queries lead to.
  ItemFields all(NewsField field, String... queries) {
    List.of(queries).forEach(query -> texts(query).forEach(text -> values.add(field, text)));
    return this;
  }
}
