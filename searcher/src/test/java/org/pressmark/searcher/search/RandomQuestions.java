package org.pressmark.searcher.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.DateRange;

/// Makes questions out of the words and names of articles, so that many of them have answers.
public final class RandomQuestions {
  private static final Set<String> OPERATORS = Set.of("and", "or", "not", "to", "near");
  private static final List<String> FIELDS =
      List.of(
          "headline:",
          "quote:",
          "speaker:",
          "lead:",
          "body:",
          "byline:",
          "dateline:",
          "author:",
          "filed-from:",
          "agency:",
          "publisher:",
          "section:",
          "keyword:",
          "person:",
          "place:",
          "org:",
          "language:",
          "correction:",
          "hlead:",
          "in:(headline,person) ",
          "-in:byline ",
          "-in:(body,lead) ");

  private static final List<String> TEXTS =
      List.of("headline:", "lead:", "body:", "hlead:", "in:(headline,body) ");

  private final Random random;
  private final List<Article> articles;
  private final List<List<String>> texts;

  public RandomQuestions(Random random, List<Article> articles) {
    this.random = random;
    this.articles = articles;
    this.texts =
        articles.stream()
            .flatMap(article -> Stream.of(article.headline(), article.articleBody()))
            .map(Oracle::words)
            .filter(words -> !words.isEmpty())
            .toList();
  }

  Question next() {
    return TestArchive.question(query(3), random.nextInt(3) == 0 ? filters() : Filters.none());
  }

  /// The text of a query.
  public String query() {
    return query(3);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String query(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(13)) {
      case 0 -> query(depth - 1) + " AND " + operand(depth - 1);
      case 1, 2 -> operand(depth - 1) + " OR " + operand(depth - 1);
      case 3 -> operand(depth - 1) + " -" + operand(depth - 1);
      case 4 -> "NOT " + operand(depth - 1);
      case 5 -> operand(depth - 1) + " OR NOT " + operand(depth - 1);
      case 6 -> "(" + query(depth - 1) + ") " + operand(depth - 1);
      case 7 -> one(FIELDS) + "(" + words(depth - 1) + ")";
      case 8, 9 -> random.nextBoolean() ? counted(true) : one(TEXTS) + "(" + counted(true) + ")";
      case 10 -> one(FIELDS).replace("language:", "byline:") + "(" + counted(false) + ")";
      default -> leaf();
    };
  }

  private String operand(int depth) {
    return "(" + query(depth) + ")";
  }

