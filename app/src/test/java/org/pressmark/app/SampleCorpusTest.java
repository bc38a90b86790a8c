package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every article of the sample corpus comes out as its gold annotation says, in every field.
class SampleCorpusTest {
  private static final List<String> FIELDS =
      List.of(
          "headline",
          "alternativeHeadline",
          "datePublished",
          "dateInfo",
          "dateModified",
          "byline",
          "authors",
          "creditText",
          "publisher",
          "url",
          "articleSection",
          "keywords",
          "inLanguage",
          "printPage",
          "printEdition",
          "articleBody",
          "correction",
          "status",
          "wordCount");

  private static final List<String> ENTITIES = List.of("persons", "places", "organizations");

  private static final Map<String, JsonNode> INDEXED = new HashMap<>();
  private static final Map<String, JsonNode> GOLD = new LinkedHashMap<>();

  @BeforeAll
  static void indexTheSampleCorpus(@TempDir Path index) throws IOException {
    CommandRun run = CommandRun.of("index", Repository.SAMPLE_CORPUS, "-i", index, "--json");
    assertEquals(0, run.code(), run.err());
    List<JsonNode> articles =
        new ArrayList<>(
            CommandRun.of("export", "-i", index, "--format", "jsonl", "--text").jsonLines());
    articles.sort(
        Comparator.comparingInt(SampleCorpusTest::line)
            .thenComparing(article -> article.at("/origin/member").asText()));
    var counts = new HashMap<String, Integer>();
    for (JsonNode article : articles) {
      String path = article.at("/origin/path").asText();
      INDEXED.put(path + "#" + counts.merge(path, 1, Integer::sum), article);
    }
    var json = new ObjectMapper();
    for (String line : Files.readAllLines(Repository.SAMPLE_CORPUS.resolve("gold.jsonl"))) {
      JsonNode gold = json.readTree(line);
      GOLD.put(gold.get("path").asText() + "#" + gold.get("item").asInt(), gold);
    }
  }

  private static int line(JsonNode article) {
    String position = article.at("/origin/position").asText("0").split(":", -1)[0];
    return position.equals("null") ? 0 : Integer.parseInt(position);
  }

  @Test
  void indexesEveryArticleAndNoOther() {
    assertEquals(
        GOLD.keySet().stream().sorted().toList(), INDEXED.keySet().stream().sorted().toList());
  }

  @Test
  void readsEveryFieldAsTheGoldSays() {
    var faults = new ArrayList<String>();
    GOLD.forEach((key, gold) -> {
      JsonNode article = INDEXED.getOrDefault(key, MissingNode.getInstance());
      for (String field : FIELDS) {
        compare(key + " " + field, gold.get(field), article.get(field), faults);
      }
      compareDateline(key, gold.get("dateline"), article.path("dateline"), faults);
    });
    assertEquals(List.of(), faults);
  }

  private static void compareDateline(
      String key, JsonNode gold, JsonNode dateline, List<String> faults) {
    if (gold.isNull() || dateline.isNull()) {
      compare(key + " dateline", gold, dateline, faults);
      return;
    }
    for (String field : List.of("raw", "places", "date", "agency")) {
      compare(key + " dateline." + field, gold.get(field), dateline.get(field), faults);
    }
  }

  @Test
  void keepsPeoplePlacesAndOrganisationsOfTheMarkup() {
    var faults = new ArrayList<String>();
    GOLD.forEach((key, gold) -> {
      JsonNode article = INDEXED.getOrDefault(key, MissingNode.getInstance());
      for (String field : ENTITIES) {
        if (gold.get("entities").asText().equals("markup")) {
          List<String> missing = names(gold, field);
          missing.removeAll(names(article, field));
          missing.forEach(name -> faults.add(key + " " + field + " lacks " + name));
        }
      }
    });
    assertEquals(List.of(), faults);
  }

  /// Floors on F1 a little below what is reached: names as the whole article gives them, against
  /// those that a reader lists.
  @ParameterizedTest
  @CsvSource({"persons, 0.80", "places, 0.75", "organizations, 0.60"})
  void findsPeoplePlacesAndOrganisationsInTheText(String field, double floor) {
    int right = 0;
    int found = 0;
    int listed = 0;
    for (Map.Entry<String, JsonNode> entry : GOLD.entrySet()) {
      JsonNode gold = entry.getValue();
      if (gold.get("entities").asText().equals("text") && isEnglish(gold)) {
        List<String> expected = names(gold, field);
        List<String> names =
            names(INDEXED.getOrDefault(entry.getKey(), MissingNode.getInstance()), field);
        listed += expected.size();
        found += names.size();
        names.retainAll(expected);
        right += names.size();
      }
    }
    double f1 = 2.0 * right / (found + listed);
    assertTrue(f1 >= floor, "F1 of %s: %.3f, of %d".formatted(field, f1, listed));
  }

  private static boolean isEnglish(JsonNode gold) {
    return gold.path("inLanguage").asText().startsWith("en");
  }

  private static List<String> names(JsonNode article, String field) {
    return new ArrayList<>(
        StreamSupport.stream(article.path(field).spliterator(), false)
            .map(JsonNode::asText)
            .distinct()
            .toList());
  }

  private static void compare(String what, JsonNode gold, JsonNode read, List<String> faults) {
    JsonNode actual = read == null ? NullNode.getInstance() : read;
    if (!gold.equals(actual)) {
      faults.add(what + ": should be " + shortened(gold) + ", is " + shortened(actual));
    }
  }

  private static String shortened(JsonNode value) {
    String text = value.toString();
    return text.length() <= 400 ? text : text.substring(0, 400) + "...";
  }
}
