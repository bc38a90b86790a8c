package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.schema.Origin;

/// Turns a JSON object into an article: finds its fields by {@link JsonFields} and makes plain text
/// of them.
final class JsonArticle {
  /// Objects that hold the article one level down, in dumps and API answers.
  private static final List<String> WRAPPERS =
      List.of(
          "_source",
          "article",
          "data",
          "attributes",
          "node",
          "doc",
          "document",
          "item",
          "post",
          "story");

  /// Fields in which a mere number refers to something outside the article (WordPress).
  private static final Set<NewsField> NAMES =
      Set.of(NewsField.AUTHOR, NewsField.BYLINE, NewsField.KEYWORD, NewsField.ARTICLE_SECTION);

  private static final int KEYS_SHOWN = 8;
  private static final int LONGEST_KEY = 40;

  private final JsonFields fields;

  JsonArticle(JsonFields fields) {
    this.fields = fields;
  }

  ReadOutcome read(Json.Members object, Origin origin) {
    FieldValues values = values(object);
    Json.Members article = object;
    for (String wrapper : WRAPPERS) {
      if (!isArticle(values) && article.get(wrapper).orElse(null) instanceof Json.Members inner) {
        values = values(inner);
        article = inner;
      }
    }
    return values.toOutcome(origin, "no headline and no text" + keys(object.names()));
  }

  /// Whether an object has a text, and so is an article by itself, whatever lists it contains.
  boolean hasText(Json.Members object) {
    return !fields.find(NewsField.ARTICLE_BODY, object).isEmpty();
  }

  /// The fields of an object that is an article.
  FieldValues values(Json.Members article) {
    FieldValues values = new FieldValues();
    for (NewsField field : NewsField.values()) {
      List<String> found = fields.find(field, article);
      if (field == NewsField.ARTICLE_BODY || field == NewsField.CORRECTION) {
        List<String> parts = found.stream().map(JsonArticle::paragraphs).toList();
        values.addText(field, String.join("\n\n", parts));
      } else if (field == NewsField.BYLINE) {
        add(field, String.join(", ", found), values);
      } else {
        found.stream()
            .limit(field.isList() ? found.size() : 1)
            .forEach(text -> add(field, text, values));
      }
    }
    if (!values.has(NewsField.BYLINE)) {
      values.add(NewsField.BYLINE, String.join(", ", values.all(NewsField.AUTHOR)));
    }
    return values;
  }

  private static boolean isArticle(FieldValues values) {
    return values.has(NewsField.HEADLINE) || values.has(NewsField.ARTICLE_BODY);
  }

  private static void add(NewsField field, String text, FieldValues values) {
    String resolved = HtmlText.isHtml(text) ? text : CharacterReferences.resolve(text);
    String plain = HtmlText.isHtml(resolved) ? HtmlText.of(resolved) : resolved;
    boolean reference = NAMES.contains(field) && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!reference) {
      values.add(field, plain);
    }
  }

  private static String paragraphs(String text) {
    if (text.contains("<nitf")) {
      return XmlTree.parse(text)
          .map(nitf -> String.join("", new NitfItem(nitf).values().all(NewsField.ARTICLE_BODY)))
          .orElseGet(() -> HtmlText.of(text));
    }
    return HtmlText.isHtml(text)
        ? HtmlText.of(text)
        : Paragraphs.of(CharacterReferences.resolve(text));
  }

  private static String keys(List<String> names) {
    String more = names.size() > KEYS_SHOWN ? ", …" : "";
    return names.stream()
        .limit(KEYS_SHOWN)
        .map(name ->
            CleanText.oneLine(name.length() > LONGEST_KEY ? name.substring(0, LONGEST_KEY) : name))
        .collect(Collectors.joining(", ", " (keys: ", more + ")"));
  }
}
