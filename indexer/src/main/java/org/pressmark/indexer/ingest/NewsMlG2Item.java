package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.pressmark.schema.Origin;

/// The fields of a NewsML-G2 news item or package item, by the IPTC's guidelines for 2.x. What the
/// metadata does not say is taken from NITF inside the item.
final class NewsMlG2Item {
  /// A credit line with room for a second agency that is not there: `STT–`.
  private static final Pattern TRAILING_DASH = Pattern.compile("\\s*(?<![-–—])[-–—]++\\s*$");

  /// What a writer is called by the editing system: `doe.jane`.
  private static final Pattern USER = Pattern.compile("[\\p{Ll}\\d._-]+");

  private final Element item;
  private final ItemFields fields;
  private final FieldValues values;

  NewsMlG2Item(Element item) {
    this.item = item;
    this.fields = new ItemFields(item);
    this.values = fields.values();
  }

  ReadOutcome outcome(Origin origin) {
    identity();
    headlines();
    dates();
    credits();
    subjects();
    text();
    return values.toOutcome(origin, kind() + " has no headline and no text");
  }

  private String kind() {
    String type = item.normalName().equals("packageitem") ? "package" : "item";
    return fields
        .first("itemmeta > itemclass@qcode")
        .map(itemClass -> code(itemClass) + " " + type)
        .orElse(type);
  }

  private void identity() {
    values.add(NewsField.IDENTIFIER, item.attr("guid"));
    values.add(NewsField.VERSION, item.attr("version"));
    fields.first(NewsField.URL, "contentset > remotecontent[contenttype^=text/html]@href");
    fields
        .first("itemmeta > pubstatus@qcode", "itemmeta > pubstatus@uri", "itemmeta > pubstatus")
        .ifPresent(status -> values.add(NewsField.STATUS, code(status)));
    fields.first(NewsField.EMBARGOED_UNTIL, "itemmeta > embargoed");
    fields.first(NewsField.IN_LANGUAGE, "contentmeta > language@tag");
    values.addIfAbsent(NewsField.IN_LANGUAGE, item.attr("lang"));
  }

  private void headlines() {
    fields.first(
        NewsField.HEADLINE,
        "contentmeta > headline:not([role*=sub])",
        "itemmeta > title",
        "contentmeta > slugline");
    fields.first(
        NewsField.ALTERNATIVE_HEADLINE,
        "contentmeta > headline[role*=sub]",
        "contentmeta > description[role*=summary]",
        "contentmeta > description:not([role])");
    if (fields.first("itemmeta > signal[qcode*=correction]@qcode").isPresent()) {
      fields.first(NewsField.CORRECTION, "itemmeta > ednote");
    }
  }

  private void dates() {
    fields.first(
        NewsField.DATE_PUBLISHED,
        "contentmeta > contentcreated",
        "itemmeta > firstcreated",
        "itemmeta > versioncreated",
        "contentmeta > contentmodified");
    fields.first(
        NewsField.DATE_MODIFIED, "itemmeta > versioncreated", "contentmeta > contentmodified");
  }

  private void credits() {
    fields.first(NewsField.BYLINE, "contentmeta > by");
    item.select("contentmeta > creator[type$=person]").stream()
        .flatMap(creator -> name(creator).stream())
        .forEach(name -> values.add(NewsField.AUTHOR, name));
    if (!values.has(NewsField.BYLINE)) {
      item.select("contentmeta > creator:not([role*=source]):has(> name)").stream()
          .flatMap(creator -> name(creator).stream())
          .filter(name -> !USER.matcher(name).matches())
          .findFirst()
          .ifPresent(name -> values.add(NewsField.BYLINE, name));
    }
    fields
        .texts("contentmeta > dateline")
        .filter(text -> !Character.isDigit(text.charAt(0)))
        .findFirst()
        .ifPresent(text -> values.add(NewsField.DATELINE, text));
    Optional<String> provider = party("itemmeta > provider");
    fields
        .first("contentmeta > creditline")
        .or(() -> party("contentmeta > infosource"))
        .or(() -> provider)
        .map(credit -> TRAILING_DASH.matcher(credit).replaceFirst(""))
        .ifPresent(credit -> values.add(NewsField.CREDIT_TEXT, credit));
    provider
        .filter(name -> !values.all(NewsField.CREDIT_TEXT).contains(name))
        .ifPresent(name -> values.add(NewsField.PUBLISHER, name));
  }

