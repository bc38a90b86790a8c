package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.pressmark.schema.Origin;

/// The fields of a story in a NewsML 1.x item. Metadata is inherited: what a component does not say
/// is looked for in those round it, and then in those inside it.
final class NewsMl1Item {
  private static final int DAY_DIGITS = 8;

  private final Element item;
  private final Element story;
  private final List<Element> stories;
  private final ItemFields fields;
  private final FieldValues values;

  /// @param story a component of the item
  /// @param stories all of them
  NewsMl1Item(Element item, Element story, List<Element> stories) {
    this.item = item;
    this.story = story;
    this.stories = stories;
    this.fields = new ItemFields(item);
    this.values = fields.values();
  }

  ReadOutcome outcome(Origin origin) {
    identity();
    management();
    newsLines();
    credits();
    subjects();
    String text =
        NewsMl1Stories.text(story, stories.stream().filter(other -> !other.equals(story)).toList());
    values.addBody(text);
    story.select("nitf").stream()
        .filter(nitf -> story.equals(nitf.closest("newscomponent:has(> newslines > headline)")))
        .findFirst()
        .map(nitf -> new NitfItem(nitf).values())
        .ifPresent(values::fill);
    return values.toOutcome(origin, "item has no headline and no text");
  }

  /// The provider's number of the item on a day; the public identifier has the revision too, and is
  /// the same for all items with some agencies.
  private void identity() {
    String newsItem = "identification > newsidentifier > ";
    Optional<String> number = fields.first(newsItem + "newsitemid");
    String part =
        stories.size() == 1
            ? ""
            : "#" + first("@duid").or(() -> first("@lang")).orElse("" + stories.indexOf(story));
    number
        .map(id ->
            String.join(
                ":",
                fields.first(newsItem + "providerid").orElse(""),
                day(fields.first(newsItem + "dateid").orElse("")),
                id + part))
        .ifPresent(id -> values.add(NewsField.IDENTIFIER, id));
    fields.first(NewsField.VERSION, newsItem + "revisionid");
  }

  private static String day(String date) {
    return date.length() > DAY_DIGITS ? date.substring(0, DAY_DIGITS) : date;
  }

  private void management() {
    fields.first(
        NewsField.DATE_PUBLISHED,
        "newsmanagement > firstcreated",
        "newsmanagement > thisrevisioncreated",
        "identification > newsidentifier > dateid");
    fields.first(NewsField.DATE_MODIFIED, "newsmanagement > thisrevisioncreated");
    fields.first(NewsField.STATUS, "newsmanagement > status@formalname");
    fields.first(NewsField.EMBARGOED_UNTIL, "newsmanagement > statuswillchange > dateandtime");
  }

  private void newsLines() {
    add(NewsField.HEADLINE, "> newslines > headline");
    add(NewsField.ALTERNATIVE_HEADLINE, "> newslines > subheadline");
    add(NewsField.BYLINE, "> newslines > byline");
    inherited("> newslines > dateline")
        .filter(line -> !Character.isDigit(line.charAt(0)))
        .findFirst()
        .ifPresent(line -> values.add(NewsField.DATELINE, line));
    inherited("> newslines > keywordline")
        .forEach(keyword -> values.add(NewsField.KEYWORD, keyword));
  }

  private void credits() {
    Optional<String> provider = first("> administrativemetadata > provider > party@formalname");
    first("> newslines > creditline")
        .or(() -> first("> administrativemetadata > source > party@formalname"))
        .or(() -> provider)
        .ifPresent(credit -> values.add(NewsField.CREDIT_TEXT, credit));
    provider
        .filter(name -> !values.all(NewsField.CREDIT_TEXT).contains(name))
        .ifPresent(name -> values.add(NewsField.PUBLISHER, name));
  }

  private void subjects() {
    add(NewsField.IN_LANGUAGE, "> descriptivemetadata > language@formalname");
    first("@lang").ifPresent(language -> values.addIfAbsent(NewsField.IN_LANGUAGE, language));
    inherited("> descriptivemetadata > property[formalname=Keyword]@value")
        .forEach(keyword -> values.add(NewsField.KEYWORD, keyword));
    String language = values.all(NewsField.IN_LANGUAGE).stream().findFirst().orElse("en");
    for (Element topic : item.select("topicset > topic")) {
      Stream.of("[lang^=" + language.toLowerCase(Locale.ROOT) + "]", "[lang=en]", "")
          .flatMap(lang -> ItemFields.texts(topic, "> description[variant=Name]" + lang))
          .findFirst()
          .ifPresent(name -> values.add(NewsField.KEYWORD, name));
    }
    inherited(
            "> descriptivemetadata > location[howpresent]:not([howpresent=Origin])"
                + " > property[formalname=City]@value")
        .forEach(place -> values.add(NewsField.PLACE, place));
  }

  private void add(NewsField field, String query) {
    first(query).ifPresent(text -> values.add(field, text));
  }

  private Optional<String> first(String query) {
    return inherited(query).findFirst();
  }

  /// What a query says of the story, of the components round it, and of those inside it.
  private Stream<String> inherited(String query) {
    Stream<Element> around = Stream.concat(Stream.of(story), story.parents().stream());
    Stream<Element> inside =
        stories.size() == 1 ? story.select("newscomponent").stream() : Stream.empty();
    return Stream.concat(around, inside).flatMap(component -> said(component, query));
  }

  private static Stream<String> said(Element component, String query) {
    return query.startsWith("@")
        ? Stream.of(component.attr(query.substring(1))).filter(value -> !value.isBlank())
        : ItemFields.texts(component, query);
  }
}
