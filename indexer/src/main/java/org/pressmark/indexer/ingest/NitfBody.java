package org.pressmark.indexer.ingest;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The running text of a NITF `<body.content>`: its elements become those of HTML, of which most
/// are one already.
final class NitfBody {
  private static final Map<String, String> HTML =
      Map.of(
          "hl1", "h2",
          "hl2", "h2",
          "block", "div",
          "bq", "blockquote",
          "nitf-table", "table",
          "nitf-col", "td",
          "media", "figure",
          "note", "aside",
          "fn", "aside",
          "series-part", "aside");

  /// What ends a paragraph, so that line ends do not.
  private static final String BLOCKS =
      "p, h1, h2, h3, h4, h5, h6, div, table, ul, ol, pre, dl, blockquote";

  private static final Pattern BLANK_LINE = Pattern.compile("\\S\\s*\n[ \t\r]*\n\\s*\\S");

  private NitfBody() {}

  /// @param body is changed
  static String paragraphs(Element body) {
    if (!body.select("block[class=full_text]").isEmpty()) {
      body.select("block[class=lead_paragraph], block[class=online_lead_paragraph]").remove();
    }
    body.select("block[class=correction_text]").remove();
    HTML.forEach((nitf, html) -> body.select(nitf).tagName(html));
    return of(body);
  }

  /// Whether an element's lines mean something: some wires put a whole story into one paragraph.
  private static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre")
        || (element.childrenSize() == 0 && BLANK_LINE.matcher(element.wholeText()).find());
  }

  private static void split(Element preformatted) {
    String text = Paragraphs.of(CleanText.of(preformatted.wholeText()));
    preformatted.empty().tagName("div");
    text.lines()
        .filter(line -> !line.isEmpty())
        .forEach(line -> preformatted.appendElement("p").text(line));
  }

  /// The text of an element of HTML, by its blocks; by its lines, where it has none.
  static String of(Element body) {
    body.select("pre, p").stream().filter(NitfBody::isPreformatted).forEach(NitfBody::split);
    return body.select(BLOCKS).isEmpty()
        ? Paragraphs.of(CleanText.of(body.wholeText()))
        : HtmlText.of(body);
  }
}
