package org.pressmark.searcher.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.Status;
import org.pressmark.schema.index.IndexFormatException;
import org.pressmark.schema.index.NameField;

final class ArchiveTest {

  private static ArticleBuilder article(String id) {
    return new ArticleBuilder(id, Origin.of(id + ".txt"));
  }

  private static ArticleBuilder article(String id, String body) {
    return article(id).articleBody(body);
  }

  private static StatedDate day(LocalDate day) {
    return new StatedDate(
        Optional.of(NewsDate.ofDay(day)), day.toString(), Provenance.MARKUP, false);
  }

  private static SearchRequest list(String query, Order order, long limit) {
    return new SearchRequest(
        TestArchive.question(query), order, limit, Optional.empty(), List.of(), 0);
  }

  private static List<String> ids(Archive archive, String query, Order order) throws Exception {
    var ids = new ArrayList<String>();
    archive.forEachHit(list(query, order, Long.MAX_VALUE), hit -> ids.add(hit.article().id()));
    return ids;
  }

  private static String found(Archive archive, String query) throws Exception {
    return ids(archive, query, Order.NEWEST).stream().sorted().collect(Collectors.joining(" "));
  }

  @Test
  void findsPhrasesInOneValueOnly() throws Exception {
    var articles =
        List.of(
            article("1").persons(List.of("Ban Ki-moon", "Kofi Annan")).build(),
            article("2", "moon\n\nkofi").build());
    try (var archive = TestArchive.of(articles)) {
      assertEquals("", found(archive, "person:\"moon kofi\""));
      assertEquals("", found(archive, "person:\"moon kofi\"~9999"));
      assertEquals("1", found(archive, "person:\"ki-moon\""));
      assertEquals("2", found(archive, "\"moon kofi\""));
    }
  }

  @Test
  void findsPatternsThatTheAnalyzerSplits() throws Exception {
    var articles =
        List.of(
            article("1", "An e-mail server of Fox-IT.").build(),
            article("2", "Some 12,000 tons; 😀 user_name, U.S. rice").build(),
            article("3", "東京都 カタカナ").build());
    try (var archive = TestArchive.of(articles)) {
      assertEquals("1", found(archive, "e-mai*"));
      assertEquals("1", found(archive, "\"e-mai* serv*\""));
      assertEquals("1", found(archive, "\"e-mail~1 server\""));
      assertEquals("1", found(archive, "Fox-*"));
      assertEquals("1", found(archive, "*-IT"));
      assertEquals("1", found(archive, "fax-it~1"));
      assertEquals("", found(archive, "fax-it~1 -fox-it"));
      assertEquals("2", found(archive, "12,0*"));
      assertEquals("2", found(archive, "*,000"));
      assertEquals("2", found(archive, "user*"));
      assertEquals("2", found(archive, "*_name"));
      assertEquals("2", found(archive, "u?er_*"));
      assertEquals("2", found(archive, "😀*"));
      assertEquals("2", found(archive, "U.S*"));
      assertEquals("3", found(archive, "東京*"));
      assertEquals("3", found(archive, "カタ*"));
    }
  }

  @Test
  void neverFindsAPairByAPattern() throws Exception {
    try (var archive = TestArchive.of(List.of(article("1", "the bank of Japan").build()))) {
      assertEquals("", found(archive, "the*ank"));
      assertEquals("", found(archive, "t*f"));
      assertEquals("", found(archive, "\"bank of?japan\""));
      assertEquals("1", found(archive, "th?"));
      assertEquals("", found(archive, "of_the~2 -of~2"));
    }
  }

  @Test
  void doesNotTakeAWordWithAnUnderscoreForAPair() throws Exception {
    try (var archive = TestArchive.of(List.of(article("1", "of_the").build()))) {
      assertEquals("", found(archive, "\"of the\""));
      assertEquals("1", found(archive, "\"of_the\""));
    }
  }

