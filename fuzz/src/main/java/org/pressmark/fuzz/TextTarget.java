package org.pressmark.fuzz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pressmark.indexer.enrich.Enricher;
import org.pressmark.indexer.enrich.EntityRecognizers;
import org.pressmark.indexer.ingest.NewsField;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.indexer.ingest.RawArticle.Layout;
import org.pressmark.schema.Origin;

/// Any text as what a source has marked up, or as a page saved as text: whatever it says of dates,
/// places, people, quotations and bylines, it becomes a {@link SoundArticle}. The highest bit of
/// the first byte of an input tells UTF-16 from UTF-8, the lowest whether it is a page. Else values
/// lie between zero bytes, and the first character of each chooses its field.
public final class TextTarget {
  private static final List<NewsField> FIELDS = List.of(NewsField.values());
  private static final Enricher ENRICHER =
      new Enricher(SoundArticle.CLOCK, EntityRecognizers.named("english"));

  private TextTarget() {}

  /// Makes ready what takes longer than an input may: all that is static here.
  public static void fuzzerInitialize() {}

  /// Enriches one input.
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String text = input[0] < 0 ? TypedText.halves(input, 1) : TypedText.of(input, 1);
    boolean isPage = (input[0] & 1) != 0;
    Map<NewsField, List<String>> fields = isPage ? page(text) : markedUp(text);
    if (!fields.containsKey(NewsField.HEADLINE) && !fields.containsKey(NewsField.ARTICLE_BODY)) {
      return;
    }
    Layout layout = isPage ? Layout.PAGE_TEXT : Layout.MARKED_UP;
    var raw = new RawArticle(Origin.of("2016/12/a.txt"), layout, fields);
    SoundArticle.check(ENRICHER.enrich(raw, "a"));
  }

  private static Map<NewsField, List<String>> page(String text) {
    String clean = clean(text);
    return clean.isEmpty() ? Map.of() : Map.of(NewsField.ARTICLE_BODY, List.of(clean));
  }

  private static Map<NewsField, List<String>> markedUp(String text) {
    Map<NewsField, List<String>> fields = new EnumMap<>(NewsField.class);
    for (String part : text.split("\0", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      NewsField field = FIELDS.get(part.charAt(0) % FIELDS.size());
      String value = clean(part.substring(1));
      List<String> values = fields.computeIfAbsent(field, _ -> new ArrayList<>());
      if (!value.isEmpty() && (values.isEmpty() || field.isList())) {
        values.add(value);
      }
      fields.computeIfPresent(field, (_, given) -> given.isEmpty() ? null : given);
    }
    return fields;
  }

  /// What readers promise of a value.
  private static String clean(String text) {
    String whole = text.replaceAll("[\\p{Cs}]", "�").replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ");
    return Normalizer.normalize(whole, Normalizer.Form.NFC).strip();
  }
}
