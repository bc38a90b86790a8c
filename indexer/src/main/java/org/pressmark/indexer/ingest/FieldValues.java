package org.pressmark.indexer.ingest;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.pressmark.indexer.ingest.RawArticle.Layout;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;

/// Collects the fields of one article. Values are cleaned on their way in; blank ones and those
/// that a field already has are left out.
final class FieldValues {
  private static final SequencedSet<String> NONE = new LinkedHashSet<>(0);

  private final Map<NewsField, SequencedSet<String>> values = new EnumMap<>(NewsField.class);
  private final Map<NewsField, Provenance> sources = new EnumMap<>(NewsField.class);

  /// Adds a value of one line.
  FieldValues add(NewsField field, String value) {
    return addClean(field, CleanText.oneLine(value));
  }

  /// Adds a value whose lines and paragraphs stay as they are.
  FieldValues addText(NewsField field, String text) {
    return addClean(field, CleanText.of(text).strip());
  }

  /// Adds the text of the article, without its headline if that stands above it once more.
  FieldValues addBody(String text) {
    String clean = CleanText.of(text).strip();
    String headline = all(NewsField.HEADLINE).stream().findFirst().orElse("");
    boolean repeated = !headline.isEmpty() && clean.startsWith(headline + "\n\n");
    return addText(NewsField.ARTICLE_BODY, repeated ? clean.substring(headline.length()) : clean);
  }

  /// Adds a value to a field that has none.
  FieldValues addIfAbsent(NewsField field, String value) {
    return has(field) ? this : add(field, value);
  }

  /// Takes the fields that are missing here from another source.
  void fill(FieldValues other) {
    other.values.forEach(values::putIfAbsent);
  }

  /// Notes in which kind of markup a field's values stood.
  FieldValues from(Provenance source, NewsField field) {
    sources.put(field, source);
    return this;
  }

  boolean has(NewsField field) {
    return values.containsKey(field);
  }

  List<String> all(NewsField field) {
    return List.copyOf(values.getOrDefault(field, NONE));
  }

  /// The article, if there is anything to read in it.
  ReadOutcome toOutcome(Origin origin, String reasonIfEmpty) {
    return has(NewsField.HEADLINE) || has(NewsField.ARTICLE_BODY)
        ? new Accepted(new RawArticle(origin, "", Layout.MARKED_UP, lists(), sources))
        : new Rejected(origin, reasonIfEmpty);
  }

  private Map<NewsField, List<String>> lists() {
    Map<NewsField, List<String>> lists = new EnumMap<>(NewsField.class);
    values.forEach((field, present) -> lists.put(field, List.copyOf(present)));
    return lists;
  }

  private FieldValues addClean(NewsField field, String value) {
    if (!value.isBlank()) {
      values.computeIfAbsent(field, _ -> new LinkedHashSet<>(1)).add(value);
    }
    return this;
  }
}