  @Test
  void readsLabelsWithoutRegardToCase() throws Exception {
    var articles = List.of(article("1").status(Status.WITHHELD).build(), article("2").build());
    try (var archive = TestArchive.of(articles)) {
      assertEquals("1", found(archive, "status:Withheld"));
      assertEquals("1", found(archive, "status:WITH*"));
      assertEquals("2", found(archive, "status:\"Usable\""));
    }
  }

  @Test
  void listsNewestFirstWhereNothingIsScored() throws Exception {
    var articles =
        List.of(
            article("old").datePublished(day(LocalDate.of(1906, 4, 19))).build(),
            article("none").build(),
            article("new").datePublished(day(LocalDate.of(2016, 12, 6))).build());
    try (var archive = TestArchive.of(articles)) {
      for (String query : List.of("", "*", "-nobody", "status:usable")) {
        List<String> expected =
            query.startsWith("status")
                ? ids(archive, query, Order.RELEVANCE)
                : List.of("new", "old", "none");
        assertEquals(expected, ids(archive, query, Order.RELEVANCE), query);
      }
      assertEquals(List.of("old", "new", "none"), ids(archive, "", Order.OLDEST));
    }
  }

  @Test
  void conditionsAddNothingToAScore() throws Exception {
    var articles =
        List.of(
            article("1", "aleppo").datePublished(day(LocalDate.of(2016, 12, 6))).build(),
            article("2", "aleppo").build());
    try (var archive = TestArchive.of(articles)) {
      var scores = new ArrayList<Float>();
      for (String query :
          List.of("aleppo", "aleppo OR date:2016", "aleppo date:2016", "aleppo OR *")) {
        scores.add(archive.search(list(query, Order.RELEVANCE, 1)).hits().getFirst().score());
      }
      assertEquals(1, scores.stream().distinct().count(), scores::toString);
      assertTrue(scores.getFirst() > 0);
    }
  }

  @Test
  void givesTheSameCursorWhateverTheOrderOfFilters() {
    var values = List.of("x");
    var one = new LinkedHashMap<NameField, List<String>>();
    var other = new LinkedHashMap<NameField, List<String>>();
    List<NameField> fields = List.of(NameField.values());
    fields.forEach(field -> one.put(field, values));
    fields.reversed().forEach(field -> other.put(field, values));
    assertEquals(
        new Filters(one, Optional.empty()).toString(),
        new Filters(other, Optional.empty()).toString());
    assertEquals(fields, List.copyOf(new Filters(other, Optional.empty()).values().keySet()));
  }

  @Test
  void endsAListThatFillsItsLastPage() throws Exception {
    try (var archive = TestArchive.of(List.of(article("1").build(), article("2").build()))) {
      assertEquals(Optional.empty(), archive.search(list("*", Order.NEWEST, 2)).next());
      assertTrue(archive.search(list("*", Order.NEWEST, 1)).next().isPresent());
      assertEquals(Optional.empty(), archive.search(list("*", Order.NEWEST, 0)).next());
      assertEquals(2, archive.search(list("*", Order.NEWEST, 0)).total());
    }
  }

  @Test
  void refusesCursorsOfOtherQuestions() throws Exception {
    try (var archive = TestArchive.of(List.of(article("1").build(), article("2").build()))) {
      Cursor cursor = archive.search(list("*", Order.NEWEST, 1)).next().orElseThrow();
      var other = list("1 OR *", Order.NEWEST, 1).rest(0, cursor);
      assertEquals(
          "the cursor belongs to another query, filter or order",
          assertThrows(InvalidCursorException.class, () -> archive.search(other)).getMessage());
      var stale = new Cursor(99, cursor.question(), 0, cursor.date(), cursor.tie());
      var late = list("*", Order.NEWEST, 1).rest(0, stale);
      assertEquals(
          "the index has changed since the cursor was made; start again without it",
          assertThrows(InvalidCursorException.class, () -> archive.forEachHit(late, _ -> {}))
              .getMessage());
    }
  }

