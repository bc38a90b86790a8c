package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.pressmark.schema.Article;
import org.pressmark.searcher.web.OpenRoom;

/// Opens a reading room for a class of tests, and reads its pages.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReadingTest {
  private Optional<OpenRoom> room = Optional.empty();

  final void open(Path directory, List<Article> articles) throws IOException {
    room = Optional.of(OpenRoom.of(directory, articles));
  }

  final void open(OpenRoom opened) {
    room = Optional.of(opened);
  }

  @AfterAll
  final void close() throws IOException {
    room().close();
  }

  final OpenRoom room() {
    return room.orElseThrow();
  }

  /// A page that is there.
  final Document page(String address) throws Exception {
    return page(address, 200);
  }

  final Document page(String address, int status) throws Exception {
    return new Browsing(room()).page(address, status);
  }

  /// The text of an element with its blanks as they are; of none, if there is no such element.
  static String text(Document page, String selector) {
    return page.select(selector).stream().map(Element::wholeText).findFirst().orElse("");
  }
}
