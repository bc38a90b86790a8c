package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;

/// The ALTO pages of a METS issue, opened when an article needs them; a few at a time are held.
final class MetsPages {
  private static final int PAGES_HELD = 4;

  private final Element mets;
  private final Input input;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, Optional<AltoPage>> held = new LinkedHashMap<>();
  private Optional<String> missing = Optional.empty();

  MetsPages(Element mets, Input input) {
    this.mets = mets;
    this.input = input;
    for (Element location : mets.select("filesec file > flocat")) {
      Element file = location.parent();
      if (file != null) {
        files.put(file.attr("id"), href(location));
      }
    }
  }

  private static String href(Element location) {
    String href = location.attr("xlink:href");
    return href.isEmpty() ? location.attr("href") : href;
  }

  /// The text of the areas inside an article and in the physical divisions it is linked with, in
  /// their order.
  String text(Element article, List<Element> linked) {
    return areas(article, linked).stream()
        .map(this::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  /// The number of the page on which an article begins.
  Optional<String> number(Element article, List<Element> linked) {
    return areas(article, linked).stream()
        .map(area -> area.attr("fileid"))
        .flatMap(file ->
            mets.select("structmap[type=PHYSICAL] div:has(> fptr)").stream()
                .filter(div -> div.attr("type").equalsIgnoreCase("page"))
                .filter(page -> holds(page, file)))
        .flatMap(page -> Stream.of(page.attr("orderlabel"), page.attr("order")))
        .filter(number -> !number.isBlank())
        .findFirst();
  }

  /// The first page that an article needed and that was not there, or could not be read.
  Optional<String> missing() {
    return missing;
  }

  private static boolean holds(Element page, String file) {
    return page.select("fptr, area").stream().anyMatch(at -> at.attr("fileid").equals(file));
  }

  /// The areas of ALTO files: those of images have no words.
  private List<Element> areas(Element article, List<Element> linked) {
    List<Element> areas = new ArrayList<>();
    Stream.concat(Stream.of(article), linked.stream())
        .flatMap(part -> part.select("area[fileid][begin]").stream())
        .filter(area -> !areas.contains(area))
        .forEach(areas::add);
    return areas;
  }

  private String text(Element area) {
    return page(area.attr("fileid"))
        .flatMap(page -> page.range(area.attr("begin"), area.attr("end")).map(page::text))
        .orElse("");
  }

  private Optional<AltoPage> page(String file) {
    Optional<AltoPage> page = held.get(file);
    if (page == null) {
      page = Optional.ofNullable(files.get(file)).flatMap(this::open);
      if (held.size() >= PAGES_HELD) {
        held.remove(held.keySet().iterator().next());
      }
      held.put(file, page);
    }
    return page;
  }

  private Optional<AltoPage> open(String href) {
    try {
      Optional<InputStream> bytes = input.siblings().open(href);
      Optional<AltoPage> page = bytes.isPresent() ? read(href, bytes.get()) : Optional.empty();
      missing = page.isPresent() ? missing : missing.or(() -> Optional.of(href));
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<AltoPage> read(String name, InputStream bytes) throws IOException {
    try (bytes) {
      Head head = Head.of(name, bytes);
      InputStream all = head.before(bytes);
      int limit = input.options().maxItemChars();
      XmlText text = new XmlText(head.encoding().reader(all), limit);
      return AltoPage.read(XmlTree.parser(text), limit);
    } catch (XMLStreamException _) {
      return Optional.empty();
    }
  }
}
