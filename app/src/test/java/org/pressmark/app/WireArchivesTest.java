package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.indexer.ingest.ArticleSource;
import org.pressmark.indexer.ingest.ReadOutcome;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// What agencies, the IPTC and libraries really send: wire samples, conformance sets, digitised
/// newspapers and the messages of MUC.
class WireArchivesTest {
  private static final List<Path> ARCHIVES = new ArrayList<>();

  @BeforeAll
  static void findTheArchives() throws IOException, InterruptedException {
    for (String name : List.of("superdesk-wire", "newsml-g2-ninjs", "ocr-alto", "muc34-dev")) {
      ARCHIVES.add(Repository.corpus(name));
    }
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path archive : ARCHIVES) {
      try (Stream<Path> paths = Files.walk(archive)) {
        paths.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  @Test
  void accountsForEveryFileAndReadsWhatIsThere(@TempDir Path directory) throws IOException {
    Path index = directory.resolve("index");
    List<Object> words = new ArrayList<>(List.of("index"));
    words.addAll(ARCHIVES);
    words.addAll(List.of("-i", index, "--json", "--quiet"));
    words.addAll(List.of("--rejects", directory.resolve("rejects.jsonl")));
    CommandRun run = CommandRun.of(words.toArray());
    JsonNode ledger = run.json();
    assertEquals(files().size(), ledger.get("files").asInt());
    assertEquals(
        ledger.get("read").asLong(),
        Stream.of("added", "updated", "unchanged", "duplicate", "rejected")
            .mapToLong(count -> ledger.get(count).asLong())
            .sum());
    assertTrue(
        Files.readAllLines(directory.resolve("rejects.jsonl")).stream()
            .noneMatch(line -> line.contains("a bug:")),
        "a reader or the analysis broke");
    List<JsonNode> articles =
        CommandRun.of("export", "-i", index, "--format", "jsonl", "--text").jsonLines();
    assertTrue(articles.size() >= 1500, "read " + articles.size());
    assertTrue(
        share(articles, "/datePublished") > 0.85, "dates: " + share(articles, "/datePublished"));
    assertTrue(
        share(wires(articles), "/articleBody") > 0.98,
        "bodies: " + share(wires(articles), "/articleBody"));
  }

  /// All but the conformance sets, most of which have no text.
  private static List<JsonNode> wires(List<JsonNode> articles) {
    return articles.stream()
        .filter(article -> !article.at("/origin/path").asText().startsWith("newsml-g2-ninjs"))
        .toList();
  }

  private static double share(List<JsonNode> articles, String field) {
    return (double)
            articles.stream().filter(article -> !article.at(field).asText("").isEmpty()).count()
        / articles.size();
  }

  @Test
  @Timeout(value = 240, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void readsEveryFileTruncatedAndWithBytesChanged() throws IOException {
    Random random = new Random(20_261_123);
    ArticleSource source = ArticleSource.of(ArticleSource.Options.defaults());
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int round = 0; round < 2 && bytes.length > 0; round++) {
        List<ReadOutcome> outcomes = new ArrayList<>();
        byte[] spoilt = spoilt(bytes, random);
        source.read("" + file.getFileName(), new ByteArrayInputStream(spoilt), outcomes::add);
        assertTrue(!outcomes.isEmpty(), () -> "nothing said of " + file);
        for (ReadOutcome outcome : outcomes) {
          assertTrue(
              !(outcome instanceof Rejected(_, String reason, _)) || reason.lines().count() == 1,
              () -> file + ": " + outcome);
        }
      }
    }
  }

  private static byte[] spoilt(byte[] whole, Random random) {
    boolean truncated = random.nextBoolean();
    byte[] bytes =
        Arrays.copyOf(whole, truncated ? random.nextInt(whole.length) + 1 : whole.length);
    for (int flips = random.nextInt(8); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
