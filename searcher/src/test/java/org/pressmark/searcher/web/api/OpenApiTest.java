package org.pressmark.searcher.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.searcher.search.LiveArchive;
import org.pressmark.searcher.search.RandomNews;
import org.pressmark.searcher.web.OpenRoom;
import org.pressmark.searcher.web.http.Routes;

/// Holds `openapi.json` against the routes and against real answers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Set<String> TOLD_ELSEWHERE = Set.of("304", "401", "403", "505");

  private Path index = Path.of("");
  private OpenRoom room;
  private JsonNode document;
  private String id = "";

  @BeforeAll
  void open(@TempDir Path directory) throws Exception {
    index = directory;
    List<Article> articles = new RandomNews(new Random(7), "n").articles(60);
    id =
        articles.stream()
            .filter(article -> article.status().label().equals("usable"))
            .filter(article -> article.articleBody().contains("bank"))
            .findFirst()
            .orElseThrow()
            .id();
    room = OpenRoom.of(directory, articles);
    document = JSON.readTree(room.get("/openapi.json").body());
  }

  @AfterAll
  void close() throws Exception {
    room.close();
  }

  @Test
  void namesTheAddressesAndParametersThatThereAre() throws Exception {
    var routes = new Routes();
    try (LiveArchive archive = LiveArchive.open(index, Duration.ofDays(1))) {
      Api.addTo(routes, archive, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
    Map<String, Set<String>> there = new TreeMap<>();
    routes.all().forEach(route -> there.put(route.template(), new TreeSet<>(route.parameters())));
    Map<String, Set<String>> described = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      described.put(path.getKey(), named(path.getValue().at("/get/parameters"), "query"));
      assertEquals(
          Pattern.compile("\\{(\\w+)}")
              .matcher(path.getKey())
              .results()
              .map(part -> part.group(1))
              .toList(),
          List.copyOf(named(path.getValue().at("/get/parameters"), "path")));
    }
    assertEquals(there, described);
  }

  private Set<String> named(JsonNode parameters, String in) {
    Set<String> names = new TreeSet<>();
    for (JsonNode reference : parameters) {
      JsonNode parameter = resolved(reference);
      if (parameter.get("in").asText().equals(in)) {
        assertTrue(names.add(parameter.get("name").asText()), parameter.toString());
      }
    }
    return names;
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  @Test
  void refersToWhatThereIs() {
    for (JsonNode reference : document.findValues("$ref")) {
      assertFalse(document.at(reference.asText().substring(1)).isMissingNode(), reference.asText());
    }
  }

  @Test
  void describesRealAnswers() throws Exception {
    Set<String> seen = new TreeSet<>();
    for (String address : addresses()) {
      seen.add(validate(address));
    }
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> response :
          path.getValue().at("/get/responses").properties()) {
        if (!TOLD_ELSEWHERE.contains(response.getKey()) && isTriedEverywhere(response.getKey())) {
          String pair = path.getKey() + " " + response.getKey();
          assertTrue(seen.contains(pair), "not tried: " + pair);
        }
      }
    }
  }

  private static boolean isTriedEverywhere(String status) {
    return Set.of("200", "400", "404").contains(status);
  }

  private List<String> addresses() throws Exception {
    String old = JSON.readTree(room.get("/api/v1/search?q=bank&n=1").body()).get("cursor").asText();
    var addresses = new ArrayList<String>();
    for (String path :
        List.of(
            "search",
            "articles/" + id,
            "articles/" + id + "/similar",
            "articles/" + id + "/duplicates",
            "facets/place",
            "timeline",
            "suggest",
            "explain",
            "export",
            "stats",
            "health")) {
      addresses.add("/api/v1/" + path + (path.equals("suggest") ? "?prefix=serg" : ""));
      addresses.add("/api/v1/" + path + "?nonsense=1");
    }
    addresses.addAll(
        List.of(
            "/openapi.json",
            "/openapi.json?x=y",
            "/api/v1/search?query=bank&facet=place&facet=year:3&group=near&n=5",
            "/api/v1/search?query=bank+rtae&n=1",
            "/api/v1/search?query=bank&n=1&cursor=" + old,
            "/api/v1/search?query=headlin:bank",
            "/api/v1/search?query=bank&cursor=nonsense",
            "/api/v1/search?query=bank&timeout=0",
            "/api/v1/search?query=*&sample=3&seed=-2",
            "/api/v1/articles/" + id + "?query=bank",
            "/api/v1/articles/" + id + "?query=nothing-of-it",
            "/api/v1/articles/none",
            "/api/v1/articles/none/similar",
            "/api/v1/articles/none/duplicates",
            "/api/v1/articles/" + id + "/similar?format=csv",
            "/api/v1/articles/" + id + "/similar?format=jsonl&n=2",
            "/api/v1/facets/place?q=bank&sort=significance&n=4",
            "/api/v1/facets/place?q=bank&format=csv&contains=e",
            "/api/v1/facets/place?under=",
            "/api/v1/facets/plase",
            "/api/v1/timeline?q=bank&interval=month&from=2015&to=2016&share=words&compare=rate",
            "/api/v1/timeline?q=bank&share=archive",
            "/api/v1/timeline?q=bank&format=csv",
            "/api/v1/suggest?prefix=serg&kind=person&kind=headline&n=3",
            "/api/v1/explain?q=bank+W/5+rate&person=Lavrov"));
    for (String format : List.of("jsonl", "csv", "bibtex", "ris", "csl-json", "atom")) {
      addresses.add("/api/v1/search?q=bank&bom&header&format=" + format);
      addresses.add("/api/v1/export?q=bank&text&header&format=" + format);
    }
    return addresses;
  }

  /// @return the address in the document, and the status
  private String validate(String address) throws Exception {
    HttpResponse<String> answer = room.get(address);
    String path = address.replaceAll("\\?.*", "");
    String template =
        document
            .get("paths")
            .propertyStream()
            .map(Map.Entry::getKey)
            .filter(each -> path.matches(each.replaceAll("\\{\\w+}", "[^/]+")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no path for " + address));
    String status = Integer.toString(answer.statusCode());
    JsonNode response =
        resolved(document.get("paths").get(template).at("/get/responses").path(status));
    assertFalse(response.isMissingNode(), address + " gives " + status + ": " + answer.body());
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode content = response.path("content").path(type);
    assertFalse(content.isMissingNode(), address + " gives " + type);
    for (Map.Entry<String, JsonNode> header : response.path("headers").properties()) {
      assertTrue(answer.headers().firstValue(header.getKey()).isPresent(), address + header);
    }
    if (type.matches("application/(problem\\+)?json")) {
      ObjectNode schema = JSON.createObjectNode();
      schema.setAll((ObjectNode) content.get("schema"));
      schema.set("components", document.get("components"));
      assertEquals(
          List.of(),
          SCHEMAS.getSchema(schema).validate(JSON.readTree(answer.body())),
          () -> address + "\n" + answer.body());
    }
    return template + " " + status;
  }
}
