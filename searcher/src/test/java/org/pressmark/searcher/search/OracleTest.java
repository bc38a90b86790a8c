package org.pressmark.searcher.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleJsonReader;

/// Whatever is asked, the archive answers as the definitions say: {@link Oracle}.
final class OracleTest {
  private static final long SEED = Long.getLong("tests.seed", 20_161_206);

  /// Queries a test; more of them by `-Doracle.queries=5000`.
  private static final int QUERIES = Integer.getInteger("oracle.queries", 160);

  private static final int MANY_A_ROUND = 100;

  private static final List<Order> ORDERS = List.of(Order.RELEVANCE, Order.NEWEST, Order.OLDEST);

  private final Random random = new Random(SEED);

  @Test
  void answersAsTheDefinitionsSay() throws Exception {
    for (int round = 0; round < 4; round++) {
      List<Article> articles = new RandomNews(random, "a").articles(120);
      try (var archive = TestArchive.inSegments(articles, 50)) {
        check(archive, articles, QUERIES / 4);
      }
    }
  }

  /// Queries to small archives; a million by `-Doracle.many=1000000`.
  @Test
  void findsAndMarksWhatTheDefinitionsSay() throws Exception {
    List<Article> sample = sampleCorpus();
    int left = Integer.getInteger("oracle.many", 10_000);
    for (int round = 0; left > 0; round++) {
      List<Article> articles = new ArrayList<>(sample);
      Collections.shuffle(articles, random);
      articles =
          round % 4 == 0
              ? articles.subList(0, 1 + random.nextInt(10))
              : new RandomNews(random, "a").articles(1 + random.nextInt(25));
      left -= MANY_A_ROUND;
      try (var archive = TestArchive.inSegments(articles, 1 + random.nextInt(12))) {
        checkMarks(archive, articles);
      }
    }
  }

  private void checkMarks(Archive archive, List<Article> articles) throws Exception {
    var oracle = new Oracle(articles);
    var questions = new RandomQuestions(random, articles);
    for (int i = 0; i < MANY_A_ROUND; i++) {
      Question question = questions.next();
      List<Article> expected = oracle.answer(question);
      List<String> found =
          scored(archive, question, ORDERS.get(i % 3)).stream()
              .map(line -> line.replaceFirst(" .*", ""))
              .sorted()
              .toList();
      assertEquals(
          expected.stream().map(Article::id).sorted().toList(),
          found,
          () -> about(question, differing(articles, expected, found)));
      assertEquals(expected.size(), archive.count(question), () -> about(question, "count"));
      String query = question.query().normalized();
      boolean isUndefined = query.contains("\"~") || query.contains("about:");
      for (Article article :
          isUndefined ? List.<Article>of() : expected.stream().limit(3).toList()) {
        assertEquals(
            Optional.of(oracle.marks(article, question.query().root())),
            archive.marks(article.id(), question),
            () ->
                about(
                    question,
                    article.id() + " " + article.headline() + " | " + article.articleBody()));
      }
    }
  }

  private static String differing(
      List<Article> articles, List<Article> expected, List<String> found) {
    return articles.stream()
        .filter(article -> expected.contains(article) != found.contains(article.id()))
        .findFirst()
        .map(OracleTest::text)
        .orElse("");
  }

  private static String text(Article article) {
    return String.join(
        " | ",
        article.id(),
        article.headline(),
        article.alternativeHeadline().orElse(""),
        article.articleBody(),
        article.byline().orElse(""),
        article.quotations().toString());
  }

  @Test
  void answersAsTheDefinitionsSayOnTheSampleCorpus() throws Exception {
    List<Article> articles = sampleCorpus();
    try (var archive = TestArchive.of(articles)) {
      check(archive, articles, QUERIES / 4);
    }
  }

