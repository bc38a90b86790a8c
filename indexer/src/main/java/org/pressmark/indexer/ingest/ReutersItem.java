package org.pressmark.indexer.ingest;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Reads one `<REUTERS>` item. Its tags are known by name; any other `<` is text. Topics become
/// keywords; organisations, exchanges and companies become organisations, since that is what they
/// all are. Text beside the inner elements is kept as part of the body: a few items have the end of
/// an overlong title there, or the first lines of a table.
final class ReutersItem {
  private enum Element {
    REUTERS,
    DATE,
    MKNOTE,
    TOPICS,
    PLACES,
    PEOPLE,
    ORGS,
    EXCHANGES,
    COMPANIES,
    UNKNOWN,
    TEXT,
    TITLE,
    AUTHOR,
    DATELINE,
    BODY,
    D
  }

  private static final Map<Element, NewsField> LISTS =
      Map.of(
          Element.TOPICS, NewsField.KEYWORD,
          Element.PLACES, NewsField.PLACE,
          Element.PEOPLE, NewsField.PERSON,
          Element.ORGS, NewsField.ORGANIZATION,
          Element.EXCHANGES, NewsField.ORGANIZATION,
          Element.COMPANIES, NewsField.ORGANIZATION);

  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(REUTERS|DATELINE|DATE|MKNOTE|TOPICS|PLACES|PEOPLE|ORGS|EXCHANGES|COMPANIES|UNKNOWN|TEXT"
              + "|TITLE|AUTHOR|BODY|D)(\\s[^<>]*)?>");
  private static final Pattern NEWID = Pattern.compile("\\sNEWID=\"(\\d+)\"");

  /// What stands in the place of a brief's body.
  private static final String FILLER = "Blah blah blah.";

  private final FieldValues values = new FieldValues();
  private final Map<Element, String> texts = new EnumMap<>(Element.class);

  /// The pieces of text directly in `TEXT` and in `BODY`, in their order.
  private final List<String> body = new ArrayList<>();

  /// The element whose text is being read.
  private Element current = Element.REUTERS;

  /// The list that the current `D` is in.
  private Element list = Element.REUTERS;

  private boolean hasText;

  private ReutersItem() {}

  /// @param item from `<REUTERS` to `</REUTERS>`
  static ReadOutcome read(String item, Origin origin) {
    ReutersItem reading = new ReutersItem();
    reading.elements(item);
    if (!reading.hasText) {
      return new Rejected(origin, "item has no TEXT");
    }
    return reading.outcome(origin);
  }

  private void elements(String item) {
    Matcher tag = TAG.matcher(item);
    int textStart = 0;
    for (int at = item.indexOf('<'); at >= 0; at = item.indexOf('<', at + 1)) {
      if (tag.region(at, item.length()).lookingAt()) {
        text(item.substring(textStart, at));
        Element element = Element.valueOf(tag.group(2));
        if (tag.group(1).isEmpty()) {
          start(element, Optional.ofNullable(tag.group(3)).orElse(""));
        } else {
          end(element);
        }
        textStart = tag.end();
      }
    }
  }

  private void start(Element element, String attributes) {
    if (element == Element.REUTERS) {
      Matcher newid = NEWID.matcher(attributes);
      if (newid.find()) {
        values.add(NewsField.IDENTIFIER, "newid:" + newid.group(1));
      }
    }
    list = element == Element.D ? list : element;
    hasText |= element == Element.TEXT;
    current = element;
  }

  private void end(Element element) {
    current =
        switch (element) {
          case D -> list;
          case TITLE, AUTHOR, DATELINE, BODY -> Element.TEXT;
          case REUTERS,
              DATE,
              MKNOTE,
              TOPICS,
              PLACES,
              PEOPLE,
              ORGS,
              EXCHANGES,
              COMPANIES,
              UNKNOWN,
              TEXT ->
              Element.REUTERS;
        };
  }

  private void text(String raw) {
    switch (current) {
      case DATE, TITLE, AUTHOR, DATELINE ->
          texts.merge(current, CleanText.of(CharacterReferences.resolve(raw)), String::concat);
      case TEXT, BODY -> body(CleanText.of(CharacterReferences.resolve(raw)));
      case D -> {
        NewsField field = LISTS.get(list);
        if (field != null) {
          values.add(field, CharacterReferences.resolve(raw));
        }
      }
      case REUTERS, MKNOTE, TOPICS, PLACES, PEOPLE, ORGS, EXCHANGES, COMPANIES, UNKNOWN -> {}
    }
  }

  /// Keeps a piece of the body, unless it is a brief's filler or the asterisks before its title.
  private void body(String piece) {
    String stripped = piece.strip();
    boolean words = stripped.chars().anyMatch(c -> c != '*');
    if (words && !stripped.equals(FILLER)) {
      body.add(piece);
    }
  }

  private ReadOutcome outcome(Origin origin) {
    values.add(NewsField.DATE_PUBLISHED, firstLine(texts.getOrDefault(Element.DATE, "")));
    values.add(NewsField.HEADLINE, texts.getOrDefault(Element.TITLE, ""));
    values.add(NewsField.BYLINE, texts.getOrDefault(Element.AUTHOR, ""));
    values.add(NewsField.DATELINE, texts.getOrDefault(Element.DATELINE, ""));
    List<String> lines = String.join("\n\n", body).lines().collect(toCollection(ArrayList::new));
    if (!values.has(NewsField.HEADLINE)) {
      headline(lines);
    }
    values.addText(NewsField.ARTICLE_BODY, ReutersBody.paragraphs(lines));
    return values.toOutcome(origin, "item has no title and no text");
  }

  /// Takes the headline off an unprocessed item: its first line that has a word.
  private void headline(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).codePoints().anyMatch(Character::isLetterOrDigit)) {
        values.add(NewsField.HEADLINE, lines.remove(i));
        return;
      }
    }
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("");
  }
}
