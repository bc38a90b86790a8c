package org.pressmark.indexer.ingest;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The text inside an item of NewsML: NITF, HTML as elements or as text, or plain text. What lies
/// elsewhere is not fetched.
final class InlineContent {
  private InlineContent() {}

  /// The text of a NewsML-G2 item; empty if it has none. Several contents are renditions of the
  /// same story: the one with the most markup is taken.
  static Optional<String> best(Element item) {
    return item.select("contentset > inlinexml, contentset > inlinedata").stream()
        .sorted(Comparator.comparingInt(InlineContent::rank))
        .map(InlineContent::of)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static int rank(Element content) {
    if (content.normalName().equals("inlinexml")) {
      return 0;
    }
    return content.attr("contenttype").contains("plain") ? 2 : 1;
  }

  /// The text of an element that holds content in any of these forms.
  static String of(Element content) {
    Element copy = content.clone();
    Optional<Element> nitf = Optional.ofNullable(copy.selectFirst("nitf > body > body-content"));
    if (nitf.isPresent()) {
      return NitfBody.paragraphs(nitf.get());
    }
    copy.select("header, footer, nav").remove();
    Optional<Element> html = Optional.ofNullable(copy.selectFirst("html > body"));
    return elements(html.orElse(copy));
  }

  private static String elements(Element content) {
    if (content.childrenSize() > 0) {
      return NitfBody.of(content);
    }
    String text = content.wholeText();
    return HtmlText.isHtml(text)
        ? HtmlText.of(text)
        : Paragraphs.of(CleanText.of(CharacterReferences.resolve(text)));
  }
}
