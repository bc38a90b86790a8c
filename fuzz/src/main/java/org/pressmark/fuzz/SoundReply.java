package org.pressmark.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What holds of every reply, whatever was asked for: its status is none of the server's own
/// faults, JSON can be read to its end, a problem of the API tells its status, and a page runs
/// nothing but its own scripts.
final class SoundReply {
  private static final JsonFactory JSON = new JsonFactory();

  /// Said where an address asks for an answer in no time.
  private static final int TOO_SLOW = 503;

  /// Said of a request line without an address, as HTTP had it at first.
  private static final int OF_OLD = 505;

  private SoundReply() {}

  static void check(String address, HttpReply reply) throws IOException {
    Promise.that(
        (reply.status() >= 200 && reply.status() < 500)
            || reply.status() == TOO_SLOW
            || (reply.status() == OF_OLD && !isHttp(address)),
        () -> address + " is answered by " + reply);
    if (reply.mediaType().endsWith("json")) {
      checkJson(address, reply);
    }
    if (reply.mediaType().equals("text/html")) {
      checkPage(address, Jsoup.parse(reply.body()));
    }
    if (reply.status() >= 400 && address.startsWith("/api/v1/") && isHttp(address)) {
      Promise.that(
          reply.mediaType().equals("application/problem+json")
              && reply.body().contains("\"status\":" + reply.status()),
          () -> address + " is refused by " + reply);
    }
  }

  /// Whether a request for it can be read at all; else nobody knows that it was for the API.
  private static boolean isHttp(String address) {
    return !address.isEmpty() && address.chars().allMatch(c -> c > ' ' && c != 0x7f);
  }

  private static void checkJson(String address, HttpReply reply) throws IOException {
    int depth = 0;
    try (JsonParser json = JSON.createParser(reply.body())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
    }
    int open = depth;
    Promise.that(open == 0, () -> address + " is answered by half of JSON: " + reply);
  }

  private static void checkPage(String address, Document page) {
    for (Element element : page.getAllElements()) {
      boolean isForeign =
          Set.of("iframe", "object", "embed", "base", "style").contains(element.normalName())
              || (element.normalName().equals("script")
                  && !element.attr("src").startsWith("/assets/"))
              || element.attributes().asList().stream()
                  .anyMatch(attribute -> isActive(attribute.getKey(), attribute.getValue()));
      Promise.that(!isForeign, () -> address + " brings into the page: " + element);
    }
  }

  private static boolean isActive(String name, String value) {
    return name.startsWith("on")
        || name.equals("style")
        || value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
  }
}
