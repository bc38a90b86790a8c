package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.pressmark.schema.Origin;

/// The fields of an `<nitf>` element, by the tag library of NITF 3.6, and by the habits of The New
/// York Times Annotated Corpus, which keeps what NITF has no place for in `<meta>` elements, in
/// classes of blocks and in `<identified.content>`.
final class NitfItem {
  /// A day without a time, where the format asked for one, or with a zone alone.
  private static final Pattern WITHOUT_TIME =
      Pattern.compile("^(\\d{4}-?\\d{2}-?\\d{2})(?:T00:?00:?00|[+-]\\d{2}:?\\d{2}|Z)$");

  private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s$");
  private static final Pattern DIGITS = Pattern.compile("[\\d\\s:.TZ+-]+");

  private final Element item;
  private final ItemFields fields;

  /// @param item is taken apart, and no longer whole afterwards
  NitfItem(Element item) {
    this.item = item;
    item.select("note").remove();
    this.fields = new ItemFields(item);
  }

  ReadOutcome outcome(Origin origin) {
    return values().toOutcome(origin, "item has no headline and no text");
  }

  FieldValues values() {
    identity();
    headlines();
    dates();
    credits();
    subjects();
    names();
    print();
    text();
    return fields.values();
  }

  private void identity() {
    Optional<String> source = fields.first("docdata > doc-id@regsrc");
    fields
        .first("docdata > doc-id@id-string")
        .map(id -> source.map(registry -> registry + ":" + id).orElse(id))
        .or(() -> fields.first("docdata > du-key@key"))
        .ifPresent(id -> fields.values().add(NewsField.IDENTIFIER, id));
    fields.first(NewsField.VERSION, "docdata > du-key@version", "docdata > du-key@generation");
    fields.first(NewsField.URL, "pubdata@ex-ref");
    fields.first(NewsField.STATUS, "docdata@management-status");
    fields.first(NewsField.EMBARGOED_UNTIL, "docdata > date-release@norm");
    fields.first(NewsField.IN_LANGUAGE, "nitf@baselang", "body@lang", "nitf@lang");
  }

  private void headlines() {
    fields.first(
        NewsField.HEADLINE,
        "body-head > hedline > hl1",
        "body-head > headline > hl1",
        "body-head > hedline",
        "head > title");
    String headline = fields.values().all(NewsField.HEADLINE).stream().findFirst().orElse("");
    Stream.of("body-head > abstract", "body-head > hedline > hl2")
        .flatMap(fields::texts)
        .map(CleanText::oneLine)
        .filter(text -> !text.equalsIgnoreCase(headline))
        .findFirst()
        .ifPresent(text -> fields.values().add(NewsField.ALTERNATIVE_HEADLINE, text));
  }

  private void dates() {
    fields
        .first(
            "pubdata@date-publication",
            "docdata > date-issue@norm",
            "docdata > date-release@norm",
            "body-head > dateline > story-date@norm",
            "body-head > dateline > story-date")
        .map(date -> WITHOUT_TIME.matcher(date).replaceFirst("$1"))
        .ifPresent(date -> fields.values().add(NewsField.DATE_PUBLISHED, date));
  }

  private void credits() {
    item.select("byline person").prepend(" ");
    item.select("byttl").prepend(", ");
    fields
        .first("byline[class=print_byline]", "body-head > byline", "body byline")
        .map(line -> line.replaceAll("\\s+,", ",").replaceFirst("^[,\\s]+", ""))
        .ifPresent(line -> fields.values().add(NewsField.BYLINE, line));
    fields
        .texts("body-head > byline person")
        .flatMap(AND::splitAsStream)
        .forEach(name -> fields.values().add(NewsField.AUTHOR, name));
    fields
        .texts("byline[class=normalized_byline]")
        .flatMap(Pattern.compile("\\s*;\\s*")::splitAsStream)
        .forEach(name -> fields.values().add(NewsField.AUTHOR, IndexedName.plain(name)));
    dateline().ifPresent(text -> fields.values().add(NewsField.DATELINE, text));
    fields.first(NewsField.PUBLISHER, "pubdata@name");
    fields.first(
        NewsField.CREDIT_TEXT, "body-head > distributor", "body-head > rights > rights-owner");
    if (!fields.values().has(NewsField.PUBLISHER)) {
      fields.first(NewsField.CREDIT_TEXT, "docdata > doc-copyright@holder");
    }
  }

  /// The dateline as printed: its places, and its date where that is not written for machines.
  private Optional<String> dateline() {
    return item.select("body-head > dateline").stream()
        .findFirst()
        .map(dateline -> {
          dateline.select("location > *").after(", ");
          dateline.select("story-date").prepend(", ");
          return dateline.text();
        })
        .map(text -> text.replaceAll("\\s*,(?=\\s*(?:,|$))", "").replaceAll("\\s+,", ","))
        .map(text -> text.replaceFirst("^[,\\s]+", ""))
        .filter(text -> !DIGITS.matcher(text).matches());
  }

  private void subjects() {
    fields
        .first(
            "meta[name=online_sections]@content",
            "meta[name=dsk]@content",
            "pubdata@position-section",
            "tobject@tobject-type",
            "meta[name=print_section]@content")
        .map(section -> section.split(";", -1)[0].strip())
        .filter(section -> !section.equalsIgnoreCase("news"))
        .ifPresent(section -> fields.values().add(NewsField.ARTICLE_SECTION, section));
    for (Element subject : item.select("tobject-subject")) {
      for (String level : List.of("type", "matter", "detail")) {
        fields.values().add(NewsField.KEYWORD, subject.attr("tobject-subject-" + level));
      }
    }
    fields.all(
        NewsField.KEYWORD,
        "key-list > keyword@key",
        "identified-content > classifier[type~=descriptor]");
  }

  private void names() {
    names("person", NewsField.PERSON);
    names("org", NewsField.ORGANIZATION);
    names("location", NewsField.PLACE);
    fields
        .texts("identified-content > person")
        .forEach(name -> fields.values().add(NewsField.PERSON, IndexedName.plain(name)));
    fields.all(NewsField.ORGANIZATION, "identified-content > org");
    fields.all(NewsField.PLACE, "identified-content > location");
  }

  /// Names that the text marks up; those in byline and dateline are not what it is about.
  private void names(String element, NewsField field) {
    fields
        .texts("body-content " + element)
        .map(name -> POSSESSIVE.matcher(name).replaceFirst(""))
        .forEach(name -> fields.values().add(field, name));
  }

  private void print() {
    fields.first(NewsField.PRINT_PAGE, "meta[name=print_page_number]@content");
    fields.first(NewsField.PRINT_EDITION, "pubdata@edition-name", "pubdata@edition-area");
    fields
        .first("block[class=correction_text]", "meta[name=correction_text]@content")
        .ifPresent(text -> fields.values().addText(NewsField.CORRECTION, text));
  }

  private void text() {
    item.select("body-content").stream()
        .findFirst()
        .ifPresent(body -> fields.values().addBody(NitfBody.paragraphs(body)));
  }
}