  /// Words, phrases and Boolean nodes only: what may stand in a field.
  private String words(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 3)) {
      case 3 -> words(depth - 1) + " OR " + words(depth - 1);
      case 4 -> words(depth - 1) + " -(" + words(depth - 1) + ")";
      case 5 -> "NOT " + term();
      case 2 -> phrase();
      default -> term();
    };
  }

  /// What is near something, or counted.
  ///
  /// @param isText whether it is asked of texts, which keep case
  private String counted(boolean isText) {
    return switch (random.nextInt(5)) {
      case 0 ->
          "ATLEAST" + (1 + random.nextInt(4)) + "(" + occurring(random.nextInt(2), isText) + ")";
      case 1 -> occurring(0, isText);
      case 2 -> near(1, isText);
      default -> near(0, isText);
    };
  }

  private String occurring(int depth, boolean isText) {
    if (depth > 0) {
      return near(depth - 1, isText);
    }
    return switch (random.nextInt(isText ? 9 : 6)) {
      case 0 -> exactPhrase();
      case 1 -> "(" + term() + " OR " + exactPhrase() + ")";
      case 6 -> "exact(\"" + written() + "\")";
      case 7 -> one(List.of("ALLCAPS", "CAPS")) + "(" + capitals() + ")";
      case 8 -> "=" + word();
      default -> term();
    };
  }

  private String near(int depth, boolean isText) {
    String link =
        one(List.of("W/", "NEAR/", "PRE/", "NOT W/", "NOT PRE/"))
            + (random.nextInt(4) == 0 ? one(List.of("S", "P")) : "" + (1 + random.nextInt(7)));
    String left = occurring(random.nextInt(depth + 1), isText);
    String right = random.nextInt(5) == 0 ? left : occurring(random.nextInt(depth + 1), isText);
    return "(" + left + ") " + link + " (" + right + ")";
  }

  private String capitals() {
    return switch (random.nextInt(4)) {
      case 0 -> pattern(word());
      case 1 -> exactPhrase() + " OR " + word();
      default -> word();
    };
  }

  private String exactPhrase() {
    String phrase = phrase();
    int tilde = phrase.lastIndexOf("\"~");
    return tilde < 0 ? phrase : phrase.substring(0, tilde + 1);
  }

  /// A stretch of a text of an article, punctuation and all.
  private String written() {
    Article article = one(articles);
    String text = random.nextBoolean() ? article.headline() : article.articleBody();
    List<Oracle.Cut> cuts = Oracle.cuts(text);
    if (cuts.isEmpty()) {
      return "the";
    }
    int first = random.nextInt(cuts.size());
    int last = Math.min(cuts.size() - 1, first + random.nextInt(3));
    int end = last + 1 < cuts.size() ? cuts.get(last + 1).start() : text.length();
    int from = first == 0 ? 0 : cuts.get(first - 1).end();
    String written =
        random.nextInt(3) == 0
            ? text.substring(from, end)
            : text.substring(cuts.get(first).start(), cuts.get(last).end());
    return (random.nextInt(6) == 0 ? written.toUpperCase(Locale.ROOT) : written)
        .replaceAll("[“”\"„«»]", "\\\\\"");
  }

  private String leaf() {
    return switch (random.nextInt(12)) {
      case 0 -> "*";
      case 1 -> date();
      case 2 -> "wc:" + one(List.of(">", "<", ">=", "")) + (1 + random.nextInt(40));
      case 3, 4 -> one(FIELDS) + (random.nextBoolean() ? term() : phrase());
      case 5, 6, 7 -> phrase();
      case 8 -> one(List.of("status:Usable", "status:withheld", "id:" + one(articles).id()));
      default -> term();
    };
  }

  private String term() {
    String word = word();
    return switch (random.nextInt(6)) {
      case 0 -> pattern(word);
      case 1 -> word + "~" + (1 + random.nextInt(2));
      default -> word;
    };
  }

  private String word() {
    String word = one(one(texts));
    boolean isPlain = word.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.,_]*");
    return isPlain ? asWord(word) : word();
  }

  private static String asWord(String word) {
    return OPERATORS.contains(word.toLowerCase(Locale.ROOT)) ? "the" : word;
  }

  private String pattern(String word) {
    int at = random.nextInt(word.length());
    at = Character.isLetterOrDigit(word.charAt(at)) ? at : 0;
    return switch (random.nextInt(4)) {
      case 0 -> "*" + word.substring(at);
      case 1 -> word.substring(0, at + 1) + "*";
      case 2 -> word.length() > 2 ? word.substring(0, 1) + "?" + word.substring(2) : word + "*";
      default -> word.substring(0, 1) + "*" + word.substring(at);
    };
  }

  private String phrase() {
    var terms = new ArrayList<String>();
    int length = 1 + random.nextInt(4);
    List<String> text = one(texts);
    int at = random.nextInt(text.size());
    for (int i = 0; i < length; i++) {
      boolean asThere = at + i < text.size() && random.nextInt(12) > 0;
      String word = asThere ? text.get(at + i) : word();
      terms.add(random.nextInt(10) == 0 && word.length() > 2 ? word.substring(0, 2) + "*" : word);
    }
    if (random.nextInt(6) == 0) {
      Collections.shuffle(terms, random);
      return "\""
          + String.join(" ", terms)
          + "\""
          + (length > 1 ? "~" + (1 + random.nextInt(5)) : "");
    }
    return "\"" + String.join(" ", terms) + "\"";
  }

  private LocalDate day() {
    return one(articles)
        .date()
        .map(date -> random.nextBoolean() ? date.firstDay() : date.lastDay())
        .orElse(LocalDate.of(2015, 6, 15));
  }

  private String date() {
    String day = day().toString();
    boolean published = random.nextInt(3) > 0;
    return (published ? "date:" : "about:")
        + switch (random.nextInt(9)) {
          case 0 -> "none";
          case 1 -> published ? "suspect" : "2015";
          case 2 -> day.substring(0, 4);
          case 3 -> day.substring(0, 7);
          case 4 -> day;
          case 5 -> ">=" + day;
          case 6 -> "<" + (day.equals("0001-01-01") ? "0001-02" : day);
          default -> {
            LocalDate other = day();
            LocalDate first = day().isBefore(other) ? LocalDate.of(1, 1, 1) : other;
            yield first + ".." + (first.isAfter(other) ? first : other);
          }
        };
  }

  private Filters filters() {
    return new Filters(
        values(2),
        values(1),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new DateRange(Optional.of(day()), Optional.empty())));
  }

  private Map<NameField, List<String>> values(int most) {
    var values = new EnumMap<NameField, List<String>>(NameField.class);
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      NameField field = one(List.of(NameField.values()));
      List<String> known = field.values(one(articles));
      if (!known.isEmpty()) {
        values.put(
            field,
            random.nextBoolean()
                ? List.of(one(known).toUpperCase(Locale.ROOT))
                : List.of(one(known), "nobody"));
      }
    }
    return values;
  }
}
