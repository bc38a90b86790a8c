package org.pressmark.indexer.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.pressmark.schema.Origin;

/// One `<DOC>` of a TREC or LDC collection. Each collection has tags of its own; what means the
/// same is read the same.
final class TrecItem {
  /// The day in a document's number: `AP880212-0001`, `AFP_ENG_19940512.0001`.
  private static final Pattern DAY_IN_NUMBER =
      Pattern.compile("^[A-Za-z_-]+?((?:19|20)?\\d{2})(\\d{2})(\\d{2})[-._]\\d+$");

  private static final Pattern SHORT_DAY = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");

  /// The LA Times adds the weekday and the edition.
  private static final Pattern AMERICAN_DAY =
      Pattern.compile("^([A-Z][a-z]+ \\d{1,2}, \\d{4})\\b.*");

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,]\\s*|\\s{2,}");

  /// Stands between paragraphs, of which the collections often mark the beginning only.
  private static final String BREAK = "\f";

  private final Element item;
  private final ItemFields fields;
  private final FieldValues values;

  TrecItem(String item) {
    this.item = Jsoup.parse(item, "", Parser.xmlParser().settings(ParseSettings.htmlDefault));
    this.fields = new ItemFields(this.item);
    this.values = fields.values();
  }

  ReadOutcome outcome(Origin origin) {
    fields.first(NewsField.IDENTIFIER, "docno", "doc@id", "docid");
    fields.first(NewsField.HEADLINE, "headline", "hl", "head", "ti", "title");
    dates();
    fields.first(NewsField.BYLINE, "byline", "author", "au");
    fields.first(NewsField.DATELINE, "dateline");
    fields.first(NewsField.ARTICLE_SECTION, "section", "sect");
    fields.first(NewsField.PRINT_PAGE, "page");
    fields.first(NewsField.PUBLISHER, "pub", "so", "source");
    fields.first(NewsField.IN_LANGUAGE, "language");
    fields.first(NewsField.CORRECTION, "correction");
    list(NewsField.KEYWORD, "subject", "keyword", "descript");
    list(NewsField.ORGANIZATION, "co");
    values.addText(NewsField.ARTICLE_BODY, text());
    return values.toOutcome(origin, "item has no headline and no text");
  }

  private void dates() {
    fields
        .first("date_time", "date", "date1", "dd", "pubdate")
        .map(TrecItem::day)
        .or(() -> values.all(NewsField.IDENTIFIER).stream().findFirst().flatMap(TrecItem::dayIn))
        .ifPresent(date -> values.add(NewsField.DATE_PUBLISHED, date));
  }

  private static String day(String printed) {
    Matcher digits = SHORT_DAY.matcher(printed);
    Matcher american = AMERICAN_DAY.matcher(printed);
    if (digits.matches()) {
      return "19%s-%s-%s".formatted(digits.group(1), digits.group(2), digits.group(3));
    }
    return american.matches() ? american.group(1) : printed;
  }

  private static Optional<String> dayIn(String number) {
    Matcher day = DAY_IN_NUMBER.matcher(number);
    if (!day.matches()) {
      return Optional.empty();
    }
    String year = day.group(1).length() == 4 ? day.group(1) : "19" + day.group(1);
    return Optional.of("%s-%s-%s".formatted(year, day.group(2), day.group(3)));
  }

  private void list(NewsField field, String... queries) {
    Stream.of(queries)
        .flatMap(fields::texts)
        .flatMap(SEPARATOR::splitAsStream)
        .forEach(value -> values.add(field, value));
  }

  /// The lead, which some collections keep apart, and the text.
  private String text() {
    return item.select("lp, leadpara, text").stream()
        .map(TrecItem::paragraphs)
        .collect(Collectors.joining("\n\n"));
  }

  private static String paragraphs(Element text) {
    List<Element> marked = text.select("p");
    if (marked.isEmpty()) {
      return Paragraphs.of(CleanText.of(text.wholeText()));
    }
    for (Element paragraph : marked) {
      paragraph.before(new TextNode(BREAK));
      paragraph.after(new TextNode(BREAK));
    }
    return Stream.of(text.wholeText().split(BREAK, -1))
        .map(CleanText::oneLine)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
