package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two archives of modern news in one index, by the real command in a JVM of one gigabyte: every
/// second directory of 37,554 files of an article each, or all of them with `-Dlarge.whole=true`,
/// and 363 files of many. Names are left to their markup, to save time; what is found in the text,
/// other tests look at.
class LargeArchivesTest {
  private static final boolean WHOLE = Boolean.getBoolean("large.whole");

  @TempDir static Path index;
  private static Path allsides;
  private static Path guardian;
  private static JsonNode ledger;

  @BeforeAll
  static void indexBoth() throws IOException, InterruptedException {
    Path corpus = Repository.corpus("allsides");
    allsides = WHOLE ? corpus : everySecondDirectory(corpus, index.resolve("half"));
    guardian = Repository.corpus("guardian-2019");
    Path out = index.resolve("ledger.json");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pressmark.app.Pressmark",
                "index",
                allsides.toString(),
                guardian.toString(),
                "-i",
                index.resolve("index").toString(),
                "--recognizer",
                "none",
                "--json")
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.waitFor() <= 1, "indexing failed");
    ledger = new ObjectMapper().readTree(out.toFile());
  }

  /// Copies every second directory that has files.
  private static Path everySecondDirectory(Path corpus, Path to) throws IOException {
    List<Path> directories;
    try (Stream<Path> all = Files.walk(corpus)) {
      directories = all.filter(Files::isDirectory).sorted().toList();
    }
    for (int i = 0; i < directories.size(); i += 2) {
      Path copies = to.resolve(corpus.relativize(directories.get(i)).toString());
      Files.createDirectories(copies);
      try (Stream<Path> files = Files.list(directories.get(i))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copies.resolve(file.getFileName().toString()));
        }
      }
    }
    return to;
  }

  private static CommandRun ask(Object... words) {
    return CommandRun.of(
        Stream.concat(Stream.of(words), Stream.of("-i", index.resolve("index"))).toArray());
  }

  private static long count(String name) {
    return ledger.get(name).asLong();
  }

  @Test
  void accountsForEveryFileAndArticle() throws IOException {
    long files = 0;
    for (Path archive : List.of(allsides, guardian)) {
      try (Stream<Path> paths = Files.walk(archive)) {
        files += paths.filter(Files::isRegularFile).count();
      }
    }
    assertEquals(files, count("files"));
    assertEquals(
        count("read"), count("added") + count("duplicate") + count("rejected"), ledger.toString());
    assertTrue(count("read") >= (WHOLE ? 37_554 : 18_000) + 14_334, ledger.toString());
    assertTrue(count("rejected") < 10, ledger.toString());
    assertTrue(!ledger.get("rejects").toString().contains("a bug"), ledger.toString());
  }

  @Test
  void showsAbsurdDatesInTheSuspectBucketWithTheirText() throws IOException {
    List<JsonNode> suspects = ask("export", "date:suspect", "--format", "jsonl").jsonLines();
    assertTrue(suspects.size() >= (WHOLE ? 30 : 15), "suspect: " + suspects.size());
    for (JsonNode article : suspects) {
      assertTrue(article.at("/dateInfo/suspect").asBoolean(), article.toString());
      assertTrue(!article.at("/dateInfo/raw").asText().isBlank(), article.toString());
    }
    assertTrue(
        suspects.stream().anyMatch(article -> article.get("datePublished").isNull()),
        "unreadable dates");
  }

  @Test
  void totalEqualsListEqualsYearsPlusUndated() throws IOException {
    var random = new Random(2020);
    List<String> words =
        List.of(
            "election",
            "the",
            "\"of the\"",
            "climate",
            "date:2019",
            "headline:trump",
            "win*",
            "person:merkel",
            "\"prime minister\"",
            "-obama",
            "wc:>500",
            "publisher:vox");
    List<String> joints = List.of(" ", " AND ", " OR ", " AND NOT ");
    for (int i = 0; i < 40; i++) {
      var query = new StringBuilder(words.get(random.nextInt(words.size())));
      for (int j = random.nextInt(3); j > 0; j--) {
        String next = words.get(random.nextInt(words.size()));
        String joint = joints.get(random.nextInt(joints.size()));
        query.insert(0, '(').append(')');
        query.append(joint.contains("NOT") && next.startsWith("-") ? " " : joint).append(next);
      }
      check("(" + query + ")", i % 10 == 0);
    }
  }

  private static void check(String query, boolean list) throws IOException {
    JsonNode answer = ask("search", query, "-n", "0", "--facet", "year:10000", "--json").json();
    long total = answer.get("total").asLong();
    long years = 0;
    for (JsonNode year : answer.at("/facets/year")) {
      years += year.get("count").asLong();
    }
    JsonNode timeline = ask("timeline", query, "--interval", "year", "--json").json();
    assertEquals(total, years + timeline.get("undated").asLong(), query);
    assertEquals(total, timeline.get("total").asLong(), query);
    if (list) {
      var lines =
          new BufferedReader(new StringReader(ask("search", query, "--all", "--jsonl").out()));
      assertEquals(total, lines.lines().count(), query);
    }
  }

  @Test
  void facetsBySourceAndTopic() {
    JsonNode publishers = ask("facets", "publisher", "-n", "500", "--json").json();
    assertTrue(publishers.get("distinct").asInt() > 50, publishers.toString());
    assertTrue(
        publishers.toString().toLowerCase(Locale.ROOT).contains("vox"), publishers.toString());
  }
}
