package org.pressmark.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reuters-21578, counted by Pressmark and straight from its SGML.
class ReutersTest {
  private static final Pattern ITEM = Pattern.compile("<REUTERS .*?</REUTERS>", Pattern.DOTALL);
  private static final Pattern NEWID = Pattern.compile("NEWID=\"(\\d+)\"");
  private static final Pattern VALUE = Pattern.compile("<D>(.*?)</D>");
  private static final Pattern DATE = Pattern.compile("<DATE>[^<]*?(\\d{1,2})-([A-Z]{3})-(\\d{4})");
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  /// An item of the SGML.
  ///
  /// @param place file and line, as Pressmark names it
  private record Item(String place, String sgml) {
    boolean isEmpty() {
      String text = sgml.substring(sgml.indexOf("<TEXT"));
      return text.replaceAll("<[^>]*>|&#\\d+;", "").isBlank();
    }

    Optional<String> first(Pattern pattern) {
      Matcher matcher = pattern.matcher(sgml);
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
  }

  @TempDir static Path index;
  private static final List<Item> ITEMS = new ArrayList<>();
  private static final Map<String, JsonNode> ARTICLES = new HashMap<>();

  @BeforeAll
  static void indexTheCorpus() throws IOException, InterruptedException {
    Path corpus = Repository.corpus("reuters21578").resolve("reuters21578");
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".sgm")).toList()) {
        addItems(file.getFileName().toString(), Files.readString(file, ISO_8859_1));
      }
    }
    JsonNode ledger = CommandRun.of("index", corpus, "-i", index, "--json").json();
    assertEquals(
        ledger.get("read").asInt(),
        ledger.get("added").asInt() + ledger.get("rejected").asInt(),
        ledger.toString());
    for (JsonNode article : CommandRun.of("export", "-i", index, "--text").jsonLines()) {
      JsonNode origin = article.get("origin");
      ARTICLES.put(origin.get("path").asText() + ":" + origin.get("position").asText(), article);
    }
  }

  private static void addItems(String file, String sgml) {
    int line = 1;
    int counted = 0;
    for (MatchResult item : ITEM.matcher(sgml).results().toList()) {
      line += (int) sgml.substring(counted, item.start()).chars().filter(c -> c == '\n').count();
      counted = item.start();
      ITEMS.add(new Item(file + ":" + line, item.group()));
    }
  }

  @Test
  void accountsForEveryItem() {
    assertEquals(17_000, ITEMS.size());
    for (Item item : ITEMS) {
      assertEquals(!item.isEmpty(), ARTICLES.containsKey(item.place()), item.place());
    }
  }

  @Test
  void countsPlacesAndPeopleAsTheMarkupDoes() {
    assertEquals(marked("PLACES"), facet("place", marked("PLACES").keySet()));
    assertEquals(marked("PEOPLE"), facet("person", marked("PEOPLE").keySet()));
    assertEquals(marked("TOPICS"), facet("keyword", marked("TOPICS").keySet()));
  }

  private static Map<String, Integer> marked(String element) {
    Pattern values = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL);
    var counts = new TreeMap<String, Integer>();
    for (Item item : ITEMS) {
      Matcher list = values.matcher(item.sgml());
      Set<String> unique = new HashSet<>();
      if (list.find()) {
        VALUE.matcher(list.group(1)).results().forEach(value -> unique.add(value.group(1)));
      }
      unique.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts;
  }

  /// The facet's values that the markup has too; the text gives others.
  private static Map<String, Integer> facet(String name, Set<String> marked) {
    var counts = new TreeMap<String, Integer>();
    CommandRun.of("facets", name, "-n", "1000000", "-i", index, "--json")
        .json()
        .get("values")
        .forEach(value -> counts.put(value.get("value").asText(), value.get("count").asInt()));
    counts.keySet().retainAll(marked);
    return counts;
  }

  @Test
  void countsMonthsAsTheMarkupDoes() {
    var marked = new TreeMap<String, Integer>();
    for (Item item : ITEMS) {
      Matcher date = DATE.matcher(item.sgml());
      if (date.find() && !item.isEmpty()) {
        int month = MONTHS.indexOf(date.group(2)) + 1;
        marked.merge("%s-%02d".formatted(date.group(3), month), 1, Integer::sum);
      }
    }
    var counted = new TreeMap<String, Integer>();
    CommandRun.of("timeline", "--interval", "month", "-i", index, "--json")
        .json()
        .get("buckets")
        .forEach(bucket ->
            counted.put(bucket.get("start").asText().substring(0, 7), bucket.get("count").asInt()));
    assertEquals(marked, counted);
    marked.forEach((month, count) -> assertEquals(count, total("date:" + month), month));
  }

  private static int total(String query) {
    return CommandRun.of("search", query, "-n", "0", "-i", index, "--json")
        .json()
        .get("total")
        .asInt();
  }

  @Test
  void readsDatelinesAsTheListOfThemHas() throws IOException, InterruptedException {
    Path list = Repository.corpus("misc-text").resolve("datelines/reuters21578_gold.tsv");
    Map<String, String> printed = new HashMap<>();
    for (String line : Files.readAllLines(list)) {
      String[] columns = line.split("\t", -1);
      printed.put(columns[0], columns[2]);
    }
    int all = 0;
    int right = 0;
    for (Item item : ITEMS) {
      String dateline = item.first(NEWID).map(printed::get).orElse("");
      if (!dateline.isBlank()) {
        all++;
        right += agrees(dateline, article(item.place()).get("dateline")) ? 1 : 0;
      }
    }
    assertTrue(all > 15_000, "datelines: " + all);
    assertTrue(right >= all * 0.98, right + " of " + all);
  }

  /// The place is what stands before the first comma, the day what stands after the month.
  private static boolean agrees(String printed, JsonNode dateline) {
    if (dateline.isNull()) {
      return false;
    }
    String city = printed.strip().split("[,/(-]", 2)[0].strip();
    String place = dateline.at("/places/0").asText();
    Matcher day = Pattern.compile("(?i)\\b([a-z]{3})[a-z]*\\.? (\\d{1,2})\\b").matcher(printed);
    if (!day.find() || !MONTHS.contains(day.group(1).toUpperCase(Locale.ROOT))) {
      return place.equalsIgnoreCase(city);
    }
    int month = MONTHS.indexOf(day.group(1).toUpperCase(Locale.ROOT)) + 1;
    String date = "1987-%02d-%02d".formatted(month, Integer.parseInt(day.group(2)));
    return place.equalsIgnoreCase(city) && dateline.get("date").asText().equals(date);
  }

  @Test
  void countsPhrasesAsAWalkThroughTheTextsDoes() throws IOException {
    List<Texts> texts = new ArrayList<>();
    for (String place : ARTICLES.keySet().stream().sorted().toList()) {
      JsonNode article = article(place);
      texts.add(
          new Texts(
              words(article.get("headline").asText()), words(article.get("articleBody").asText())));
    }
    var random = new Random(21_578);
    var phrases = new HashSet<List<String>>();
    while (phrases.size() < 200) {
      List<String> body = texts.get(random.nextInt(texts.size())).body();
      int length = 2 + random.nextInt(4);
      if (body.size() > length) {
        int start = random.nextInt(body.size() - length);
        phrases.add(body.subList(start, start + length));
      }
    }
    Map<String, List<Texts>> byWord = new HashMap<>();
    for (Texts text : texts) {
      Set<String> words = new HashSet<>(text.headline());
      words.addAll(text.body());
      words.stream()
          .map(ReutersTest::bare)
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(text));
    }
    for (List<String> phrase : phrases) {
      List<Texts> candidates =
          phrase.stream()
              .map(word -> byWord.getOrDefault(bare(word), List.of()))
              .min(Comparator.comparingInt(List::size))
              .orElseThrow();
      String query = "\"" + String.join(" ", phrase) + "\"";
      assertEquals(
          candidates.stream().filter(text -> text.contain(phrase)).count(), total(query), query);
    }
  }

  private static String bare(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /// The words of an article.
  private record Texts(List<String> headline, List<String> body) {
    boolean contain(List<String> phrase) {
      return ReutersTest.contains(body, phrase) || ReutersTest.contains(headline, phrase);
    }
  }

  private static JsonNode article(String place) {
    return Objects.requireNonNull(ARTICLES.get(place), place);
  }

  /// Words as Unicode bounds them (UAX 29).
  private static List<String> words(String text) throws IOException {
    var words = new ArrayList<String>();
    try (var tokens = new StandardTokenizer()) {
      tokens.setReader(new StringReader(text));
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static boolean contains(List<String> text, List<String> phrase) {
    for (int start = 0; start + phrase.size() <= text.size(); start++) {
      int i = 0;
      while (i < phrase.size() && isForm(text.get(start + i), phrase.get(i))) {
        i++;
      }
      if (i == phrase.size()) {
        return true;
      }
    }
    return false;
  }

  /// A word is also found in its possessive.
  private static boolean isForm(String written, String asked) {
    return written.equals(asked) || written.equals(asked + "'s");
  }
}