  @Test
  void answersTheSameHoweverTheIndexWasBuilt() throws Exception {
    List<Article> articles = new RandomNews(random, "a").articles(150);
    List<Article> removed = new RandomNews(random, "b").articles(40);
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    var questions = new RandomQuestions(random, articles);
    try (var one = TestArchive.of(articles);
        var many = TestArchive.inSegments(shuffled, 7);
        var updated = TestArchive.updated(shuffled, removed)) {
      for (int i = 0; i < QUERIES / 2; i++) {
        Question question = questions.next();
        Order order = ORDERS.get(i % 2);
        List<String> expected = scored(one, question, order);
        assertEquals(expected, scored(many, question, order), () -> about(question, order));
        assertEquals(expected, scored(updated, question, order), () -> about(question, order));
      }
    }
  }

  /// The whole list as `id score`.
  private static List<String> scored(Archive archive, Question question, Order order)
      throws Exception {
    var list = new ArrayList<String>();
    var all = new SearchRequest(question, order, Long.MAX_VALUE, Optional.empty(), List.of(), 0);
    archive.forEachHit(all, hit -> list.add(hit.article().id() + " " + hit.score()));
    return list;
  }

  private static String about(Question question, Object what) {
    return "seed %d, %s %s, %s"
        .formatted(SEED, question.query().normalized(), question.filters(), what);
  }

  private void check(Archive archive, List<Article> articles, int count) throws Exception {
    var oracle = new Oracle(articles);
    var questions = new RandomQuestions(random, articles);
    for (int i = 0; i < count; i++) {
      Question question = questions.next();
      List<Article> expected = oracle.answer(question);
      checkList(archive, question, ORDERS.get(i % 3), expected);
      checkCounts(archive, question, expected, oracle);
    }
  }

  private void checkList(Archive archive, Question question, Order order, List<Article> expected)
      throws Exception {
    var hits = new ArrayList<Hit>();
    int passages = order == Order.RELEVANCE ? 3 : 0;
    archive.forEachHit(
        new SearchRequest(question, order, Long.MAX_VALUE, Optional.empty(), List.of(), passages),
        hits::add);
    List<Article> found = hits.stream().map(Hit::article).toList();
    assertEquals(
        expected.stream().map(Article::id).sorted().toList(),
        found.stream().map(Article::id).sorted().toList(),
        () -> about(question, order));
    Comparator<Hit> comparator =
        Comparator.comparing(Hit::article, Oracle.order(order != Order.OLDEST));
    if (order == Order.RELEVANCE) {
      comparator = Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparing(comparator);
    }
    assertEquals(
        hits.stream().sorted(comparator).map(hit -> hit.article().id()).toList(),
        found.stream().map(Article::id).toList(),
        () -> about(question, order));
    assertEquals(found, paged(archive, question, order), () -> about(question, order));
    hits.forEach(hit -> checkPassages(hit, question));
  }

  private List<Article> paged(Archive archive, Question question, Order order) throws Exception {
    var found = new ArrayList<Article>();
    Optional<Cursor> after = Optional.empty();
    do {
      int limit = 1 + random.nextInt(90);
      var request = new SearchRequest(question, order, limit, after, List.of(), 0);
      SearchResults page = archive.search(request);
      page.hits().forEach(hit -> found.add(hit.article()));
      assertTrue(page.hits().size() == limit || page.next().isEmpty());
      after = page.next().map(cursor -> parsed(cursor.toString()));
    } while (after.isPresent());
    return found;
  }

  private static Cursor parsed(String cursor) {
    try {
      return Cursor.parse(cursor);
    } catch (InvalidCursorException e) {
      throw new AssertionError(e);
    }
  }

