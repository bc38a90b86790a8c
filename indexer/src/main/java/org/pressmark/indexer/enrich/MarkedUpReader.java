package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.schema.Provenance;

/// Takes an article whose source told the fields apart: they are as they are, only page furniture
/// that leaked into the body is cut off.
final class MarkedUpReader {

  private MarkedUpReader() {}

  static Story read(RawArticle raw) {
    Map<NewsField, List<String>> fields = new EnumMap<>(NewsField.class);
    raw.fields().forEach((field, values) -> putPresent(field, values, fields));
    List<String> body = fields.remove(NewsField.ARTICLE_BODY);
    StoryEnd.Trimmed story = StoryEnd.trim(paragraphs(body == null ? List.of() : body));
    return new Story(
        Provenance.MARKUP,
        raw.sources(),
        fields,
        story.paragraphs(),
        story.cut(),
        story.correction());
  }

  private static void putPresent(
      NewsField field, List<String> values, Map<NewsField, List<String>> fields) {
    List<String> present = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    if (!present.isEmpty()) {
      fields.put(field, present);
    }
  }

  private static List<String> paragraphs(List<String> texts) {
    var paragraphs = new ArrayList<String>();
    for (String text : texts) {
      int start = 0;
      for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", start)) {
        add(text.substring(start, end), paragraphs);
        start = end + 2;
      }
      add(text.substring(start), paragraphs);
    }
    return paragraphs;
  }

  private static void add(String paragraph, List<String> paragraphs) {
    String stripped = paragraph.strip();
    if (!stripped.isEmpty()) {
      paragraphs.add(stripped);
    }
  }
}
