package org.pressmark.indexer.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The `@graph` of JSON-LD: a list of things that refer to each other by `@id`, some of them
/// articles.
final class JsonGraph {
  private static final Set<String> OTHER_ARTICLES =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting");

  private JsonGraph() {}

  /// The articles in an object's graph, what they refer to put in its place; the object itself if
  /// it has none.
  static List<Json.Members> articles(Json.Members object) {
    if (!(object.get("@graph").orElse(null) instanceof Json.Items(List<Json> things))) {
      return List.of(object);
    }
    Map<String, Json.Members> byId = new HashMap<>();
    for (Json thing : things) {
      if (thing instanceof Json.Members node) {
        id(node).ifPresent(id -> byId.putIfAbsent(id, node));
      }
    }
    List<Json.Members> articles =
        things.stream()
            .filter(JsonGraph::isArticle)
            .map(Json.Members.class::cast)
            .map(node -> resolved(node, byId))
            .toList();
    return articles.isEmpty() ? List.of(object) : articles;
  }

  /// Whether an object says that it is an article.
  static boolean isArticle(Json thing) {
    return thing instanceof Json.Members node
        && node.get("@type").stream()
            .flatMap(Json::texts)
            .anyMatch(type -> type.endsWith("Article") || OTHER_ARTICLES.contains(type));
  }

  private static Json.Members resolved(Json.Members node, Map<String, Json.Members> byId) {
    Map<String, Json> members = new LinkedHashMap<>();
    node.members().forEach((key, value) -> members.put(key, resolved(value, byId)));
    return new Json.Members(members, node.names());
  }

  private static Json resolved(Json value, Map<String, Json.Members> byId) {
    return switch (value) {
      case Json.Text text -> text;
      case Json.Items(List<Json> items) ->
          new Json.Items(items.stream().map(item -> resolved(item, byId)).toList());
      case Json.Members reference ->
          reference.members().size() > 1
              ? reference
              : id(reference).map(byId::get).orElse(reference);
    };
  }

  private static Optional<String> id(Json.Members node) {
    return node.get("@id").stream().flatMap(Json::texts).findFirst();
  }
}