  @Test
  void pagesThroughManySegmentsOfManyArticles() throws Exception {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 10_500; i++) {
      var builder = article("n" + i, i % 3 == 0 ? "war" : "peace");
      if (i % 5 > 0) {
        builder.datePublished(day(LocalDate.of(2000, 1, 1).plusDays(i * 7919L % 3_000)));
      }
      articles.add(builder.build());
    }
    try (var archive = TestArchive.inSegments(articles, 9_000)) {
      for (Order order : Order.values()) {
        List<String> all = ids(archive, "war OR peace", order);
        assertEquals(10_500, all.stream().distinct().count());
        var paged = new ArrayList<String>();
        var request = list("war OR peace", order, 4_100);
        Optional<Cursor> next = Optional.empty();
        do {
          SearchResults page =
              archive.search(next.map(cursor -> request.rest(0, cursor)).orElse(request));
          page.hits().forEach(hit -> paged.add(hit.article().id()));
          next = page.next();
        } while (next.isPresent());
        assertEquals(all, paged);
      }
      assertEquals(10_500, archive.count(TestArchive.question("*")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a???????????????????",
        "*a*b?????????????????????????",
        "\"the *a???????????????????\"",
        "person:*a???????????????????",
        "url:*a*b*c*d*e*f*g*h*i*j*k*l*m*n*o*p*q*r*s*t*u*v*w*x*y*z*a*b*c*d*e*f*g*h*i*j*k*l*m",
        "NOT *a???????????????????"
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void refusesOrAnswersPatternsOfManyReadings(String query) throws Exception {
    try (var archive = TestArchive.of(List.of(article("1", "the bank").build()))) {
      Question question = TestArchive.question(query);
      try {
        archive.count(question);
      } catch (QueryTooCostlyException e) {
        assertEquals(
            "a pattern of the query can be read in too many ways; leave out some of its * and ?",
            e.getMessage());
        assertThrows(
            QueryTooCostlyException.class,
            () -> archive.forEachHit(list(query, Order.NEWEST, 1), _ -> {}));
        assertThrows(
            QueryTooCostlyException.class, () -> archive.search(list(query, Order.NEWEST, 1)));
        assertThrows(QueryTooCostlyException.class, () -> archive.timeline(question, Interval.DAY));
        assertThrows(
            QueryTooCostlyException.class,
            () ->
                archive.facet(
                    question,
                    new FacetRequest(new Facet.OfTime(Interval.YEAR), 1, Optional.empty())));
      }
    }
  }

  @Test
  void refusesPhrasesThatStandForTooManyWords() throws Exception {
    String words =
        IntStream.range(0, 5_000).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));
    try (var archive = TestArchive.of(List.of(article("1", "the " + words).build()))) {
      var fault =
          assertThrows(
              QueryTooCostlyException.class,
              () -> archive.count(TestArchive.question("\"the x*\"")));
      assertEquals(
          "the query stands for too many words; give its patterns more letters",
          fault.getMessage());
      assertEquals("1", found(archive, "x*"));
      assertEquals("1", found(archive, "\"the x1* x1\" OR \"the x*0\""));
    }
  }

  @Test
  void countsFacets() throws Exception {
    var articles =
        List.of(
            article("1").persons(List.of("Zoë", "Ávila", "abel")).build(),
            article("2").persons(List.of("Zoë", "zoe", "Bob")).build());
    try (var archive = TestArchive.of(articles)) {
      assertEquals("Zoë 2, abel 1, Ávila 1, Bob 1, zoe 1; 5", persons(archive, 10, ""));
      assertEquals("Zoë 2, abel 1; 5", persons(archive, 2, ""));
      assertEquals("; 5", persons(archive, 0, ""));
      assertEquals("Zoë 2, zoe 1; 2", persons(archive, 10, "ZOE"));
      assertEquals("Ávila 1; 1", persons(archive, 10, "  avi"));
    }
  }

  @Test
  void facetsOfTheWholeArchiveLeaveOutWhatIsHeldBackHoweverOftenTheyAreAsked() throws Exception {
    var articles =
        List.of(
            article("1").persons(List.of("Abel")).status(Status.WITHHELD).build(),
            article("2").persons(List.of("Bob")).build());
    try (var archive = TestArchive.of(articles)) {
      for (int i = 0; i < 2; i++) {
        assertEquals("Bob 1; 1", persons(archive, "*", 10, ""));
        assertEquals("Abel 1; 1", persons(archive, "status:withheld", 10, ""));
        assertEquals("Abel 1, Bob 1; 2", persons(archive, "* OR status:withheld", 10, ""));
      }
    }
  }

  private static String persons(Archive archive, int limit, String contains) throws Exception {
    return persons(archive, "*", limit, contains);
  }

  private static String persons(Archive archive, String query, int limit, String contains)
      throws Exception {
    var request =
        new FacetRequest(
            new Facet.OfField(NameField.PERSON),
            limit,
            Optional.of(contains).filter(text -> !text.isEmpty()));
    FacetCounts counts = archive.facet(TestArchive.question(query), request);
    return counts.values().stream()
            .map(value -> value.value() + " " + value.count())
            .collect(Collectors.joining(", "))
        + "; "
        + counts.distinct();
  }

  @Test
  void saysWhatIsInTheIndex() throws Exception {
    var articles =
        List.of(
            article("1").datePublished(day(LocalDate.of(1906, 4, 19))).build(),
            article("2").persons(List.of("Zoë")).build(),
            article("3")
                .datePublished(new StatedDate(Optional.empty(), "x", Provenance.TEXT, true))
                .build());
    try (var archive = TestArchive.inSegments(articles, 2)) {
      ArchiveStats stats = archive.stats();
      assertEquals(
          List.of(3L, 2L, 1L), List.of(stats.articles(), stats.undated(), stats.suspect()));
      assertEquals(Optional.of(LocalDate.of(1906, 4, 19)), stats.oldest());
      assertEquals(stats.oldest(), stats.newest());
      assertEquals(1, stats.with(NameField.PERSON));
      assertEquals(0, stats.with(NameField.PLACE));
      assertEquals(2, stats.segments());
    }
    try (var archive = TestArchive.of(List.of())) {
      assertEquals(Optional.empty(), archive.stats().oldest());
      assertEquals("", found(archive, "*"));
    }
  }

  @Test
  void showsAnArticle() throws Exception {
    Article told = article("1", "body").build();
    Article kept = article("1", "body").storyGroup("857d82790e78243c").build();
    try (var archive = TestArchive.of(List.of(told))) {
      assertEquals(Optional.of(kept), archive.article("1"));
      assertEquals(Optional.empty(), archive.article("2"));
    }
  }

  @Test
  void refusesPlacesWithoutAnIndex(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    for (Path path : List.of(directory, directory.resolve("missing"), file)) {
      assertThrows(NoSuchFileException.class, () -> Archive.open(path));
    }
  }

  private static @Nullable String refusal(Directory directory) {
    return assertThrows(IndexFormatException.class, () -> Archive.open(directory, "news"))
        .getMessage();
  }

  @Test
  void refusesIndexesOfOtherPrograms() throws IOException {
    var directory = new ByteBuffersDirectory();
    new IndexWriter(directory, new IndexWriterConfig()).close();
    assertEquals("news is a Lucene index, but not one of Pressmark's", refusal(directory));
  }

  @Test
  void refusesIndexesOfNewerVersions() throws IOException {
    var directory = new ByteBuffersDirectory();
    TestArchive.write(
        directory, writer -> writer.setLiveCommitData(Map.of("pressmark.format", "99").entrySet()));
    assertTrue(String.valueOf(refusal(directory)).endsWith(": use a newer Pressmark"));
  }

  @Test
  void refusesIndexesOfAnUnknownLucene() throws IOException {
    var directory = new ByteBuffersDirectory();
    var config = new IndexWriterConfig();
    config.setCodec(new FilterCodec("Lucene999", new Lucene104Codec()) {});
    try (var writer = new IndexWriter(directory, config)) {
      writer.addDocument(List.of());
    }
    assertEquals(
        "news was written by another version of Lucene: index the archive again",
        refusal(directory));
  }
}
