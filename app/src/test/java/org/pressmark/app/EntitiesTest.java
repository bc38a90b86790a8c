package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One person is one value: in facets, filters, queries and hits, whatever the spelling and however
/// the archive was indexed, and the user's rules have the last word.
class EntitiesTest {
  private static final long SEED = 20260101;
  private static final ObjectMapper JSON = new ObjectMapper();

  /// The people of each article.
  private static final List<List<String>> ARTICLES =
      List.of(
          List.of("Sergei Lavrov", "John Kerry"),
          List.of("Sergei Lavrov", "Sergey Lavrov"),
          List.of("Sergei Lavrov"),
          List.of("Sergei Lavrov", "Bashar al-Assad"),
          List.of("Sergey Lavrov", "Bashar Assad"),
          List.of("SERGEI LAVROV"),
          List.of("Lavrov"),
          List.of("Sergei Lavrcv"),
          List.of("John F. Kerry"),
          List.of("J. Kerry"),
          List.of("Bill Clinton"),
          List.of("Hillary Clinton"),
          List.of("George W. Bush"),
          List.of("George H.W. Bush"),
          List.of("George Bush"),
          List.of("reagan"),
          List.of("Sebastián Piñera"),
          List.of("Sebastian Pinera"),
          List.of("John Kerry", "Bashar al-Assad"));

  @TempDir private Path directory;
  private Path archive;
  private Path index;

  @BeforeEach
  void makeArchive() throws IOException {
    archive = Files.createDirectory(directory.resolve("archive"));
    index = directory.resolve("index");
    write(archive, ARTICLES);
    index(archive, index);
  }

