package org.pressmark.searcher.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.export.Answer;
import org.pressmark.searcher.export.ArticleLines;
import org.pressmark.searcher.export.CsvHits;
import org.pressmark.searcher.export.HitFormat;
import org.pressmark.searcher.export.HitWriter;
import org.pressmark.searcher.export.RisHits;

/// Whatever is asked, total, list, facets, timelines, exports, records, samples, pairs and
/// concordance speak of the same articles.
final class AgreementTest {
  private static final long SEED = Long.getLong("tests.seed", 20_161_206);
  private static final int QUERIES = Integer.getInteger("oracle.queries", 160);

  private final Random random = new Random(SEED);

  @Test
  void allAnswersAgree() throws Exception {
    List<Article> articles = new RandomNews(random, "a").articles(120);
    articles.addAll(OracleTest.sampleCorpus());
    var questions = new RandomQuestions(random, articles);
    try (var archive = TestArchive.inSegments(articles, 60)) {
      for (int i = 0; i < QUERIES; i++) {
        check(archive, questions.next());
      }
    }
  }

  private void check(Archive archive, Question question) throws Exception {
    String about = "seed " + SEED + ", " + question.query().normalized() + question.filters();
    long total = archive.count(question);
    Set<String> listed = new HashSet<>();
    Map<String, Integer> pairs = new HashMap<>();
    archive.forEachHit(
        SearchRequest.all(question, Order.NEWEST),
        hit -> {
          listed.add(hit.article().id());
          countPairs(hit.article(), pairs);
        });
    assertEquals(total, listed.size(), about);
    checkTime(archive, question, total, about);
    checkExports(archive, question, total, about);
    Set<String> recorded = new HashSet<>();
    archive.forEachVersion(question, version -> recorded.add(version.id()));
    assertEquals(listed, recorded, about);
    checkSample(archive, question, listed, about);
    checkPairs(archive, question, total, pairs, about);
    Concordance concordance = archive.concordance(question, Concordance.Order.LEFT, 5, 20, _ -> {});
    assertEquals(total, concordance.articles(), about);
  }

  private static void checkTime(Archive archive, Question question, long total, String about)
      throws Exception {
    var years = new FacetRequest(new Facet.OfTime(Interval.YEAR), Long.MAX_VALUE, Optional.empty());
    long inYears =
        archive.facet(question, years).values().stream().mapToLong(FacetCounts.Value::count).sum();
    assertEquals(total, inYears + archive.timeline(question, Interval.YEAR).undated(), about);
    for (Interval interval : Interval.values()) {
      for (Share share : Share.values()) {
        Chart chart = archive.chart(new ChartRequest(List.of(question), interval, share));
        Timeline line = chart.lines().getFirst().timeline();
        long sum = line.buckets().stream().mapToLong(Timeline.Bucket::count).sum();
        assertEquals(total, sum + line.undated(), about);
        for (int step = 0; step < chart.bases().size(); step++) {
          long count = line.buckets().get(step).count();
          assertTrue(count <= chart.bases().get(step).articles(), about);
        }
      }
    }
  }

  private static void checkExports(Archive archive, Question question, long total, String about)
      throws Exception {
    var lines = new StringWriter();
    write(archive, question, new ArticleLines(lines, true, false));
    assertEquals(total, lines.toString().lines().count(), about);
    var csv = new StringWriter();
    write(archive, question, new CsvHits(csv, Set.of(HitFormat.With.TEXT)));
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv.toString())) {
      assertEquals(total, rows.stream().count(), about);
    }
    var ris = new StringWriter();
    write(archive, question, new RisHits(ris));
    assertEquals(
        total, ris.toString().lines().filter(line -> line.startsWith("ER  - ")).count(), about);
  }

  private static void write(Archive archive, Question question, HitWriter writer) throws Exception {
    long total = archive.count(question);
    writer.begin(Answer.of("", question, archive, total, List.of(), System.nanoTime()));
    writer.end(archive.forEachHit(SearchRequest.all(question, Order.OLDEST), writer::write));
  }

  private void checkSample(Archive archive, Question question, Set<String> listed, String about)
      throws Exception {
    int size = random.nextInt(40);
    Set<String> drawn = new HashSet<>();
    archive.forEachHit(
        SearchRequest.all(question, Order.RELEVANCE)
            .with(Optional.of(new Sample(size, random.nextLong()))),
        hit -> drawn.add(hit.article().id()));
    assertEquals(Math.min(size, listed.size()), drawn.size(), about);
    assertTrue(listed.containsAll(drawn), about);
  }

  private static void countPairs(Article article, Map<String, Integer> pairs) {
    Set<String> persons = Set.copyOf(NameField.PERSON.values(article));
    Set<String> places = Set.copyOf(NameField.PLACE.values(article));
    persons.forEach(
        person -> places.forEach(place -> pairs.merge(person + "+" + place, 1, Integer::sum)));
  }

  private static void checkPairs(
      Archive archive, Question question, long total, Map<String, Integer> expected, String about)
      throws Exception {
    Pairs pairs = archive.pairs(question, NameField.PERSON, NameField.PLACE, Integer.MAX_VALUE);
    Map<String, Integer> counted = new HashMap<>();
    pairs
        .pairs()
        .forEach(
            pair -> counted.put(pair.first() + "+" + pair.second(), Math.toIntExact(pair.count())));
    assertEquals(expected, counted, about);
    assertEquals(total, pairs.total(), about);
    assertEquals(expected.size(), pairs.distinct().orElseThrow(), about);
  }
}
