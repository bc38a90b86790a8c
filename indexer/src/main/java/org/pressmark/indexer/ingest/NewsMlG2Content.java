package org.pressmark.indexer.ingest;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The text inside a NewsML-G2 item. Several inline contents are renditions of the same story: the
/// one with the most markup is taken. What lies elsewhere is not fetched.
final class NewsMlG2Content {
  private NewsMlG2Content() {}

  /// The text of the best rendition; empty if none has any.
  static Optional<String> text(Element item) {
    return item.select("contentset > inlinexml, contentset > inlinedata").stream()
        .sorted(Comparator.comparingInt(NewsMlG2Content::rank))
        .map(NewsMlG2Content::of)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static int rank(Element content) {
    if (content.normalName().equals("inlinexml")) {
      return 0;
    }
    return content.attr("contenttype").contains("plain") ? 2 : 1;
  }

  private static String of(Element content) {
    Element copy = content.clone();
    Optional<Element> nitf = Optional.ofNullable(copy.selectFirst("nitf > body > body-content"));
    if (nitf.isPresent()) {
      return NitfBody.paragraphs(nitf.get());
    }
    copy.select("header, footer, nav").remove();
    Optional<Element> html = Optional.ofNullable(copy.selectFirst("html > body"));
    return embedded(html.orElse(copy));
  }

  /// The text of an element that holds HTML, as elements or as text, or plain text.
  static String embedded(Element content) {
    if (content.childrenSize() > 0) {
      return NitfBody.of(content);
    }
    String text = content.wholeText();
    return HtmlText.isHtml(text)
        ? HtmlText.of(text)
        : Paragraphs.of(CleanText.of(CharacterReferences.resolve(text)));
  }
}
