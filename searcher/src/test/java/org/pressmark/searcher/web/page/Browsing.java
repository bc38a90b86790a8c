package org.pressmark.searcher.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.searcher.web.OpenRoom;

/// Reads the pages of a room as a browser without scripts does, and what the API says beside them.
final class Browsing {
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
  private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]*)\"");
  private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([^\"]*)\"");

  private final OpenRoom room;

  Browsing(OpenRoom room) {
    this.room = room;
  }

  /// A page that is there.
  Document page(String address) throws Exception {
    return page(address, 200);
  }

  /// A page that is answered with a status.
  Document page(String address, int status) throws Exception {
    HttpResponse<String> response = room.get(address);
    assertEquals(status, response.statusCode(), address);
    Document page = Jsoup.parse(response.body(), room.uri("/").toString());
    assertNothingInline(page, address);
    return page;
  }

  /// What the security policy would not let pass is not there to begin with.
  private static void assertNothingInline(Document page, String address) {
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.equals("style") || name.startsWith("on")) {
          throw new AssertionError(address + " has " + element.cssSelector() + " " + name);
        }
      }
    }
    assertEquals("", page.select("script").html().strip(), address);
    assertEquals(List.of(), page.select("style, iframe, object, embed, base").eachText(), address);
  }

  /// How many articles a list says there are.
  static String total(Document page) {
    return page.select("h1").text();
  }

  /// How many the API finds with the same parameters.
  String apiTotal(String address) throws Exception {
    long total = Long.parseLong(first(TOTAL, api(address)));
    return total + (total == 1 ? " article" : " articles");
  }

  /// The identifiers of a whole list of the API.
  List<String> apiIds(String parameters) throws Exception {
    var ids = new ArrayList<String>();
    String cursor = "";
    do {
      String answer = api("/?" + parameters + cursor);
      Matcher id = ID.matcher(answer);
      while (id.find()) {
        ids.add(id.group(1));
      }
      String next = first(CURSOR, answer);
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return ids;
  }

  private String api(String address) throws Exception {
    int at = address.indexOf('?');
    HttpResponse<String> response =
        room.get("/api/v1/search" + (at < 0 ? "" : address.substring(at)));
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  /// Where a link leads.
  static String href(Element link) {
    return link.attr("href");
  }

  /// The link of a page with these words.
  static Element link(Document page, String selector, String text) {
    return page.select(selector).stream()
        .filter(each -> each.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + text + " in " + page.select(selector)));
  }
}
