package org.pressmark.searcher.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.searcher.web.OpenRoom;

/// A page as a browser without scripts has it.
record ReadPage(OpenRoom room, int status, Document html) {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

  static ReadPage of(OpenRoom room, String address) throws IOException, InterruptedException {
    HttpResponse<String> reply = room.get(address);
    return new ReadPage(room, reply.statusCode(), Jsoup.parse(reply.body()));
  }

  /// The page that the first such link leads to.
  ReadPage follow(String link) throws IOException, InterruptedException {
    return follow(first(link));
  }

  ReadPage follow(Element link) throws IOException, InterruptedException {
    ReadPage next = of(room, link.attr("href"));
    assertEquals(200, next.status, link::outerHtml);
    return next;
  }

  /// The first such element, which there must be.
  Element first(String what) {
    return html.expectFirst(what);
  }

  List<String> texts(String what) {
    return html.select(what).eachText();
  }

  /// The first number of a text: 1234 of `1,234 articles`.
  static long number(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      throw new AssertionError("no number in " + text);
    }
    return Long.parseLong(number.group().replace(",", ""));
  }

  /// How many articles the search page has found; what its API says, too.
  long total() throws IOException, InterruptedException {
    return number(first("#total").text());
  }
}
