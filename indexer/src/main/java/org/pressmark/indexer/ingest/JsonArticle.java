package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final Set<NewsField> LISTS =
      Set.of(
          NewsField.AUTHOR,
          NewsField.KEYWORD,
          NewsField.PERSON,
          NewsField.PLACE,
          NewsField.ORGANIZATION);

  /// Fields in which a mere number refers to something outside the article (WordPress).
  private static final Set<NewsField> NAMES =
      Set.of(NewsField.AUTHOR, NewsField.BYLINE, NewsField.KEYWORD, NewsField.ARTICLE_SECTION);

  private static final Pattern AUTHORS = Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+");
  private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
  private static final Pattern SEMICOLONS = Pattern.compile("\\s*;\\s*");
  private static final int KEYS_SHOWN = 8;

  private final JsonFields fields;

  JsonArticle(JsonFields fields) {
    this.fields = fields;
  }

  ReadOutcome read(Json.Members object, Origin origin) {
    FieldValues values = values(object);
    for (String wrapper : WRAPPERS) {
      if (!isArticle(values) && object.get(wrapper).orElse(null) instanceof Json.Members inner) {
        values = values(inner);
      }
    }
    return values.toOutcome(origin, "no headline and no text" + keys(object.names()));
  }

  /// Whether an object has a text, and so is an article by itself, whatever lists it contains.
  boolean hasText(Json.Members object) {
    return !fields.find(NewsField.ARTICLE_BODY, object).isEmpty();
  }

  private FieldValues values(Json.Members article) {
    FieldValues values = new FieldValues();
    for (NewsField field : NewsField.values()) {
      List<Json> found = fields.find(field, article);
      if (field == NewsField.ARTICLE_BODY || field == NewsField.CORRECTION) {
        String text =
            found.stream()
                .flatMap(Json::texts)
                .map(JsonArticle::paragraphs)
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining("\n\n"));
        values.addText(field, text);
      } else if (LISTS.contains(field)) {
        found.stream()
            .flatMap(value -> names(field, value))
            .forEach(name -> add(field, name, values));
      } else if (field == NewsField.BYLINE) {
        add(field, found.stream().flatMap(Json::texts).collect(Collectors.joining(", ")), values);
      } else {
        found.stream()
            .flatMap(Json::texts)
            .filter(t -> !t.isBlank())
            .limit(1)
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
    String plain = HtmlText.isHtml(text) ? HtmlText.of(text) : CharacterReferences.resolve(text);
    boolean reference = NAMES.contains(field) && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!reference) {
      values.add(field, plain);
    }
  }

  private static String paragraphs(String text) {
    return HtmlText.isHtml(text)
        ? HtmlText.of(text)
        : Paragraphs.of(CharacterReferences.resolve(text));
  }

  /// The names in a list; a string of several is split.
  private static Stream<String> names(NewsField field, Json value) {
    if (!(value instanceof Json.Text(String text))) {
      return value.texts();
    }
    if (field == NewsField.AUTHOR) {
      return AUTHORS.splitAsStream(text);
    }
    return (text.indexOf(';') >= 0 ? SEMICOLONS : COMMAS).splitAsStream(text);
  }

  private static String keys(List<String> names) {
    String shown =
        names.stream()
            .limit(KEYS_SHOWN)
            .map(CleanText::oneLine)
            .map(name -> name.length() > 40 ? name.substring(0, 40) + "…" : name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " (keys: " + shown + (names.size() > KEYS_SHOWN ? ", …)" : ")");
  }
}
