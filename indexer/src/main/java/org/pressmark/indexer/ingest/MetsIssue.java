package org.pressmark.indexer.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// The articles of one METS issue: the divisions of its logical structure that are articles, with
/// the metadata of the issue and their own (MODS), and the text of the areas that they consist of,
/// which are named inside them or through the structural links.
final class MetsIssue {
  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "advert",
          "advertisement",
          "obituary",
          "letter",
          "editorial",
          "notice",
          "review",
          "interview",
          "poem",
          "chronicle",
          "news",
          "weather",
          "classified");

  private static final Set<String> ADVERTISEMENTS = Set.of("advert", "advertisement", "classified");

  private final Element mets;
  private final MetsPages pages;
  private final Map<String, Element> byId = new HashMap<>();

  MetsIssue(Element mets, Input input) {
    this.mets = mets;
    this.pages = new MetsPages(mets, input);
    mets.select("[id]").forEach(element -> byId.putIfAbsent(element.attr("id"), element));
  }

  /// Hands over the articles, each with its number in the issue as its position.
  void read(Origin origin, Consumer<ReadOutcome> sink) {
    List<Element> articles =
        mets.select("structmap[type=LOGICAL] div").stream()
            .filter(MetsIssue::isArticle)
            .filter(div -> div.parents().stream().noneMatch(MetsIssue::isArticle))
            .toList();
    int number = 0;
    for (Element article : articles) {
      number++;
      sink.accept(article(article, origin.at(String.valueOf(number))));
    }
    if (articles.isEmpty()) {
      sink.accept(new Rejected(origin, "issue has no articles in its logical structure"));
    }
  }

  private static boolean isArticle(Element div) {
    return ARTICLES.contains(div.attr("type").toLowerCase(Locale.ROOT));
  }

  private ReadOutcome article(Element article, Origin origin) {
    FieldValues values = new FieldValues();
    issue(article, values);
    Optional<Element> own = metadata(article);
    Stream.of(
            own.stream().flatMap(MetsIssue::title),
            article.select("div[type~=(?i)^(?:heading|headline|title)$]").stream()
                .map(heading -> pages.text(heading, List.of())),
            Stream.of(article.attr("label")))
        .flatMap(titles -> titles)
        .filter(title -> !title.isBlank())
        .findFirst()
        .ifPresent(title -> values.add(NewsField.HEADLINE, title));
    own.stream()
        .flatMap(mods -> ItemFields.texts(mods, "language > languageterm"))
        .forEach(language -> values.addIfAbsent(NewsField.IN_LANGUAGE, language));
    own.stream()
        .flatMap(mods -> ItemFields.texts(mods, "name > displayform, name > namepart"))
        .forEach(name -> values.addIfAbsent(NewsField.BYLINE, name));
    if (ADVERTISEMENTS.contains(article.attr("type").toLowerCase(Locale.ROOT))) {
      values.add(NewsField.ARTICLE_SECTION, "Advertisement");
    }
    List<Element> linked = linked(article);
    values.addBody(pages.text(article, linked));
    pages.number(article, linked).ifPresent(page -> values.add(NewsField.PRINT_PAGE, page));
    String missing =
        pages.missing().map(file -> "its page %s is not there".formatted(file)).orElse("no text");
    return values.has(NewsField.ARTICLE_BODY)
        ? values.toOutcome(origin, missing)
        : new Rejected(origin, "article has no text: " + missing);
  }

  /// What the issue says of all its articles.
  private void issue(Element article, FieldValues values) {
    Optional<Element> issue =
        article.parents().stream()
            .filter(div -> div.hasAttr("dmdid"))
            .findFirst()
            .flatMap(this::metadata)
            .or(() -> Optional.ofNullable(mets.selectFirst("dmdsec mods:has(dateissued)")));
    issue.ifPresent(mods -> {
      title(mods)
          .map(title -> title.replaceFirst("\\s*(?<![.,:;])[.,:;]++$", ""))
          .findFirst()
          .ifPresent(title -> values.add(NewsField.PUBLISHER, title));
      ItemFields.texts(mods, "origininfo > dateissued, part > date, origininfo > datecreated")
          .findFirst()
          .ifPresent(date -> values.add(NewsField.DATE_PUBLISHED, date));
      ItemFields.texts(mods, "part > detail[type=edition] > number, origininfo > edition")
          .findFirst()
          .ifPresent(edition -> values.add(NewsField.PRINT_EDITION, edition));
      ItemFields.texts(mods, "relateditem[type=host] > identifier, > identifier")
          .findFirst()
          .filter(_ -> values.has(NewsField.DATE_PUBLISHED) && article.hasAttr("id"))
          .ifPresent(paper ->
              values.add(
                  NewsField.IDENTIFIER,
                  paper
                      + ":"
                      + values.all(NewsField.DATE_PUBLISHED).getFirst()
                      + ":"
                      + article.attr("id")));
    });
  }

  /// The first description that a division refers to.
  private Optional<Element> metadata(Element div) {
    return Stream.of(div.attr("dmdid").split("\\s+", -1))
        .flatMap(id -> Stream.ofNullable(byId.get(id)))
        .flatMap(section -> section.select("mods").stream())
        .findFirst();
  }

  private static Stream<String> title(Element mods) {
    return mods.select("> titleinfo").stream()
        .map(title ->
            Stream.of("> nonsort", "> title", "> subtitle")
                .flatMap(part -> ItemFields.texts(title, part))
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b))
        .filter(title -> !title.isBlank());
  }

  /// The physical divisions that the structural links connect with a division or one inside it.
  private List<Element> linked(Element article) {
    List<String> ids =
        Stream.concat(Stream.of(article), article.select("div[id]").stream())
            .map(div -> div.attr("id"))
            .toList();
    Stream<String> groups =
        mets.select("structlink > smlinkgrp").stream()
            .map(group -> group.select("smlocatorlink").stream().map(MetsIssue::target).toList())
            .filter(targets -> targets.stream().anyMatch(ids::contains))
            .flatMap(List::stream)
            .filter(target -> !ids.contains(target));
    Stream<String> links =
        mets.select("structlink > smlink").stream()
            .filter(link -> ids.contains(end(link, "from")))
            .map(link -> end(link, "to"));
    return Stream.concat(groups, links)
        .distinct()
        .flatMap(id -> Stream.ofNullable(byId.get(id)))
        .toList();
  }

  private static String target(Element locator) {
    return end(locator, "href");
  }

  private static String end(Element link, String name) {
    String value = link.hasAttr("xlink:" + name) ? link.attr("xlink:" + name) : link.attr(name);
    return value.replaceFirst("^#", "");
  }
}
