package org.pressmark.searcher.search;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeSet;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.NameField;

/// A grouped list is the plain list without those articles before which it has a copy.
final class GroupingTest {
  private static final long SEED = Long.getLong("tests.seed", 20_161_206);
  private static final int ROUNDS = 4;
  private static final int QUERIES = 12;

  private final Random random = new Random(SEED);

  /// What an article has in common with its copies.
  private record Story(long story, long words) {}

  /// What is compared of a hit.
  private record Listed(String id, long copies, List<String> sources) {}

  @Test
  void isThePlainListWithoutLaterCopies() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<Article> articles = new RandomNews(random, "a").articles(100);
      Map<String, Story> stories = stories(articles);
      try (Archive archive = archive(articles, stories, 1 + random.nextInt(60))) {
        var questions = new RandomQuestions(random, articles);
        for (int i = 0; i < QUERIES; i++) {
          Question question = questions.next();
          for (Order order : Order.values()) {
            check(archive, question, order, Grouping.NEAR, stories);
            check(archive, question, order, Grouping.EXACT, stories);
          }
        }
      }
    }
  }

  private void check(
      Archive archive,
      Question question,
      Order order,
      Grouping grouping,
      Map<String, Story> stories)
      throws Exception {
    List<Article> plain = new ArrayList<>();
    archive.forEachHit(SearchRequest.all(question, order), hit -> plain.add(hit.article()));
    List<Listed> expected = grouped(plain, grouping, stories);

    List<Listed> listed = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var request =
          new SearchRequest(question, order, 1 + random.nextInt(40), after, List.of(), 0)
              .with(grouping);
      SearchResults page = archive.search(request);
      assertEquals(plain.size(), page.total());
      assertEquals(OptionalLong.of(expected.size()), page.groups());
      page.hits().forEach(hit -> listed.add(listed(hit)));
      after = page.next();
    } while (after.isPresent());
    assertEquals(
        expected,
        listed,
        () -> "%s %s of %s".formatted(grouping, order, question.query().normalized()));
  }

  private static Listed listed(Hit hit) {
    Copies copies = hit.copies().orElseThrow();
    return new Listed(hit.article().id(), copies.count(), copies.sources());
  }

  private static List<Listed> grouped(
      List<Article> plain, Grouping grouping, Map<String, Story> stories) {
    var groups = new LinkedHashMap<Story, List<Article>>();
    for (Article article : plain) {
      Story story = storyOf(article, stories);
      groups
          .computeIfAbsent(
              grouping == Grouping.NEAR ? new Story(story.story(), 0) : story,
              _ -> new ArrayList<>())
          .add(article);
    }
    return groups.values().stream()
        .map(group -> new Listed(group.getFirst().id(), group.size(), sources(group)))
        .toList();
  }

  private static Story storyOf(Article article, Map<String, Story> stories) {
    return requireNonNull(stories.get(article.id()));
  }

  private static List<String> sources(List<Article> group) {
    var sources = new TreeSet<String>();
    for (Article article : group) {
      List<String> publishers = NameField.PUBLISHER.values(article);
      sources.addAll(publishers.isEmpty() ? NameField.AGENCY.values(article) : publishers);
    }
    return List.copyOf(sources);
  }

  /// Some articles alone, the others in groups of a few, of which some have the same words.
  private Map<String, Story> stories(List<Article> articles) {
    var stories = new HashMap<String, Story>();
    for (int i = 0; i < articles.size(); i++) {
      boolean alone = random.nextInt(3) == 0;
      stories.put(
          articles.get(i).id(),
          new Story(alone ? 1_000 + i : random.nextInt(25), 1 + random.nextInt(2)));
    }
    return stories;
  }

  private static Archive archive(
      List<Article> articles, Map<String, Story> stories, int segmentSize) throws IOException {
    var directory = new ByteBuffersDirectory();
    TestArchive.write(
        directory,
        writer -> {
          int count = 0;
          for (Article article : articles) {
            Story story = storyOf(article, stories);
            long copies = stories.values().stream().filter(s -> s.story() == story.story()).count();
            var document = ArticleDocument.of(article, 0);
            document.removeFields(Fields.STORY);
            document.removeFields(Fields.STORY_WORDS);
            document.add(new NumericDocValuesField(Fields.STORY, story.story()));
            document.add(new NumericDocValuesField(Fields.STORY_WORDS, story.words()));
            if (copies > 1) {
              document.add(new NumericDocValuesField(Fields.STORY_COPIES, copies));
            }
            writer.addDocument(document);
            if (++count % segmentSize == 0) {
              writer.commit();
            }
          }
        });
    return Archive.open(directory, "test");
  }

  @Test
  void listsTheOthersOfAGroupOldestFirst() throws Exception {
    List<Article> articles = new RandomNews(random, "a").articles(60);
    Map<String, Story> stories = stories(articles);
    try (Archive archive = archive(articles, stories, 25)) {
      List<Article> oldestFirst = new ArrayList<>();
      archive.forEachHit(
          SearchRequest.all(TestArchive.question("*"), Order.OLDEST),
          hit -> oldestFirst.add(hit.article()));
      for (Article article : oldestFirst) {
        Story story = storyOf(article, stories);
        var expected = new ArrayList<String>();
        for (Article other : oldestFirst) {
          Story its = storyOf(other, stories);
          if (!other.id().equals(article.id()) && its.story() == story.story()) {
            expected.add(other.id() + (its.equals(story) ? " exact" : " near"));
          }
        }
        var listed = new ArrayList<String>();
        archive.forEachCopy(
            article.id(), (copy, exact) -> listed.add(copy.id() + (exact ? " exact" : " near")));
        assertEquals(expected, listed);
        assertEquals(expected.size(), archive.countCopies(article.id()));
      }
    }
  }
}
