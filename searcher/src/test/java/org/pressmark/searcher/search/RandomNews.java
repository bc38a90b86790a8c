package org.pressmark.searcher.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.DateMention;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Precision;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.Quotation;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.Status;

/// Makes articles of few different words, so that whatever is asked of them is often found: short
/// texts, common words, dates of every kind, several names a field.
public final class RandomNews {
  private static final List<String> WORDS =
      List.of(
          "the",
          "The",
          "of",
          "to",
          "be",
          "and",
          "is",
          "it's",
          "not",
          "a",
          "in",
          "on",
          "bank",
          "banks",
          "Bank's",
          "banking",
          "Japan",
          "Japan’s",
          "rate",
          "rates",
          "rated",
          "cut",
          "cuts",
          "run",
          "runs",
          "running",
          "Lavrov",
          "Lavrov's",
          "LAVROV",
          "said",
          "U.S.",
          "al-Assad",
          "Fox-IT",
          "São",
          "Sao",
          "Paulo",
          "Ọbásanjọ́",
          "snake_case",
          "1,000",
          "1.5",
          "the_of",
          "buy",
          "time",
          "times",
          "city",
          "cities",
          "O’Neill",
          "Straße",
          "e-mail");
  private static final List<String> NAMES =
      List.of(
          "Sergei Lavrov",
          "SERGEI LAVROV",
          "José Serra",
          "Jose Serra",
          "Ávila",
          "Zürich",
          "Aleppo",
          "Bank of Japan",
          "The Times",
          "New York",
          "York",
          "Reuters",
          "de",
          "en",
          "Fox-IT");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Random random;
  private final String prefix;
  private int made;

  /// @param prefix with which identifiers begin
  public RandomNews(Random random, String prefix) {
    this.random = random;
    this.prefix = prefix;
  }

  public List<Article> articles(int count) {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < count; i++) {
      articles.add(next());
    }
    return articles;
  }

  private Article next() {
    var builder = new ArticleBuilder(prefix + made, Origin.of(made++ + ".txt"));
    String body = body();
    builder
        .headline(text(4))
        .articleBody(body)
        .status(sometimes() ? one(List.of(Status.values())) : Status.USABLE);
    builder.quotations(quotations(body)).datesMentioned(dateMentions(body));
    if (sometimes()) {
      builder.alternativeHeadline(text(5));
    }
    if (random.nextInt(8) > 0) {
      builder.datePublished(statedDate());
    }
    if (sometimes()) {
      builder.dateline(
          new Dateline(
              "NEW YORK, Dec 6 (" + one(NAMES) + ")",
              names().stream().map(name -> new Dateline.Place(name, Optional.empty())).toList(),
              Optional.empty(),
              sometimes() ? Optional.of(one(NAMES)) : Optional.empty()));
    }
    if (sometimes()) {
      builder.byline(one(NAMES) + " and " + text(2)).authors(names());
    }
    if (sometimes()) {
      builder
          .creditText(one(NAMES))
          .publisher(one(NAMES))
          .inLanguage(one(List.of("en", "de", "pt")));
    }
    if (sometimes()) {
      builder.articleSection(one(NAMES)).keywords(names()).correction(text(3)).printPage("A1");
    }
    return builder.persons(names()).places(names()).organizations(names()).build();
  }

  private boolean sometimes() {
    return random.nextInt(3) == 0;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    do {
      names.add(one(NAMES));
    } while (random.nextInt(3) > 0);
    return names;
  }

  private String body() {
    var body = new StringBuilder(text(8));
    for (int paragraphs = random.nextInt(4); paragraphs > 0; paragraphs--) {
      body.append(sometimes() ? ". " : "\n\n").append(text(12));
    }
    return body.toString();
  }

  /// Some runs of whole words.
  private List<Quotation> quotations(String body) {
    var quotations = new ArrayList<Quotation>();
    int start = 0;
    while (start < body.length() && random.nextInt(3) > 0) {
      int blank = body.indexOf(' ', start);
      start = blank >= 0 && random.nextBoolean() ? blank + 1 : start;
      int end = body.indexOf(' ', Math.min(body.length(), start + 1 + random.nextInt(20)));
      end = end < 0 ? body.length() : end;
      if (end > start) {
        quotations.add(
            new Quotation(
                body.substring(start, end),
                sometimes() ? Optional.of(one(NAMES)) : Optional.empty(),
                start,
                end));
      }
      start = end + 1;
    }
    return quotations;
  }

  /// Some words of the body, taken for dates.
  private List<DateMention> dateMentions(String body) {
    var dates = new ArrayList<DateMention>();
    for (MatchResult word : WORD.matcher(body).results().toList()) {
      if (random.nextInt(12) == 0) {
        NewsDate date = date();
        dates.add(
            new DateMention(
                word.group(), word.start(), word.end(), date.firstDay(), date.lastDay()));
      }
    }
    return dates;
  }

  private String text(int most) {
    var text = new StringBuilder();
    for (int words = random.nextInt(most + 1); words > 0; words--) {
      text.append(one(WORDS)).append(random.nextInt(9) == 0 ? ", " : " ");
    }
    return text.toString().strip();
  }

  private StatedDate statedDate() {
    boolean suspect = random.nextInt(6) == 0;
    return new StatedDate(
        suspect && random.nextBoolean() ? Optional.empty() : Optional.of(date()),
        "as printed",
        Provenance.TEXT,
        suspect);
  }

  private NewsDate date() {
    LocalDate day = LocalDate.of(2014, 11, 1).plusDays(random.nextInt(900));
    return switch (random.nextInt(8)) {
      case 0 -> NewsDate.ofYear(day.getYear());
      case 1 -> NewsDate.ofMonth(YearMonth.from(day));
      case 2 ->
          new NewsDate(day.atTime(random.nextInt(24), 30), Precision.MINUTE, Optional.empty());
      case 3 -> NewsDate.ofDay(LocalDate.of(1 + random.nextInt(9_999), 1 + random.nextInt(12), 1));
      default -> NewsDate.ofDay(day);
    };
  }
}
