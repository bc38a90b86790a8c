package org.pressmark.searcher.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pressmark.schema.Article;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.searcher.web.page.ArticleView.NameLink;
import org.pressmark.searcher.web.page.ArticleView.NameLinks;
import org.pressmark.searcher.web.text.NamedRange;
import org.pressmark.searcher.web.text.Wording;

/// Whom and what an article names, and where in its text. A name that the archive counts for nobody
/// has no page, and no link.
final class ArticleNames {
  private final Article article;

  ArticleNames(Article article) {
    this.article = article;
  }

  /// The names of each kind that it has.
  List<NameLinks> lists() {
    return Stream.of(EntityType.values())
        .map(this::list)
        .filter(list -> !list.links().isEmpty())
        .toList();
  }

  private NameLinks list(EntityType type) {
    NameKind kind = NameKind.of(type);
    List<NameLink> links =
        article.entities(type).stream()
            .map(name -> new NameLink(name, kind.address(name)))
            .toList();
    return new NameLinks(
        kind.plural(),
        kind.singular(),
        links,
        Optional.ofNullable(article.provenance().get(field(type))).map(Wording::of));
  }

  /// The name of the field of the article.
  private static String field(EntityType type) {
    return switch (type) {
      case PERSON -> "persons";
      case PLACE -> "places";
      case ORGANIZATION -> "organizations";
    };
  }

  /// Where in the body names stand that have a page.
  List<NamedRange> inBody() {
    var named = new ArrayList<NamedRange>();
    var seen = new HashSet<String>();
    var counted = new HashSet<String>();
    for (EntityType type : EntityType.values()) {
      article.entities(type).forEach(name -> counted.add(type + name));
    }
    for (Mention mention : article.mentions()) {
      if (mention.in() == Mention.Part.BODY && counted.contains(mention.type() + mention.name())) {
        named.add(range(mention, seen));
      }
    }
    return named;
  }

  private static NamedRange range(Mention mention, Set<String> seen) {
    NameKind kind = NameKind.of(mention.type());
    String page = kind.address(mention.name()).toString();
    return new NamedRange(
        mention.start(),
        mention.end(),
        new NamedRange.Link(
            kind.singular(),
            Optional.of(mention.name()).filter(name -> !name.equals(mention.text())),
            page,
            seen.add(page)));
  }
}
