package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a page of a digitised newspaper in ALTO: one article a page, since nothing says where one
/// ends. A page that an issue beside it refers to is left to that issue ({@link MetsReader}).
final class AltoReader implements FormatReader {
  private static final int ISSUES_LOOKED_AT = 4;

  @Override
  public String format() {
    return "alto";
  }

  @Override
  public boolean accepts(Head head) {
    return XmlHead.root(head).filter("alto"::equals).isPresent();
  }

  @Override
  public boolean isPartOfAnother(Input input) throws IOException {
    String name = input.siblings().name();
    List<Path> issues =
        input.siblings().named("mets").stream()
            .sorted(Comparator.comparingInt(issue -> -common(name, "" + issue.getFileName())))
            .limit(ISSUES_LOOKED_AT)
            .toList();
    for (Path issue : issues) {
      if (!name.isEmpty() && mentions(issue, name, input.options().maxItemChars())) {
        return true;
      }
    }
    return false;
  }

  private static int common(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private static boolean mentions(Path issue, String name, int limit) throws IOException {
    if (!Files.isRegularFile(issue)) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(issue)) {
      Head head = Head.of(String.valueOf(issue.getFileName()), bytes);
      if (XmlHead.root(head).filter("mets"::equals).isEmpty()) {
        return false;
      }
      String rest = new String(bytes.readNBytes(limit), head.encoding().charset());
      return (head.text() + rest).contains(name);
    }
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    int limit = input.options().maxItemChars();
    XmlText text = new XmlText(input.text(), limit);
    try {
      XMLStreamReader xml = XmlTree.parser(text);
      Optional<AltoPage> page = AltoPage.read(xml, limit);
      sink.accept(page.isEmpty() ? input.tooLong() : outcome(page.get(), input));
    } catch (XMLStreamException e) {
      sink.accept(XmlFault.of(e, input.origin(), text));
    }
  }

  private static ReadOutcome outcome(AltoPage page, Input input) {
    return new FieldValues()
        .addText(NewsField.ARTICLE_BODY, page.text(page.all()))
        .add(NewsField.PRINT_PAGE, page.number())
        .toOutcome(input.origin(), "page has no text");
  }
}
