package org.pressmark.app.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.app.CommandRun;

/// What an index has, as its users see it.
///
/// @param articles each article whole, by identifier
/// @param sources the files of its ledger
/// @param answers to some questions about what is derived from all articles together
record IndexContents(SortedMap<String, String> articles, long sources, List<String> answers) {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("search", "", "--group", "near", "-n", "0"),
          List.of("search", "date:1990..2000", "--facet", "publisher", "-n", "0"),
          List.of("facets", "person"),
          List.of("entities", "person"),
          List.of("timeline", "--interval", "year"));

  /// Checks an index, which must be sound, and reads all of it. An article that is there twice is
  /// an error.
  static IndexContents of(Path index) {
    CommandRun check = CommandRun.of("check", "--json", "-i", index);
    assertEquals(0, check.code(), () -> check.out() + check.err());
    SortedMap<String, String> articles = articles(index);
    assertEquals(articles.size(), check.json().path("articles").asInt());
    return new IndexContents(
        articles,
        check.json().path("sources").asLong(),
        QUESTIONS.stream().map(question -> answer(question, index)).toList());
  }

  private static SortedMap<String, String> articles(Path index) {
    CommandRun export = CommandRun.of("export", "--format", "jsonl", "--text", "-i", index);
    assertTrue(export.code() < 2, export::err);
    var articles = new TreeMap<String, String>();
    for (JsonNode article : export.jsonLines()) {
      String id = article.path("id").asText();
      assertNull(articles.put(id, article.toString()), () -> "twice: " + id);
    }
    return articles;
  }

  private static String answer(List<String> question, Path index) {
    var words = new java.util.ArrayList<Object>(question);
    words.addAll(List.of("--json", "-i", index));
    CommandRun run = CommandRun.of(words.toArray());
    assertTrue(run.code() < 2, run::err);
    JsonNode answer = run.json();
    if (answer instanceof ObjectNode object) {
      object.remove(List.of("took_ms", "index"));
    }
    return answer.toString();
  }

  /// Makes sure that this is the same.
  ///
  /// @param gone how many files are left in that are gone; a ledger that was begun anew knows none
  ///   of them
  void assertSame(IndexContents aim, int gone) {
    assertEquals(lines(aim), lines(this));
    assertEquals(aim.answers, answers);
    assertTrue(
        sources <= aim.sources && sources >= aim.sources - gone,
        () -> sources + " files in the ledger instead of " + aim.sources);
  }

  private static String lines(IndexContents contents) {
    return String.join("\n", contents.articles.values());
  }

  /// Makes sure that every article is as in one of two states of an index. Its story may be
  /// another, for that is told at the end of a run, and so may its identifier: of articles that
  /// call themselves the same one has the plain one, and all may not have been read yet. None is
  /// there twice, under two identifiers.
  void assertBetween(IndexContents one, IndexContents other) {
    Set<String> known =
        Stream.of(one, other)
            .flatMap(state -> state.articles.values().stream())
            .map(IndexContents::told)
            .collect(Collectors.toSet());
    for (String article : articles.values()) {
      assertTrue(known.contains(told(article)), () -> "of neither state: " + article);
    }
    assertEquals(
        articles.size(), articles.values().stream().map(IndexContents::told).distinct().count());
  }

  private static String told(String article) {
    return article
        .replaceFirst("\"storyGroup\":\"[0-9a-f]+\"", "")
        .replaceFirst("\"id\":\"[^\"]+\"", "");
  }
}
