package org.pressmark.indexer.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the articles that a web page describes in JSON-LD. A script that is broken is left out:
/// the page says the same elsewhere. Thread-safe.
final class JsonLd {
  private static final int LONGEST_SCRIPT = 1 << 21;

  /// What is put round the JSON for the sake of old browsers.
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?:<!--|(?://\\s*)?<!\\[CDATA\\[)|(?:-->|(?://\\s*)?]]>)\\s*$|;\\s*$");

  /// Members in which a page keeps its article.
  private static final List<String> HOLDERS =
      List.of("mainentity", "mainentityofpage", "haspart", "@graph");

  private final JsonFactory factory;
  private final JsonArticle fields;

  JsonLd(JsonFactory factory, JsonArticle fields) {
    this.factory = factory;
    this.fields = fields;
  }

  /// What the JSON of a page says of its article.
  ///
  /// @param article the article's fields; none if no article is described
  /// @param headline its headline, which some pages call a name
  /// @param parsely the same of Parse.ly's JSON, for pages that have it
  record Described(
      Optional<FieldValues> article, Optional<String> headline, Optional<FieldValues> parsely) {
    boolean isArticle() {
      return article.isPresent();
    }

    List<String> all(NewsField field) {
      return article.map(values -> values.all(field)).orElse(List.of());
    }

    List<String> parsely(NewsField field) {
      return parsely.map(values -> values.all(field)).orElse(List.of());
    }
  }

  Described describe(Document page, PageMarkup markup) {
    Optional<Json.Members> article = article(page);
    Optional<FieldValues> parsely =
        markup.meta("parsely-page").stream()
            .flatMap(script -> read(script).stream())
            .filter(Json.Members.class::isInstance)
            .map(Json.Members.class::cast)
            .findFirst()
            .map(fields::values);
    return new Described(
        article.map(fields::values), article.flatMap(thing -> headline(thing, page)), parsely);
  }

  /// The headline, or the name if that is what the page's title has.
  private static Optional<String> headline(Json.Members article, Document page) {
    Optional<String> headline = text(article, "headline");
    Optional<String> name = text(article, "name");
    String title = CleanText.oneLine(page.title());
    boolean named =
        name.map(CleanText::oneLine).filter(title::startsWith).isPresent()
            && headline.map(CleanText::oneLine).filter(title::startsWith).isEmpty();
    return named ? name : headline.or(() -> name);
  }

  /// The article of the page: of several, the one whose headline is the page's title. A list of
  /// articles is none.
  private Optional<Json.Members> article(Document page) {
    List<Json.Members> articles = things(page).filter(JsonGraph::isArticle).toList();
    String title = CleanText.oneLine(page.title() + " " + page.select("h1").text());
    Optional<Json.Members> titled =
        articles.stream()
            .filter(thing ->
                text(thing, "headline").map(CleanText::oneLine).filter(title::contains).isPresent())
            .findFirst();
    boolean several =
        articles.stream().map(thing -> text(thing, "headline")).distinct().count() > 2;
    return titled.isPresent() || several ? titled : articles.stream().findFirst();
  }

  /// Everything that the page describes.
  private Stream<Json.Members> things(Document page) {
    List<Json.Members> things = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      collect(read(script.data()), things);
    }
    return things.stream();
  }

  /// The values of some JSON; none of it after a fault.
  private List<Json> read(String script) {
    List<Json> values = new ArrayList<>();
    String json = WRAPPING.matcher(script.strip()).replaceAll("").strip();
    if (json.length() > LONGEST_SCRIPT) {
      return values;
    }
    try (JsonParser parser = lenient(json)) {
      JsonTree tree = new JsonTree(parser, LONGEST_SCRIPT);
      while (parser.nextToken() != null) {
        tree.read().ifPresent(values::add);
      }
    } catch (JsonProcessingException _) {
      return values; // what stands before the fault
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail", e);
    }
    return values;
  }

  private JsonParser lenient(String json) throws IOException {
    return factory.createParser(json).enable(JsonParser.Feature.ALLOW_COMMENTS);
  }

  private static void collect(List<Json> values, List<Json.Members> things) {
    for (Json value : values) {
      switch (value) {
        case Json.Text _ -> {}
        case Json.Items(List<Json> items) -> collect(items, things);
        case Json.Members thing -> {
          things.add(thing);
          if (thing.get("@graph").isPresent()) {
            things.addAll(JsonGraph.articles(thing));
          }
          HOLDERS.forEach(key -> thing.get(key).ifPresent(held -> collect(List.of(held), things)));
        }
      }
    }
  }

  /// The first text under a key.
  private static Optional<String> text(Json.Members thing, String key) {
    return thing.get(key).stream().flatMap(Json::texts).findFirst();
  }
}
