package org.pressmark.searcher.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.ask.TypedQuestion;
import org.pressmark.searcher.search.RandomNews;
import org.pressmark.searcher.search.RandomQuestions;
import org.pressmark.searcher.web.OpenRoom;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The command line and the API are asked the same.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class SameAnswersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int QUESTIONS = 200;

  private final Random random = new Random(41);
  private final List<Article> articles = new RandomNews(random, "n").articles(150);
  private final RandomQuestions questions = new RandomQuestions(random, articles);

  private Path index = Path.of("");
  private OpenRoom room;

  @BeforeAll
  void open(@TempDir Path directory) throws Exception {
    index = directory;
    room = OpenRoom.of(directory, articles);
  }

  @AfterAll
  void close() throws Exception {
    room.close();
  }

  /// Options and their values, in order; of the command line and of an address alike.
  private record Given(String name, String value) {}

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean sometimes() {
    return random.nextInt(3) == 0;
  }

  @Test
  void searchesAlike() throws Exception {
    int found = 0;
    int paged = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      String query = questions.query();
      List<Given> given = filters();
      if (sometimes()) {
        given.add(new Given("sort", one(List.of("newest", "oldest", "Relevance"))));
      }
      if (sometimes()) {
        given.add(new Given("n", "" + random.nextInt(8)));
      }
      if (sometimes()) {
        given.add(new Given("facet", one(List.of("place", "person:3", "year", "filed-from:1"))));
        given.add(new Given("facet", one(List.of("org", "month:2", "language"))));
      }
      if (sometimes()) {
        given.add(new Given("group", one(List.of("exact", "near", "off"))));
      }
      if (random.nextInt(6) == 0) {
        given.add(new Given("sample", "" + random.nextInt(20)));
        given.add(new Given("seed", "" + random.nextInt()));
      }
      String answer = compare("search", "/api/v1/search", List.of(query), given);
      if (answer.isEmpty()) {
        continue;
      }
      JsonNode json = JSON.readTree(answer);
      found += json.get("hits").isEmpty() ? 0 : 1;
      if (json.get("cursor").isTextual()) {
        paged++;
        given.add(new Given("cursor", json.get("cursor").asText()));
        compare("search", "/api/v1/search", List.of(query), given);
      }
    }
    assertTrue(found > QUESTIONS / 4, "few found anything: " + found);
    assertTrue(paged > QUESTIONS / 10, "few had a next page: " + paged);
  }

  @Test
  void countsAndExplainsAlike() throws Exception {
    for (int i = 0; i < 40; i++) {
      String query = questions.query();
      List<Given> filters = filters();
      List<Given> facet = new ArrayList<>(filters);
      facet.add(new Given("n", "" + random.nextInt(9)));
      if (sometimes()) {
        facet.add(new Given("contains", one(List.of("a", "SER", "ü"))));
      }
      if (sometimes()) {
        facet.add(new Given("sort", one(List.of("count", "name", "significance"))));
      }
      String name = one(List.of("place", "person", "year", "month", "language", "author"));
      compare("facets", "/api/v1/facets/" + name, List.of(name, query), facet);
      compare("explain", "/api/v1/explain", List.of(query), filters);
      List<Given> chart = new ArrayList<>(filters);
      chart.add(new Given("interval", one(List.of("week", "month", "year"))));
      chart.add(new Given("share", one(List.of("none", "archive", "filtered", "words"))));
      if (sometimes()) {
        chart.add(new Given("compare", "(" + questions.query() + ")"));
        chart.add(new Given("compare", "bank"));
      }
      compare("timeline", "/api/v1/timeline", List.of(query), chart);
    }
    compare("facets", "/api/v1/facets/place", List.of("place"), List.of(new Given("under", "")));
    compare(
        "facets", "/api/v1/facets/place", List.of("place"), List.of(new Given("under", "Asia")));
  }

  @Test
  void showsAndSuggestsAlike() throws Exception {
    for (int i = 0; i < 40; i++) {
      String id = one(articles).id();
      String query = questions.query();
      String path = "/api/v1/articles/" + id;
      compare("show", path, List.of(id), List.of());
      compare("show", path, List.of(id), List.of(new Given("query", query)));
      compare("similar", path + "/similar", List.of(id), List.of(new Given("n", "4")));
      compare("duplicates", path + "/duplicates", List.of(id), List.of());
    }
    for (String prefix : List.of("se", "b", "Bank of", "ü", "nothing")) {
      for (List<Given> given :
          List.<List<Given>>of(
              List.of(),
              List.of(new Given("kind", "place"), new Given("n", "2")),
              List.of(new Given("kind", "headline"), new Given("kind", "agency")))) {
        var parameters = new ArrayList<>(given);
        parameters.add(new Given("prefix", prefix));
        assertEquals(
            run("suggest", List.of(prefix), given, true).out(),
            get("/api/v1/suggest", parameters).body());
      }
    }
    compare("stats", "/api/v1/stats", List.of(), List.of());
  }

  @Test
  void exportsAlike() throws Exception {
    for (String format : List.of("jsonl", "csv", "bibtex", "ris", "csl-json", "atom")) {
      for (int i = 0; i < 4; i++) {
        List<Given> given = filters();
        given.add(new Given("format", format));
        given.add(new Given("sort", one(List.of("newest", "oldest", "relevance"))));
        if (sometimes()) {
          given.add(new Given("sample", "5"));
        }
        var parameters = new ArrayList<>(given);
        parameters.add(new Given("query", "bank OR the"));
        List<Given> options = new ArrayList<>(given);
        for (String flag : List.of("text", "bom", "header")) {
          if (random.nextBoolean()) {
            options.add(new Given(flag, ""));
            parameters.add(new Given(flag, one(List.of("true", "", "1"))));
          }
        }
        CommandRun run = run("export", List.of("bank OR the"), options, false);
        HttpResponse<String> answer = get("/api/v1/export", parameters);
        assertEquals(run.exitCode() == 2, answer.statusCode() == 400, answer.body());
        if (run.exitCode() != 2) {
          assertEquals(run.out(), masked(answer.body()));
        }
      }
    }
  }

  private List<Given> filters() {
    var given = new ArrayList<Given>();
    if (!sometimes()) {
      return given;
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      NameField field = one(TypedQuestion.FILTERS);
      List<String> values = field.values(one(articles));
      if (!values.isEmpty()) {
        given.add(
            sometimes()
                ? new Given("exclude", field.label() + "=" + one(values))
                : new Given(field.label(), one(values)));
      }
    }
    if (sometimes()) {
      given.add(new Given("from", one(List.of("2014-12", "2015", "2016-02-30", "yesterday"))));
      given.add(new Given("to", one(List.of("2015-06-15", "2016", "2013"))));
    }
    return given;
  }

  /// @return the answer of both; empty if both refuse
  private String compare(String command, String path, List<String> arguments, List<Given> options)
      throws Exception {
    CommandRun run = run(command, arguments, options, true);
    var parameters = new ArrayList<>(options);
    boolean hasQuery = !Set.of("show", "duplicates", "stats", "similar").contains(command);
    if (hasQuery && arguments.size() > (command.equals("facets") ? 1 : 0)) {
      parameters.add(new Given(random.nextBoolean() ? "query" : "q", arguments.getLast()));
    }
    HttpResponse<String> response = get(path, parameters);
    String asked = command + " " + arguments + " " + options;
    if (run.exitCode() == ExitCodes.FAILED) {
      assertEquals(400, response.statusCode(), asked + ": " + run.err());
      return "";
    }
    assertEquals(200, response.statusCode(), asked + ": " + response.body());
    assertEquals(run.out(), masked(response.body()), asked);
    return response.body();
  }

  private CommandRun run(
      String command, List<String> arguments, List<Given> options, boolean json) {
    var all = new ArrayList<String>();
    for (Given option : options) {
      if (Set.of("text", "bom", "header").contains(option.name())) {
        all.add("--" + option.name());
      } else if (option.name().equals("n")) {
        all.addAll(List.of("-n", option.value()));
      } else {
        all.add("--" + option.name() + "=" + option.value());
      }
    }
    if (json) {
      all.add("--json");
    }
    all.addAll(arguments);
    return CommandRun.of(index, command, all.toArray(String[]::new));
  }

  private HttpResponse<String> get(String path, List<Given> parameters) throws Exception {
    String query =
        parameters.stream()
            .map(
                each -> each.name() + "=" + URLEncoder.encode(each.value(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return room.get(path + (query.isEmpty() ? "" : "?" + query));
  }

  private static String masked(String text) {
    return CommandRun.masked(text);
  }

  /// Why an option is no parameter.
  private static final Map<String, String> NOT_PARAMETERS =
      Map.ofEntries(
          Map.entry("index", "a server has one index"),
          Map.entry("json", "format=json, and where there is only JSON"),
          Map.entry("jsonl", "format=jsonl"),
          Map.entry("csv", "format=csv"),
          Map.entry("plot", "for terminals"),
          Map.entry("all", "export"),
          Map.entry("queries", "reads a file"),
          Map.entry("matrix", "writes a file; goes with queries"),
          Map.entry("tag", "goes with queries"),
          Map.entry("any", "goes with queries"),
          Map.entry("record", "writes a file"),
          Map.entry("replay", "reads a file"));

  @Test
  void optionsAreParameters() throws Exception {
    JsonNode document = JSON.readTree(room.get("/openapi.json").body());
    Map<String, String> paths = new TreeMap<>();
    paths.put("search", "/api/v1/search");
    paths.put("show", "/api/v1/articles/{id}");
    paths.put("similar", "/api/v1/articles/{id}/similar");
    paths.put("duplicates", "/api/v1/articles/{id}/duplicates");
    paths.put("facets", "/api/v1/facets/{name}");
    paths.put("timeline", "/api/v1/timeline");
    paths.put("suggest", "/api/v1/suggest");
    paths.put("explain", "/api/v1/explain");
    paths.put("export", "/api/v1/export");
    paths.put("stats", "/api/v1/stats");
    Set<String> unused = new TreeSet<>(NOT_PARAMETERS.keySet());
    paths.forEach((command, path) -> {
      Set<String> options = inputs(command);
      unused.removeAll(options);
      options.removeAll(NOT_PARAMETERS.keySet());
      Set<String> parameters = new TreeSet<>();
      for (JsonNode reference : document.at("/paths").get(path).at("/get/parameters")) {
        parameters.add(
            document.at(reference.get("$ref").asText().substring(1)).get("name").asText());
      }
      if (parameters.contains("query")) {
        assertTrue(parameters.remove("q"), "q is short for query");
      }
      if (!command.equals("search") && !command.equals("export") && !command.equals("similar")) {
        parameters.remove("format"); // stands for --csv
      }
      assertEquals(options, parameters, command);
    });
    assertEquals(Set.of(), unused, "exceptions that are none");
  }

  private static Set<String> inputs(String command) {
    CommandSpec spec =
        new CommandLine(Objects.requireNonNull(SearcherCommands.all().get(command)).get())
            .getCommandSpec();
    Set<String> names = new TreeSet<>();
    spec.options().forEach(option -> names.add(option.longestName().replaceAll("^-+", "")));
    spec.positionalParameters()
        .forEach(argument -> names.add(argument.paramLabel().toLowerCase(Locale.ROOT)));
    return names;
  }
}