  private void checkCounts(
      Archive archive, Question question, List<Article> expected, Oracle oracle) throws Exception {
    assertEquals(expected.size(), archive.count(question), () -> about(question, "count"));
    List<Facet> facets = new ArrayList<>(Facet.all());
    Collections.shuffle(facets, random);
    int limit = random.nextInt(20);
    var requests = new ArrayList<FacetRequest>();
    for (Facet facet : facets.subList(0, 3)) {
      requests.add(new FacetRequest(facet, limit, Optional.empty()));
    }
    var request = new SearchRequest(question, Order.RELEVANCE, 0, Optional.empty(), requests, 0);
    SearchResults results = archive.search(request);
    assertEquals(expected.size(), results.total());
    for (FacetCounts counts : results.facets()) {
      List<Article> choosable = choosable(question, counts.facet(), expected, oracle);
      checkFacet(counts, Oracle.counts(choosable, counts.facet()), limit, question);
    }
    Map<Interval, Timeline> timelines = archive.timelines(question);
    for (Interval interval : Interval.values()) {
      Timeline timeline = archive.timeline(question, interval);
      assertEquals(timeline, timelines.get(interval), () -> about(question, interval));
      var buckets = new TreeMap<LocalDate, Long>();
      timeline.buckets().forEach(bucket -> buckets.put(bucket.start(), bucket.count()));
      assertEquals(Oracle.timeline(expected, interval), buckets, () -> about(question, interval));
      assertEquals(expected.size(), timeline.total());
      assertEquals(
          expected.size(),
          timeline.undated() + buckets.values().stream().mapToLong(Long::longValue).sum());
    }
  }

  /// The articles that a facet counts: without the facet's own filter.
  private static List<Article> choosable(
      Question question, Facet facet, List<Article> expected, Oracle oracle) {
    return switch (facet) {
      case Facet.OfField(var field) when question.filters().values().containsKey(field) ->
          oracle.answer(question.with(question.filters().without(field)));
      case Facet.OfField _, Facet.OfPlacesUnder _, Facet.OfTime _ -> expected;
    };
  }

  private static void checkFacet(
      FacetCounts counts, Map<String, Long> expected, int limit, Question question) {
    assertEquals(expected.size(), counts.distinct(), () -> about(question, counts.facet()));
    assertEquals(Math.min(limit, expected.size()), counts.values().size());
    Set<String> listed = new HashSet<>();
    for (FacetCounts.Value value : counts.values()) {
      listed.add(value.value());
      assertEquals(
          expected.get(value.value()), value.count(), () -> about(question, counts.facet()));
    }
    long least =
        counts.values().stream().mapToLong(FacetCounts.Value::count).min().orElse(Long.MAX_VALUE);
    boolean byCount = counts.facet() instanceof Facet.OfField;
    expected.forEach((value, count) ->
        assertTrue(
            !byCount || limit == 0 || listed.contains(value) || count <= least,
            () -> about(question, counts.facet())));
  }

  /// Highlights lie inside of their text and overlap nowhere, and the text is the article's.
  private static void checkPassages(Hit hit, Question question) {
    for (Passage passage : hit.passages()) {
      String text =
          switch (passage.field()) {
            case "headline" -> hit.article().headline();
            case "alternativeHeadline" -> hit.article().alternativeHeadline().orElseThrow();
            default -> hit.article().articleBody();
          };
      String bare = passage.text().replaceAll("^…|…$", "");
      assertTrue(text.replaceAll("[\n\t]", " ").contains(bare), () -> about(question, passage));
      int last = 0;
      for (Passage.Range range : passage.highlights()) {
        assertTrue(range.start() >= last, () -> about(question, passage));
        assertTrue(range.end() > range.start(), () -> about(question, passage));
        assertTrue(range.end() <= passage.text().length(), () -> about(question, passage));
        last = range.end();
      }
    }
  }

  /// The articles that the sample corpus is to be read as.
  static List<Article> sampleCorpus() throws IOException {
    var articles = new ArrayList<Article>();
    for (String line : Files.readAllLines(Path.of("../sample-corpus/gold.jsonl"))) {
      String json =
          line.replaceFirst(
              "^\\{\"path\": (\".*?\"), \"item\": (\\d+)",
              "{\"id\": \"g"
                  + articles.size()
                  + "\", \"origin\": {\"path\": $1, \"position\": \"$2\"}");
      byte[] bytes = json.getBytes(UTF_8);
      articles.add(ArticleJsonReader.read(bytes, 0, bytes.length, ""));
    }
    return articles;
  }
}
