package org.pressmark.indexer.ingest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.ingest.PageTable.Kind;
import org.pressmark.indexer.ingest.PageTable.Place;

/// What a web page says of itself in `meta` and `link` elements and in microdata: values by name,
/// those of one name in the order of the page.
final class PageMarkup {
  /// Things beside the article that have names, dates and authors too.
  private static final Set<String> PAGE_TYPES = Set.of("webpage", "newspage", "itempage");

  private final Map<Place, Set<String>> values = new HashMap<>();

  PageMarkup(Document page) {
    for (String attribute : List.of("property", "name", "http-equiv")) {
      for (Element meta : page.select("meta[content]")) {
        names(meta.attr(attribute)).forEach(name -> add(Kind.META, name, meta.attr("content")));
      }
    }
    for (Element link : page.select("link[rel][href]")) {
      add(Kind.LINK, link.attr("rel"), link.attr("href"));
    }
    for (Element html : page.select("html[lang], html[xml:lang]")) {
      add(Kind.HTML, "lang", html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
    }
    for (Element item : page.select("[itemprop]")) {
      if (isOfArticle(item)) {
        names(item.attr("itemprop")).forEach(name -> add(Kind.ITEM, name, value(item)));
      }
    }
  }

  /// The values at a place; empty if there are none.
  List<String> at(Place place) {
    return at(place.kind(), place.name());
  }

  /// The values of a `meta` element.
  List<String> meta(String name) {
    return at(Kind.META, PageTable.key(name));
  }

  private List<String> at(Kind kind, String key) {
    return List.copyOf(values.getOrDefault(new Place(kind, key, false), Set.of()));
  }

  private static Stream<String> names(String attribute) {
    return Stream.of(attribute.strip().split("\\s+", 0)).filter(name -> !name.isEmpty());
  }

  private void add(Kind kind, String name, String value) {
    String text = CleanText.oneLine(value);
    if (!text.isEmpty()) {
      values
          .computeIfAbsent(new Place(kind, PageTable.key(name), false), _ -> new LinkedHashSet<>(1))
          .add(text);
    }
  }

  // ---- microdata

  /// Whether a property is that of an article or the page, not of a comment, picture or person.
  private static boolean isOfArticle(Element item) {
    Element scope = scope(item);
    return scope == null || isArticle(scope) || PAGE_TYPES.contains(type(scope));
  }

  /// Whether an element is an article in microdata.
  static boolean isArticle(Element scope) {
    String type = type(scope);
    return type.endsWith("article") || type.equals("blogposting") || type.equals("report");
  }

  private static String type(Element scope) {
    String type = scope.attr("itemtype").strip().toLowerCase(Locale.ROOT);
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static @Nullable Element scope(Element item) {
    Element above = item.parent();
    return above == null ? null : above.closest("[itemscope]");
  }

  /// The value of a property, as the standard has it; of a thing its name.
  private static String value(Element item) {
    if (item.hasAttr("itemscope")) {
      return item.select("[itemprop=name]").stream()
          .filter(name -> !name.hasAttr("itemscope"))
          .findFirst()
          .map(PageMarkup::value)
          .orElseGet(item::text);
    }
    return switch (item.normalName()) {
      case "meta" -> item.attr("content");
      case "time" -> item.hasAttr("datetime") ? item.attr("datetime") : item.text();
      case "data", "meter" -> item.attr("value");
      case "link" -> item.attr("href");
      case "a", "area" -> isAddress(item) ? item.attr("href") : item.text();
      case "img", "audio", "embed", "iframe", "source", "track", "video" -> item.attr("src");
      case String _ -> item.hasAttr("content") ? item.attr("content") : item.text();
    };
  }

  /// Of a link, only these properties are addresses; of the others the words are meant.
  private static boolean isAddress(Element link) {
    return names(link.attr("itemprop")).anyMatch(Set.of("url", "mainEntityOfPage")::contains);
  }
}