  private static void write(Path to, List<List<String>> articles) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      Map<String, Object> article = new LinkedHashMap<>();
      int number = ARTICLES.indexOf(articles.get(i));
      article.put("id", "n" + number);
      article.put("headline", "Number " + number);
      article.put("articleBody", "Something came to pass.");
      article.put("person", articles.get(i));
      Files.writeString(to.resolve("%d.json".formatted(number)), JSON.writeValueAsString(article));
    }
  }

  private static void index(Path archive, Path index) {
    CommandRun run = CommandRun.of("index", archive, "-i", index, "-q");
    assertEquals(0, run.code(), run.err());
  }

  private JsonNode ask(String... words) {
    return run(words).json();
  }

  private CommandRun run(String... words) {
    var all = new ArrayList<Object>(List.of(words));
    all.add("-i");
    all.add(index);
    return CommandRun.of(all.toArray());
  }

  /// The values of a facet: `Sergei Lavrov 8`.
  private List<String> facet(String... words) {
    var all = new ArrayList<>(List.of("facets", "person", "-n", "100", "--json"));
    all.addAll(List.of(words));
    var values = new ArrayList<String>();
    ask(all.toArray(String[]::new))
        .get("values")
        .forEach(value -> values.add(value.get("value").asText() + " " + value.get("count")));
    return values;
  }

  private int total(String... words) {
    var all = new ArrayList<>(List.of("search", "-n", "0", "--json"));
    all.addAll(List.of(words));
    return ask(all.toArray(String[]::new)).get("total").asInt();
  }

  /// The people that are shown for one of {@link #ARTICLES}.
  private String peopleOf(int number) {
    JsonNode hits = ask("search", "headline:\"number " + number + "\"", "--json").get("hits");
    String id = hits.get(0).get("id").asText();
    return ask("show", id, "--json").get("persons").toString();
  }

  private void rule(String... rules) throws IOException {
    Files.writeString(index.resolve("entities.rules"), String.join("\n", rules) + "\n");
  }

  @Test
  void countsEveryArticleOncePerPerson() {
    assertEquals(
        List.of(
            "Sergei Lavrov 8",
            "John Kerry 4",
            "Bashar al-Assad 3",
            "Sebastian Pinera 2",
            "Bill Clinton 1",
            "George Bush 1",
            "George H.W. Bush 1",
            "George W. Bush 1",
            "Hillary Clinton 1",
            "reagan 1"),
        facet());
    assertEquals(10, ask("facets", "person", "--json").get("distinct").asInt());
  }

  @Test
  void findsAsManyAsTheFacetCounts() {
    for (String name : List.of("Sergei Lavrov", "sergey lavrov", "LAVROV", "Sergei Lavrcv")) {
      assertEquals(8, total("--person", name), name);
      assertEquals(8, total("person:\"" + name + "\""), name);
    }
    assertEquals(8, total("person:lavr*"));
    assertEquals(8, total("person:sergey~1"));
    assertEquals(4, total("person:\"j kerry\""));
    assertEquals(11, total("person:(lavrov OR kerry)"));
    assertEquals(2, total("--person", "Sebastián Piñera"));
    assertEquals(List.of("Sergei Lavrov 8"), facet("--contains", "lavrov"));
    assertEquals(0, total("--person", "Lavroff"));
  }

  @Test
  void showsTheSameNameInHits() {
    JsonNode hits = ask("search", "--person", "Lavrov", "-n", "20", "--json").get("hits");
    assertEquals(8, hits.size());
    for (JsonNode hit : hits) {
      assertEquals("Sergei Lavrov", hit.at("/persons/0").asText(), hit.toString());
    }
    assertEquals("[\"Sergei Lavrov\"]", peopleOf(1));
  }

  @Test
  void makesNoDifferenceHowTheArchiveWasIndexed() throws IOException {
    List<String> atOnce = facet();
    var articles = new ArrayList<>(ARTICLES);
    Collections.shuffle(articles, new Random(SEED));
    Path parts = Files.createDirectory(directory.resolve("parts"));
    index = directory.resolve("other");
    for (int from = 0; from < articles.size(); from += 5) {
      write(parts, articles.subList(from, Math.min(from + 5, articles.size())));
      index(parts, index);
    }
    assertEquals(atOnce, facet());
    assertEquals(names(directory.resolve("index")), names(index));
    index(parts, index);
    assertEquals(names(directory.resolve("index")), names(index));
  }

  /// The file of canonical names that was made; its name stands for its content. The one before may
  /// still be there.
  private static String names(Path index) throws IOException {
    CommandRun run = CommandRun.of("entities", "--json", "-n", "100", "-i", index);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  @Test
  void followsArticlesThatGo() throws IOException {
    Files.delete(archive.resolve("0.json"));
    Files.delete(archive.resolve("1.json"));
    Files.delete(archive.resolve("2.json"));
    Files.delete(archive.resolve("3.json"));
    assertEquals(0, CommandRun.of("index", archive, "-i", index, "-q", "--prune").code());
    assertEquals(
        List.of("Lavrov 1", "Sergei Lavrcv 1", "Sergey Lavrov 2"),
        facet("--contains", "l").stream()
            .filter(value -> value.contains("avr"))
            .sorted()
            .collect(Collectors.toList()));
  }

  @Test
  void obeysRulesWithoutIndexing() throws IOException {
    rule(
        "# names",
        "merge person George Bush => George W. Bush",
        "rename person Sebastian Pinera => Sebastián Piñera",
        "drop person reagan",
        "pin person Sergey Lavrov");
    assertEquals(
        List.of(
            "Sergei Lavrov 7",
            "John Kerry 4",
            "Bashar al-Assad 3",
            "George W. Bush 2",
            "Sebastián Piñera 2",
            "Sergey Lavrov 2",
            "Bill Clinton 1",
            "George H.W. Bush 1",
            "Hillary Clinton 1"),
        facet());
    assertEquals(2, total("--person", "George Bush"));
    assertEquals(2, total("person:\"george w bush\""));
    assertEquals(0, total("--person", "reagan"));
    assertEquals(2, total("--person", "Sergey Lavrov"));
    assertEquals("[]", peopleOf(15));
    assertEquals("[\"Sebastián Piñera\"]", peopleOf(17));
    index(archive, index);
    assertEquals(2, total("--person", "George Bush"));
  }

  @Test
  void locatesFaultsInRules() throws IOException {
    rule("drop person He", "merge person A");
    String message = "entities.rules:2: '=> NAME' is missing: the name to be shown";
    for (CommandRun run :
        List.of(
            run("facets", "person"),
            run("search", "--person", "X"),
            run("entities"),
            run("index", archive.toString()))) {
      assertEquals(2, run.code());
      assertEquals("pressmark: " + message, run.err().strip());
    }
  }

  @Test
  void listsEntitiesWithAliases() {
    assertEquals(
        """
                8  Sergei Lavrov
                   = Sergey Lavrov (2); Lavrov (1); SERGEI LAVROV (1); Sergei Lavrcv (1)
                4  John Kerry
                   = J. Kerry (1); John F. Kerry (1)
        """,
        run("entities", "person", "-n", "2").out());
    assertEquals(
        """
        {"kind":"person","entities":[{"name":"Bashar al-Assad","count":3,"aliases":[{"name":"Bashar Assad","count":1}]}],"distinct":1}
        """,
        run("entities", "person", "--contains", "assad", "--json").out());
    assertEquals(1, run("entities", "org").code());
  }

  @Test
  void listsDoubtsAsRulesToChooseFrom() {
    assertEquals(
        """
        # 1 and 1 articles: middle name
        #merge person George H.W. Bush => George Bush
        # 1 and 1 articles: middle name
        #merge person George W. Bush => George Bush
        """,
        run("entities", "person", "--doubtful").out());
    assertEquals(
        """
        {"kind":"person","doubtful":[{"one":{"name":"George Bush","count":1},"other":{"name":"George W. Bush","count":1},"why":"middle name"}],"undecided":[]}
        """,
        run("entities", "person", "--doubtful", "--contains", "W.", "-n", "9", "--json")
            .out()
            .replaceFirst(
                "\\{\"one\":\\{\"name\":\"George Bush\",\"count\":1},\"other\":\\{\"name\":\"George H[^}]*},\"why\":\"middle name\"},",
                ""));
  }
}
