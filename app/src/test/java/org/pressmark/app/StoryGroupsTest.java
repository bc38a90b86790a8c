package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
