package org.pressmark.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// One message of ANPA 1312: service and number; priority, category, slug, day and length; then the
/// text, which begins with lines in front of which stands `^`: slug, title, summary, notes, all of
/// which end in `<`, and a byline, of which each line ends in `=`. The time follows the text.
final class Anpa1312Message {
  static final String HEADER =
      "\\x01([A-Za-z]{0,3})(\\d{4})[^\\x1F\\r\\n]*\\x1F([^\\r\\n]*)[\\r\\n]+(\\w) (\\w)[\\x00-\\x20]+([^\\r\\n]*)[\\r\\n]";

  private static final Pattern HEADER_LINES = Pattern.compile(HEADER);

  /// Of the categories, those that all agencies mean the same by.
  private static final Map<String, String> SECTIONS =
      Map.of(
          "a", "Domestic",
          "e", "Entertainment",
          "f", "Financial",
          "i", "International",
          "l", "Lifestyle",
          "p", "Politics",
          "s", "Sports",
          "w", "Washington");

  private static final Pattern SLUG =
      Pattern.compile("(?:\\*\\d+<\\s*\\^)?(.*?),\\s*\\d*<|B[CJ]-.*|A[MP]-.*");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:AP (?:photo|video|graphic)|\\(?eds?:|with |for use|editor'?s note|moved |slug|.{0,20}lead-writethru).*");

  private final FieldValues values = new FieldValues();
  private final String message;

  Anpa1312Message(String message) {
    this.message = message;
  }

  ReadOutcome outcome(Origin origin) {
    Matcher header = HEADER_LINES.matcher(message);
    int stx = message.indexOf(WireMessages.STX);
    if (!header.find() || stx < 0) {
      return new Rejected(origin, "message has no header and text of ANPA 1312");
    }
    int etx = message.lastIndexOf(WireMessages.ETX);
    WireTime.in(message.substring(Math.max(etx, 0)))
        .ifPresent(time -> {
          values.add(NewsField.DATE_PUBLISHED, time);
          values.add(NewsField.IDENTIFIER, header.group(1) + header.group(2) + ":" + time);
        });
    Optional.ofNullable(SECTIONS.get(header.group(5)))
        .ifPresent(section -> values.add(NewsField.ARTICLE_SECTION, section));
    String text = message.substring(stx + 1, etx > stx ? etx : message.length());
    lines(CleanText.of(text.replaceAll("[\\x05-\\x08\\x0E-\\x1F]+", " ")).lines().toList());
    values.addIfAbsent(
        NewsField.HEADLINE, header.group(6).replaceFirst("(?<!\\s)\\s++\\d\\d-\\d\\d.*", ""));
    return values.toOutcome(origin, "message has no title and no text");
  }

  private void lines(List<String> lines) {
    List<String> titles = new ArrayList<>();
    List<String> byline = new ArrayList<>();
    int at = 0;
    while (at < lines.size() && isTitle(lines.get(at), at)) {
      String line = lines.get(at).strip().replaceFirst("^\\^", "");
      boolean credit = !byline.isEmpty() || line.startsWith("By ") || line.startsWith("BY ");
      if (line.endsWith("=") && credit) {
        byline.add(line.substring(0, line.length() - 1));
      } else {
        titles.add(line);
      }
      at++;
    }
    titles(titles);
    values.add(NewsField.BYLINE, String.join(", ", byline));
    body(lines.subList(at, lines.size()));
  }

  /// Lines of the title end in a mark of their own; the slug comes first whatever it ends in.
  private static boolean isTitle(String line, int index) {
    String text = line.strip();
    boolean marked = text.startsWith("^") && (text.endsWith("<") || text.endsWith("="));
    boolean kyodo = index > 0 && text.endsWith("+");
    boolean slug = index == 0 && !line.startsWith("\t") && !line.startsWith("     ");
    return marked || kyodo || slug;
  }

  private void titles(List<String> titles) {
    titles.stream()
        .filter(line -> !SLUG.matcher(line).matches() && !NOTE.matcher(line).matches())
        .map(line -> quoted(line.replaceFirst("(?<!\\s)\\s*+[<+=]$", "")))
        .filter(line -> !line.isBlank())
        .limit(2)
        .forEach(line ->
            values.add(
                values.has(NewsField.HEADLINE)
                    ? NewsField.ALTERNATIVE_HEADLINE
                    : NewsField.HEADLINE,
                line));
  }

  private void body(List<String> lines) {
    String text =
        String.join("\n", lines)
            .replaceAll("(?m)^\\^", "")
            .replaceAll("(?m)(?<!\\s)\\s*+[<=]\\s*$", "");
    values.addText(NewsField.ARTICLE_BODY, quoted(Paragraphs.of(text)));
  }

  /// The text with its quotation marks and dashes, for which the code has no characters.
  private static String quoted(String text) {
    return text.replace("``", "“").replace("''", "”").replace(" _ ", " — ");
  }
}