  /// The first of some parties, by its name, else by its code.
  private Optional<String> party(String query) {
    return item.select(query).stream()
        .flatMap(party ->
            Stream.of(name(party).orElse(""), party.attr("literal"), code(party.attr("qcode"))))
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  private void subjects() {
    fields.first(NewsField.ARTICLE_SECTION, "itemmeta > service > name");
    for (Element subject : item.select("contentmeta > subject")) {
      subjectName(subject).ifPresent(name -> values.add(field(subject.attr("type")), name));
    }
    fields.all(NewsField.KEYWORD, "contentmeta > keyword");
  }

  private static NewsField field(String conceptType) {
    return switch (code(conceptType).toLowerCase(Locale.ROOT)) {
      case "person" -> NewsField.PERSON;
      case "organisation", "organization", "company" -> NewsField.ORGANIZATION;
      // Reuters numbers its types; 5 is a geographical area.
      case "geoarea", "poi", "place", "city", "country", "statprov", "5" -> NewsField.PLACE;
      case String _ -> NewsField.KEYWORD;
    };
  }

  /// A subject's own name, that of the assertion about it, or else its literal.
  private Optional<String> subjectName(Element subject) {
    return name(subject)
        .or(() ->
            Stream.of("qcode", "uri", "literal")
                .filter(subject::hasAttr)
                .flatMap(key ->
                    item.getElementsByAttributeValue(key, subject.attr(key)).stream()
                        .filter(other -> other.normalName().equals("assert")))
                .flatMap(assertion -> name(assertion).stream())
                .findFirst())
        .or(() -> Optional.of(subject.attr("literal")).filter(literal -> !literal.isBlank()));
  }

  /// The name of a thing in the language of the item, else in English, else the first.
  private Optional<String> name(Element thing) {
    List<Element> names =
        thing.select("> name").stream().filter(name -> !name.text().isBlank()).toList();
    String language = values.all(NewsField.IN_LANGUAGE).stream().findFirst().orElse("en");
    return Stream.of(language, "en", "")
        .flatMap(wanted ->
            names.stream().filter(name -> name.attr("lang").startsWith(wanted.split("-", 2)[0])))
        .map(Element::text)
        .findFirst();
  }

  private void text() {
    List<String> parts =
        item.normalName().equals("packageitem")
            ? item.select("groupset itemref").stream().flatMap(NewsMlG2Item::reference).toList()
            : InlineContent.best(item).stream().toList();
    values.addBody(String.join("\n\n", parts));
    item.select("contentset nitf").stream()
        .findFirst()
        .map(nitf -> new NitfItem(nitf).values())
        .ifPresent(values::fill);
    if (!values.has(NewsField.ARTICLE_BODY)) {
      fields
          .first("contentmeta > description[role*=caption]", "contentmeta > description")
          .ifPresent(caption -> values.addText(NewsField.ARTICLE_BODY, caption));
    }
  }

  /// What a package says of an item: its headline, else its title, and its description.
  private static Stream<String> reference(Element reference) {
    Stream<String> headline =
        Stream.of("> headline", "> title")
            .flatMap(query -> ItemFields.texts(reference, query))
            .limit(1);
    return Stream.concat(headline, ItemFields.texts(reference, "> description"));
  }

  /// The code of a qualified one, `stat:usable`, or of a web address.
  private static String code(String qcode) {
    return qcode.substring(Math.max(qcode.lastIndexOf(':'), qcode.lastIndexOf('/')) + 1);
  }
}
