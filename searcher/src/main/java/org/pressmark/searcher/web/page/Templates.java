package org.pressmark.searcher.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.ByteBuffer;
import java.util.Map;
import org.pressmark.searcher.web.http.Reply;

/// Makes HTML of records. Whatever a template shows is escaped for the place where it stands; none
/// of them shows text as HTML. Thread-safe.
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.pressmark.searcher.web.template");

  /// A page.
  ///
  /// @param template its file, without ending
  /// @param page what it shows
  Reply.Whole reply(int status, String template, Object page) {
    return new Reply.Whole(status, Reply.HTML, Map.of(), rendered(template, page));
  }

  /// A picture, whose template writes XML.
  Reply.Whole picture(String template, Object picture) {
    return new Reply.Whole(200, "image/svg+xml", Map.of(), rendered(template, picture));
  }

  private ByteBuffer rendered(String template, Object shown) {
    var text = new Utf8ByteOutput();
    engine.render(template + ".jte", shown, text);
    return ByteBuffer.wrap(text.toByteArray());
  }
}
