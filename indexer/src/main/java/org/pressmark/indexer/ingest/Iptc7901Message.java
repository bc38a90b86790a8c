package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// One message of IPTC 7901: a header line (source and number, priority, category, length, and what
/// the agency adds), key words, the title lines, of which the last ends in `=`, the text, and the
/// time.
final class Iptc7901Message {
  /// Source and number, priority, category, number of words, agency and its number.
  static final String HEADER =
      "\\x01?([A-Za-z]{2,4})(\\d{2,6}) +(\\d) +([A-Za-z]{1,3}) +(\\d{1,5})((?: +[A-Za-z-]{2,12})* *\\d{1,5})?\\s";

  private static final Pattern HEADER_LINE = Pattern.compile(HEADER);

  /// Agencies that name themselves in the header.
  private static final Set<String> AGENCIES =
      Set.of(
          "afp", "ansa", "ap", "apa", "ats", "belga", "dpa", "efe", "lusa", "ntb", "pap", "rtr",
          "sda", "stt", "tass", "tt");

  private static final Pattern BY = Pattern.compile("(?i)(?:by|von|par|por|di|de|van) .*");

  /// What is said of a message rather than of the news: `1ST LEAD`, `EXTRA`, `(Achtung)`.
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\p{Lu}\\d\\s:/-]{1,30}|\\d?(?:ST|ND|RD|TH)? ?[\\p{Lu}\\d]+|\\(.{1,30}\\)|[\\p{L}]+:?");

  /// The notes that the dpa adds for editors.
  private static final Pattern NOTES =
      Pattern.compile("(?m)^# (?:dpa[ -])?(?i:notebook|notizblock)\\s*$");

  private static final int MOST_TITLE_LINES = 12;

  private final String header;
  private final String keywords;
  private final String text;
  private final String end;
  private final FieldValues values = new FieldValues();

  Iptc7901Message(String message) {
    String whole = message.replace("\u007F", "");
    int etx = whole.lastIndexOf(WireMessages.ETX);
    int stx = whole.indexOf(WireMessages.STX);
    int headerEnd = lineEnd(whole);
    this.header = whole.substring(0, headerEnd);
    this.end = etx < 0 ? lastLines(whole) : whole.substring(etx);
    String body = whole.substring(headerEnd, etx < headerEnd ? whole.length() : etx);
    int start = stx < headerEnd ? keywordsEnd(body) : stx - headerEnd;
    this.keywords = body.substring(0, start);
    this.text = body.substring(start);
  }

  ReadOutcome outcome(Origin origin) {
    Matcher head = HEADER_LINE.matcher(header + "\n");
    if (!head.find()) {
      return new Rejected(origin, "message has no header of IPTC 7901");
    }
    WireTime.in(end)
        .ifPresent(time -> {
          values.add(NewsField.DATE_PUBLISHED, time);
          values.add(NewsField.IDENTIFIER, head.group(1) + head.group(2) + ":" + time);
        });
    agency(head);
    for (String keyword : keywords.strip().split("[/\\n]", -1)) {
      values.add(NewsField.KEYWORD, keyword);
    }
    text();
    return values.toOutcome(origin, "message has no title and no text");
  }

  private void agency(Matcher head) {
    if (head.group(6) != null) {
      for (String word : head.group(6).strip().split("[\\s-]+", -1)) {
        if (AGENCIES.contains(word)) {
          values.addIfAbsent(NewsField.CREDIT_TEXT, word);
        }
      }
    }
  }

  private void text() {
    List<String> lines = new ArrayList<>(CleanText.of(text).strip().lines().toList());
    int title = titleEnd(lines);
    title(new ArrayList<>(lines.subList(0, title)));
    String story = String.join("\n", lines.subList(title, lines.size()));
    Matcher notes = NOTES.matcher(story);
    values.addText(
        NewsField.ARTICLE_BODY,
        Paragraphs.of(notes.find() ? story.substring(0, notes.start()) : story));
  }

  /// After the line that ends in `=`, or after the first line.
  private static int titleEnd(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), MOST_TITLE_LINES); i++) {
      if (lines.get(i).strip().endsWith("=")) {
        return i + 1;
      }
    }
    return Math.min(1, lines.size());
  }

  private void title(List<String> lines) {
    lines.replaceAll(line -> line.strip().replaceFirst("(?<!\\s)\\s*+=$", ""));
    lines.removeIf(String::isEmpty);
    if (lines.size() > 1 && BY.matcher(lines.getLast()).matches()) {
      values.add(NewsField.BYLINE, lines.removeLast());
    }
    while (lines.size() > 1 && LABEL.matcher(lines.getFirst()).matches()) {
      lines.removeFirst();
    }
    values.add(NewsField.HEADLINE, String.join(" ", lines));
  }

  private static int lineEnd(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text.length() : end;
  }

  /// Where the control characters are lost, the key words are the first lines that hold a slash.
  private static int keywordsEnd(String body) {
    int at = 0;
    while (at < body.length()) {
      int end = body.indexOf('\n', at);
      String line = body.substring(at, end < 0 ? body.length() : end).strip();
      if (!line.isEmpty() && !line.endsWith("/")) {
        return at;
      }
      at = end < 0 ? body.length() : end + 1;
    }
    return at;
  }

  private static String lastLines(String text) {
    Optional<String> last = text.lines().filter(line -> !line.isBlank()).reduce((_, line) -> line);
    return last.orElse("");
  }
}
