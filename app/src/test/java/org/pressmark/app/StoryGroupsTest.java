package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of a story, planted among a thousand articles, share a group, and no others do.
class StoryGroupsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;

  /// The groups of an index that have more than one article, each by its identifiers.
  private static Set<Set<String>> groups(Path index) throws IOException {
    Map<String, Set<String>> groups = new HashMap<>();
    String exported = CommandRun.of("export", "--format", "jsonl", "--text", "-i", index).out();
    for (String line : exported.lines().toList()) {
      JsonNode article = JSON.readTree(line);
      groups
          .computeIfAbsent(article.get("storyGroup").asText(), _ -> new TreeSet<>())
          .add(article.get("headline").asText());
    }
    return groups.values().stream().filter(group -> group.size() > 1).collect(Collectors.toSet());
  }

  /// One article a file, named after it.
  private static void write(Path archive, String name, String text) throws IOException {
    Files.createDirectories(archive);
    Files.writeString(
        archive.resolve(name + ".json"),
        JSON.writeValueAsString(Map.of("headline", name, "articleBody", text)));
  }

  @Test
  void areThePairsOfTheNearDuplicateCorpus() throws IOException, InterruptedException {
    Path corpus = Repository.corpus("neardup-1000").resolve("neardup-minhash");
    Path archive = directory.resolve("archive");
    for (String line : Files.readAllLines(corpus.resolve("articles_1000.train"))) {
      int blank = line.indexOf(' ');
      write(archive, line.substring(0, blank), line.substring(blank + 1));
    }
    CommandRun.of("index", archive, "-i", directory.resolve("index"), "--quiet");
    Set<Set<String>> truth =
        Files.readAllLines(corpus.resolve("articles_1000.truth")).stream()
            .map(line -> Set.copyOf(List.of(line.split(" ", -1))))
            .collect(Collectors.toSet());
    assertEquals(truth, groups(directory.resolve("index")));
    JsonNode grouped = search(directory.resolve("index"), "--group", "near", "-n", "0");
    assertEquals(1000, grouped.get("total").intValue());
    assertEquals(
        1000 - truth.stream().mapToInt(Set::size).sum() + truth.size(),
        grouped.get("groups").intValue());
  }

  @Test
  void doNotDependOnTheOrderInWhichArticlesCame() throws IOException {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      words.add("word" + i * i);
    }
    String story = String.join(" ", words);
    words.set(60, "changed");
    String copy = String.join(" ", words);
    words.set(20, "again");
    String copyOfCopy = String.join(" ", words);
    Path archive = directory.resolve("archive");
    Path grown = directory.resolve("grown");
    write(archive, "c", copyOfCopy);
    write(archive, "other", "An article about another matter altogether, with words of its own.");
    CommandRun.of("index", archive, "-i", grown, "--quiet");
    assertEquals(Set.of(), groups(grown));
    write(archive, "a", story);
    write(archive, "b", copy);
    CommandRun.of("index", archive, "-i", grown, "--quiet");
    Path atOnce = directory.resolve("at-once");
    CommandRun.of("index", archive, "-i", atOnce, "--quiet", "--threads", "3");
    assertEquals(Set.of(Set.of("a", "b", "c")), groups(grown));
    assertEquals(
        CommandRun.of("export", "--format", "jsonl", "--text", "-i", atOnce).out(),
        CommandRun.of("export", "--format", "jsonl", "--text", "-i", grown).out());
    Files.delete(archive.resolve("a.json"));
    Files.delete(archive.resolve("b.json"));
    CommandRun.of("index", archive, "-i", grown, "--prune", "--quiet");
    assertEquals(Set.of(), groups(grown));
  }

  @Test
  void areOfOneWindowOfTimeIfThatIsAskedFor() throws IOException {
    Path archive = directory.resolve("archive");
    Path index = directory.resolve("index");
    String story = "The bridge over the river at the old mill fell in the night, the mayor said.";
    for (String day : List.of("01", "03", "20")) {
      Files.createDirectories(archive);
      Files.writeString(
          archive.resolve(day + ".json"),
          JSON.writeValueAsString(
              Map.of("headline", day, "datePublished", "2016-12-" + day, "articleBody", story)));
    }
    CommandRun.of("index", archive, "-i", index, "--quiet");
    assertEquals(Set.of(Set.of("01", "03", "20")), groups(index));
    CommandRun.of("index", archive, "-i", index, "--quiet", "--story-window", "7d");
    assertEquals(Set.of(Set.of("01", "03")), groups(index));
    Files.delete(archive.resolve("03.json"));
    CommandRun.of("index", archive, "-i", index, "--quiet", "--prune");
    assertEquals(Set.of(), groups(index));
    CommandRun.of("index", archive, "-i", index, "--quiet", "--story-window", "any");
    assertEquals(Set.of(Set.of("01", "20")), groups(index));
  }

  @Test
  void areListedOnceWithTheirSources() throws IOException {
    Path archive = directory.resolve("archive");
    Path index = directory.resolve("index");
    Files.createDirectories(archive);
    String story =
        "The bridge over the river at the old mill fell in the night, the mayor said. Nobody was"
            + " hurt, and the road is closed until an engineer has looked at what is left of it.";
    String edited = story.replace("old mill", "weir") + " Trains run.";
    article(archive, "a", "2016-12-01", "Harbour Gazette", story);
    article(archive, "b", "2016-12-02", "Andes Courier", story);
    article(archive, "c", "2016-12-03", "Valley News", edited);
    article(archive, "d", "2016-12-04", "Valley News", "A bridge of another town is painted blue.");
    CommandRun.of("index", archive, "-i", index, "--quiet");

    assertEquals(
        """
        total 4, groups 2
        d 1 ["Valley News"]
        c 3 ["Andes Courier","Harbour Gazette","Valley News"]
        """,
        listed(search(index, "bridge", "--group", "near", "--sort", "newest")));
    assertEquals(
        """
        total 4, groups 3
        a 2 ["Andes Courier","Harbour Gazette"]
        c 1 ["Valley News"]
        d 1 ["Valley News"]
        """,
        listed(search(index, "bridge", "--group", "exact", "--sort", "oldest")));
    JsonNode plain = search(index, "bridge");
    assertEquals(4, plain.get("hits").size());
    assertFalse(plain.has("groups"));
    assertFalse(plain.get("hits").get(0).has("copies"));

    String text = CommandRun.of("search", "bridge", "--group", "near", "-i", index).out();
    assertTrue(text.startsWith("4 of 4 articles in 2 groups, "), text);
    assertTrue(text.contains("\n   3 copies: Andes Courier, Harbour Gazette, Valley News\n"), text);

    String id = search(index, "publisher:\"Andes Courier\"").at("/hits/0/id").asText();
    JsonNode copies = JSON.readTree(CommandRun.of("duplicates", id, "--json", "-i", index).out());
    assertEquals(2, copies.get("total").intValue());
    assertEquals("exact a", match(copies.at("/copies/0")));
    assertEquals("near c", match(copies.at("/copies/1")));
    assertTrue(
        CommandRun.of("duplicates", id, "-i", index).out().startsWith("2 copies of " + id + "\n"));
    String alone = search(index, "painted").at("/hits/0/id").asText();
    assertEquals(1, CommandRun.of("duplicates", alone, "-i", index).code());
    assertEquals(1, CommandRun.of("duplicates", "nobody", "-i", index).code());
  }

  private static String match(JsonNode copy) {
    return copy.get("match").asText() + " " + copy.get("headline").asText();
  }

  private static JsonNode search(Path index, String... arguments) throws IOException {
    List<Object> all = new ArrayList<>(List.of("search", "--json", "-i", index));
    all.addAll(List.of(arguments));
    return JSON.readTree(CommandRun.of(all.toArray()).out());
  }

  private static String listed(JsonNode answer) {
    var listed =
        new StringBuilder(
            "total %s, groups %s\n".formatted(answer.get("total"), answer.get("groups")));
    for (JsonNode hit : answer.get("hits")) {
      listed.append(
          "%s %s %s\n"
              .formatted(hit.get("headline").asText(), hit.get("copies"), hit.get("sources")));
    }
    return listed.toString();
  }

  private static void article(Path archive, String name, String day, String publisher, String text)
      throws IOException {
    Files.writeString(
        archive.resolve(name + ".json"),
        JSON.writeValueAsString(
            Map.of(
                "headline", name,
                "datePublished", day,
                "publisher", publisher,
                "articleBody", text)));
  }
}
