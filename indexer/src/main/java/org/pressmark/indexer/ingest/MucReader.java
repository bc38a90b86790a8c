package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// Reads the messages of the Message Understanding Conferences: a line with the message's name,
/// then its text, dateline first. Their answer keys are not articles.
final class MucReader implements FormatReader {
  private static final Pattern NAME =
      Pattern.compile("((?:DEV|TST\\d?)-MUC\\d-\\d{4})\\s*(?:\\([^()]*\\))?\\s*");
  private static final Pattern KEY = Pattern.compile("(?m)^0\\.\\s+MESSAGE: ID\\s+\\S+-MUC\\d-");

  /// The day in a dateline, all of which are of the years round 1990: `LIMA, 8 MAY 89 (EFE)`.
  private static final Pattern DAY =
      Pattern.compile("[^\\n-]{3,120}?, (\\d{1,2} [A-Z]{3}) (\\d{2})\\b");

  private static final int FIRST_LINES = 3000;

  @Override
  public String format() {
    return "muc";
  }

  @Override
  public boolean accepts(Head head) {
    return isMessage(head) || isKey(head);
  }

  private static boolean isMessage(Head head) {
    return head.text().lines().filter(line -> !line.isBlank()).findFirst().stream()
        .anyMatch(line -> NAME.matcher(line).matches());
  }

  private static boolean isKey(Head head) {
    String text = head.text();
    return KEY.matcher(text.substring(0, Math.min(text.length(), FIRST_LINES))).find();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    if (isKey(input.head())) {
      sink.accept(new Rejected(input.origin(), "is an answer key of MUC, not an article"));
      return;
    }
    new Messages(input, sink).read();
  }

  /// The messages of one file.
  private static final class Messages {
    private final Input input;
    private final Consumer<ReadOutcome> sink;
    private final int limit;
    private final Lines lines;
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private int beganAt = 1;
    private boolean tooLong;

    Messages(Input input, Consumer<ReadOutcome> sink) {
      this.input = input;
      this.sink = sink;
      this.limit = input.options().maxItemChars();
      this.lines = new Lines(input.text(), limit);
    }

    void read() throws IOException {
      while (lines.next()) {
        Matcher header = NAME.matcher(lines.line());
        if (header.matches()) {
          end();
          name = header.group(1);
          beganAt = lines.number();
        } else {
          keep();
        }
      }
      end();
    }

    private void keep() {
      tooLong |= lines.isTooLong() || text.length() + lines.line().length() > limit;
      if (!tooLong) {
        text.append(lines.line()).append('\n');
      }
    }

    private void end() {
      Origin here = input.origin().at(String.valueOf(beganAt));
      if (tooLong) {
        sink.accept(new Rejected(here, "message is longer than " + limit + " characters"));
      } else if (!name.isEmpty() || !text.toString().isBlank()) {
        sink.accept(message().toOutcome(here, "message has no text"));
      }
      text.setLength(0);
      tooLong = false;
    }

    private FieldValues message() {
      String story = Paragraphs.of(CleanText.of(text.toString()));
      FieldValues values = new FieldValues().add(NewsField.IDENTIFIER, name);
      Matcher day = DAY.matcher(story);
      if (day.lookingAt()) {
        values.add(NewsField.DATE_PUBLISHED, day.group(1) + " 19" + day.group(2));
      }
      return values.addText(NewsField.ARTICLE_BODY, story);
    }
  }
}
