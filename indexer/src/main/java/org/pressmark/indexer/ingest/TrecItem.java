package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
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

  /// A news story has a hundredth; each tag may lie inside of all others.
  private static final int MOST_TAGS = 20_000;

  private static final Set<String> PARTS = Set.of("lp", "leadpara", "text");

  private final Element item;
  private final ItemFields fields;
  private final FieldValues values;

  /// Reads an item from its start tag to its end tag.
  static ReadOutcome read(String item, Origin origin) {
    return item.chars().filter(c -> c == '<').limit(MOST_TAGS + 1).count() > MOST_TAGS
        ? new Rejected(origin, "item has more than " + MOST_TAGS + " tags")
        : new TrecItem(item).outcome(origin);
  }

  private TrecItem(String item) {
    this.item = Jsoup.parse(item, "", Parser.xmlParser().settings(ParseSettings.htmlDefault));
    this.fields = new ItemFields(this.item);
    this.values = fields.values();
  }

  private ReadOutcome outcome(Origin origin) {
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
    List<Element> parts = new ArrayList<>();
    NodeFilter outermost =
        (Node node, int _) -> {
          boolean isPart = node instanceof Element part && PARTS.contains(part.normalName());
          if (isPart) {
            parts.add((Element) node);
          }
          return isPart ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        };
    NodeTraversor.filter(outermost, item);
    return parts.stream().map(TrecItem::paragraphs).collect(Collectors.joining("\n\n"));
  }

  private static String paragraphs(Element text) {
    return text.selectFirst("p") == null
        ? Paragraphs.of(CleanText.of(text.wholeText()))
        : Stream.of(marked(text).split(BREAK, -1))
            .map(CleanText::oneLine)
            .filter(paragraph -> !paragraph.isEmpty())
            .collect(Collectors.joining("\n\n"));
  }

  /// The text with a break at the beginning and end of each paragraph.
  private static String marked(Element text) {
    StringBuilder marked = new StringBuilder();
    text.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            marked.append(node instanceof TextNode words ? words.getWholeText() : breakAt(node));
          }

          @Override
          public void tail(Node node, int depth) {
            marked.append(breakAt(node));
          }
        });
    return marked.toString();
  }

  private static String breakAt(Node node) {
    return node.normalName().equals("p") ? BREAK : "";
  }
}
