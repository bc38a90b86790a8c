package org.pressmark.searcher.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Kind;
import org.pressmark.schema.Mention.Location;
import org.pressmark.schema.Origin;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.names.NameRules;

final class PlacesOnMapTest {
  private static final long SEED = Long.getLong("tests.seed", 20_161_206);

  private static final Mention ALEPPO =
      mention("Aleppo", "Halab", "170063", Kind.CITY, 36.2, 37.16, "SY");
  private static final Mention ALEPPO_AGAIN =
      mention("Aleppo", "Aleppo", "170063", Kind.CITY, 36.2, 37.16, "SY");
  private static final Mention SYRIA =
      mention("Syria", "Syria", "SY", Kind.COUNTRY, 34.8, 38.5, "SY");

  private static final List<Mention> MENTIONS =
      List.of(
          ALEPPO,
          ALEPPO_AGAIN,
          SYRIA,
          mention("Springfield", "Springfield", "1", Kind.CITY, 39.8, -89.6, "US"),
          mention("Springfield", "Springfield", "2", Kind.CITY, 37.2, -93.3, "US"),
          mention("São Paulo", "Sao Paulo", "3448439", Kind.CITY, -23.5, -46.6, "BR"),
          mention("Asia", "Asia", "asia", Kind.CONTINENT, 45, 90, ""),
          new Mention(
              EntityType.PLACE, "Nowhere", "Nowhere", Mention.Part.BODY, 0, 0, Optional.empty()));

  private final Random random = new Random(SEED);

  private static Mention mention(
      String name,
      String text,
      String id,
      Kind kind,
      double latitude,
      double longitude,
      String country) {
    Optional<String> code = Optional.of(country).filter(it -> !it.isEmpty());
    return new Mention(
        EntityType.PLACE,
        text,
        name,
        Mention.Part.BODY,
        0,
        0,
        Optional.of(new Location(id, kind, latitude, longitude, code, Optional.empty())));
  }

  private static MappedPlace mapped(Mention mention, long articles) {
    Location location = mention.location().orElseThrow();
    return new MappedPlace(
        mention.name(),
        location.id(),
        location.kind(),
        location.latitude(),
        location.longitude(),
        location.country(),
        articles);
  }

  private static Article article(String id, Mention... mentions) {
    return new ArticleBuilder(id, Origin.of(id + ".txt"))
        .headline("news")
        .mentions(List.of(mentions))
        .build();
  }

  @Test
  void countsAnArticleOnceHoweverOftenAndUnderWhicheverNameItMentionsAPlace() throws Exception {
    List<Article> articles =
        List.of(
            article("a", ALEPPO, ALEPPO_AGAIN, SYRIA),
            article("b", ALEPPO_AGAIN),
            article("c", MENTIONS.getLast()));
    try (var archive = TestArchive.inSegments(articles, 1)) {
      assertEquals(
          new PlacesOnMap(3, 2, 2, List.of(mapped(ALEPPO, 2), mapped(SYRIA, 1))),
          archive.placesOnMap(TestArchive.question("news"), 10));
      assertEquals(
          new PlacesOnMap(3, 2, 2, List.of(mapped(ALEPPO, 2))),
          archive.placesOnMap(TestArchive.question("news"), 1));
      assertEquals(
          new PlacesOnMap(0, 0, 0, List.of()),
          archive.placesOnMap(TestArchive.question("olds"), 10));
    }
  }

  @Test
  void goesByTheNamesThatTheUserRules() throws Exception {
    var directory = new ByteBuffersDirectory();
    TestArchive.write(
        directory,
        writer -> {
          writer.addDocument(ArticleDocument.of(article("a", ALEPPO, SYRIA), 0));
          writer.addDocument(ArticleDocument.of(article("b", SYRIA), 0));
        });
    try (var rules = directory.createOutput(NameRules.FILE, IOContext.DEFAULT)) {
      byte[] text = "rename place Aleppo => Halab\ndrop place Syria\n".getBytes(UTF_8);
      rules.writeBytes(text, text.length);
    }
    try (var archive = Archive.open(directory, "test")) {
      PlacesOnMap places = archive.placesOnMap(TestArchive.question("news"), 10);
      assertEquals(
          new PlacesOnMap(
              2,
              1,
              1,
              List.of(
                  new MappedPlace(
                      "Halab", "170063", Kind.CITY, 36.2, 37.16, Optional.of("SY"), 1))),
          places);
    }
  }

  @Test
  void countsAsTheDefinitionSays() throws Exception {
    List<Article> articles =
        new RandomNews(random, "a").articles(150).stream().map(this::withMentions).toList();
    var oracle = new Oracle(articles);
    var questions = new RandomQuestions(random, articles);
    try (var archive = TestArchive.inSegments(articles, 40)) {
      for (int i = 0; i < 200; i++) {
        Question question = questions.next();
        int limit = random.nextInt(9);
        assertEquals(
            expected(oracle.answer(question), limit),
            archive.placesOnMap(question, limit),
            () -> "seed " + SEED + ", " + question);
      }
    }
  }

  private Article withMentions(Article article) {
    var mentions = new ArrayList<Mention>();
    while (random.nextInt(5) > 1) {
      mentions.add(MENTIONS.get(random.nextInt(MENTIONS.size())));
    }
    return article.withNames(
        article.persons(),
        article.places(),
        article.organizations(),
        mentions,
        article.quotations());
  }

  private static PlacesOnMap expected(List<Article> articles, int limit) {
    Map<String, Long> counts = new TreeMap<>();
    Map<String, Mention> byId = new TreeMap<>();
    long mapped = 0;
    for (Article article : articles) {
      Set<String> ids = new HashSet<>();
      for (Mention mention : article.mentions()) {
        mention
            .location()
            .map(Location::id)
            .ifPresent(id -> {
              ids.add(id);
              byId.put(id, mention);
            });
      }
      ids.forEach(id -> counts.merge(id, 1L, Long::sum));
      mapped += ids.isEmpty() ? 0 : 1;
    }
    List<MappedPlace> places =
        counts.entrySet().stream()
            .map(
                count -> mapped(Objects.requireNonNull(byId.get(count.getKey())), count.getValue()))
            .sorted(
                Comparator.comparingLong((MappedPlace place) -> -place.articles())
                    .thenComparing(place -> Folding.fold(place.name()))
                    .thenComparing(MappedPlace::id))
            .limit(limit)
            .toList();
    return new PlacesOnMap(articles.size(), mapped, counts.size(), places);
  }
}
