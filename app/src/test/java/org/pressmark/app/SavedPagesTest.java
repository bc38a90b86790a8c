package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read in the pages of Mozilla's Readability, beside what its authors expect. The floors
/// are somewhat below what was measured: body 0.970 (token F1), title 0.94, byline 0.80, date 0.97.
class SavedPagesTest {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<String, JsonNode> READ = new HashMap<>();
  private static final Map<String, Path> PAGES = new HashMap<>();

  /// How many of how many values came out as expected.
  private record Share(int right, int all) {
    double value() {
      return (double) right / all;
    }
  }

  @BeforeAll
  static void indexPages(@TempDir Path directory) throws IOException, InterruptedException {
    Path pages = Repository.corpus("html-pages").resolve("mozilla-readability");
    List<String> list = new ArrayList<>();
    try (Stream<Path> directories = Files.list(pages)) {
      for (Path page : directories.filter(Files::isDirectory).sorted().toList()) {
        PAGES.put(page.getFileName() + "/source.html", page);
        list.add(page.resolve("source.html").toString());
      }
    }
    Path files = Files.write(directory.resolve("pages"), list);
    Path index = directory.resolve("index");
    CommandRun run = CommandRun.of("index", "--files-from", files, "-i", index, "--json");
    assertTrue(run.code() <= 1, run.err());
    for (JsonNode article :
        CommandRun.of("export", "-i", index, "--format", "jsonl", "--text").jsonLines()) {
      READ.put(article.at("/origin/path").asText(), article);
    }
    JsonNode ledger = new ObjectMapper().readTree(run.out());
    assertEquals(PAGES.size(), ledger.get("read").asInt(), run.out());
    assertEquals(READ.size(), ledger.get("added").asInt(), run.out());
  }

  @Test
  void findsTheStory() throws IOException {
    double sum = 0;
    for (var page : PAGES.entrySet()) {
      String expected =
          Jsoup.parse(Files.readString(page.getValue().resolve("expected.html"))).text();
      JsonNode article = READ.get(page.getKey());
      String read =
          article == null
              ? ""
              : article.at("/dateline/raw").asText("") + " " + article.get("articleBody").asText();
      sum += f1(words(expected), words(read));
    }
    double mean = sum / PAGES.size();
    assertTrue(mean > 0.955, "token F1 " + mean);
  }

  @Test
  void readsTitlesBylinesAndDates() throws IOException {
    assertAtLeast(0.92, "title", "headline");
    assertAtLeast(0.75, "byline", "byline");
    assertAtLeast(0.90, "publishedTime", "datePublished");
  }

  private static void assertAtLeast(double floor, String expected, String field)
      throws IOException {
    var wrong = new ArrayList<String>();
    int all = 0;
    for (var page : PAGES.entrySet()) {
      Optional<String> value = expected(page.getValue(), expected);
      if (value.isPresent()) {
        all++;
        JsonNode article = READ.get(page.getKey());
        String read = article == null ? "" : plain(article.path(field).asText(""));
        if (!isSame(expected, value.get(), read)) {
          wrong.add(page.getKey() + ": " + value.get() + " | " + read);
        }
      }
    }
    Share share = new Share(all - wrong.size(), all);
    assertTrue(share.value() >= floor, field + " " + share + "\n" + String.join("\n", wrong));
  }

  private static Optional<String> expected(Path page, String name) throws IOException {
    JsonNode metadata =
        new ObjectMapper().readTree(page.resolve("expected-metadata.json").toFile());
    return Optional.of(plain(metadata.path(name).asText("")))
        .filter(text -> !text.equals("null") && !text.isEmpty());
  }

  private static boolean isSame(String name, String expected, String read) {
    return switch (name) {
      case "publishedTime" -> read.startsWith(expected.substring(0, 10));
      case "byline" -> expected.replaceFirst("(?i)^(by|von) ", "").equalsIgnoreCase(read);
      default -> expected.equals(read);
    };
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<String> words(String text) {
    return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
  }

  /// The harmonic mean of precision and recall of words, each as often as it occurs.
  private static double f1(List<String> expected, List<String> read) {
    var left = new HashMap<String, Integer>();
    expected.forEach(word -> left.merge(word, 1, Integer::sum));
    int hits = 0;
    for (String word : read) {
      hits += left.getOrDefault(word, 0) > 0 ? 1 : 0;
      left.merge(word, -1, Integer::sum);
    }
    int all = expected.size() + read.size();
    return all == 0 ? 1 : 2.0 * hits / all;
  }
}
