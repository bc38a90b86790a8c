package org.pressmark.searcher.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;

/// Articles of random dates, words and places, and what counting them one by one gives.
record DatedNews(List<Article> articles) {
  private static final List<String> WORDS = List.of("oil", "wheat", "rain");
  private static final LocalDate FIRST = LocalDate.of(1986, 11, 3);

  private static final List<Mention> PLACES =
      List.of(
          place("Aleppo", "170063", Mention.Kind.CITY, 36.2, 37.16, "SY"),
          place("Homs", "169577", Mention.Kind.CITY, 34.73, 36.72, "SY"),
          place("Wellington", "2179537", Mention.Kind.CITY, -41.29, 174.78, "NZ"),
          place("Syria", "SY", Mention.Kind.COUNTRY, 34.8, 38.5, "SY"));

  private static Mention place(
      String name,
      String id,
      Mention.Kind kind,
      double latitude,
      double longitude,
      String country) {
    var location =
        new Mention.Location(id, kind, latitude, longitude, Optional.of(country), Optional.empty());
    return new Mention(
        EntityType.PLACE, name, name, Mention.Part.BODY, 0, 0, Optional.of(location));
  }

  /// So many articles of 15 months; of some only the month or year is known, or nothing.
  static DatedNews random(int size) {
    var random = new Random(19_870_309);
    var articles = new ArrayList<Article>();
    for (int i = 0; i < size; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(450));
      Optional<NewsDate> date =
          switch (random.nextInt(20)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(NewsDate.ofYear(day.getYear()));
            case 2 -> Optional.of(NewsDate.ofMonth(YearMonth.from(day)));
            default -> Optional.of(NewsDate.ofDay(day));
          };
      articles.add(article("n" + i, date, words(random), places(random)));
    }
    return new DatedNews(articles);
  }

  /// An article for each of some days.
  static DatedNews of(List<LocalDate> days) {
    var articles = new ArrayList<Article>();
    for (LocalDate day : days) {
      Optional<NewsDate> date = Optional.of(NewsDate.ofDay(day));
      articles.add(article("d" + articles.size(), date, "oil", List.of()));
    }
    return new DatedNews(articles);
  }

  /// Articles without date.
  static DatedNews undated(int size) {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < size; i++) {
      articles.add(article("u" + i, Optional.empty(), "oil", List.of()));
    }
    return new DatedNews(articles);
  }

  private static String words(Random random) {
    var words = new StringBuilder();
    for (String word : WORDS) {
      words.append(random.nextInt(3) == 0 ? word + " " : "");
    }
    return words.toString();
  }

  private static List<Mention> places(Random random) {
    return PLACES.stream().filter(_ -> random.nextInt(4) == 0).toList();
  }

  private static Article article(
      String id, Optional<NewsDate> date, String words, List<Mention> mentions) {
    var article =
        new ArticleBuilder(id, Origin.of(id + ".txt"))
            .headline("Report " + id)
            .articleBody("Report " + id + " of the day: " + words + ".")
            .mentions(mentions)
            .places(mentions.stream().map(Mention::name).toList());
    date.ifPresent(known ->
        article.datePublished(new StatedDate(date, known.toString(), Provenance.MARKUP, false)));
    return article.build();
  }

  /// How many have a word and are as wanted.
  long count(String word, Predicate<Article> wanted) {
    return articles.stream().filter(article -> has(article, word)).filter(wanted).count();
  }

  static boolean has(Article article, String word) {
    return article.articleBody().contains(" " + word);
  }

  /// Whether all of a date lies in some days.
  static boolean isWithin(Article article, LocalDate first, LocalDate last) {
    return article
        .date()
        .filter(date -> !date.firstDay().isBefore(first) && !date.lastDay().isAfter(last))
        .isPresent();
  }
}
