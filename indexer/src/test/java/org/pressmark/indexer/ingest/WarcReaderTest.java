package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class WarcReaderTest {
  private static final String TEXT =
      "The ferry ran aground at dawn, the harbour master said, and nobody was hurt.";

  @Test
  void readsEveryHtmlPageByItsAddress() {
    byte[] warc =
        warc(
            record("warcinfo", "", "", "application/warc-fields", bytes("software: none\r\n")),
            page("http://x.example/1", "Ferry"),
            response("http://x.example/style.css", "200 OK", "text/css", bytes("p {}"), ""),
            response("http://x.example/gone", "404 Not Found", "text/html", html("Gone"), ""),
            page("http://x.example/2", "Tug"));
    assertEquals(
        "x.warc:? headline: Ferry url: http://x.example/1 | x.warc:? headline: Tug url: http://x.example/2",
        brief(warc));
  }

  @Test
  void readsThePackedArchiveAlike() {
    byte[] warc = warc(page("http://x.example/1", "Ferry"));
    assertEquals(brief(warc), brief(Archives.packed("gz", warc)).replace("x.warc.gz", "x.warc"));
  }

  @Test
  void believesTheCharsetOfTheTransfer() {
    byte[] body =
        "<html><title>Паром</title><p>Паром сел на мель".getBytes(Charset.forName("windows-1251"));
    assertTrue(
        brief(
                warc(
                    response(
                        "http://x.example/1",
                        "200 OK",
                        "text/html; charset=windows-1251",
                        body,
                        "")))
            .contains("headline: Паром "));
  }

  @Test
  void unpacksPagesThatTheServerPacked() {
    byte[] body = Archives.packed("gz", html("Ferry"));
    assertTrue(
        brief(
                warc(
                    response(
                        "http://x.example/1",
                        "200 OK",
                        "text/html",
                        body,
                        "Content-Encoding: gzip\r\n")))
            .contains("headline: Ferry"));
  }

  @Test
  void resolvesRevisitsInTheFile() {
    String digest = "WARC-Payload-Digest: sha1:AAAA\r\n";
    byte[] original =
        record(
            "response",
            "http://x.example/1",
            digest,
            "application/http; msgtype=response",
            http("200 OK", "text/html", html("Ferry"), ""));
    assertEquals(
        "x.warc:? headline: Ferry url: http://x.example/1"
            + " | x.warc:? headline: Ferry url: http://mirror.example/1"
            + " | x.warc:?: is a revisit of http://x.example/other, which is no article of this file",
        brief(
            warc(
                original,
                revisit("http://x.example/1", digest),
                revisit("http://mirror.example/1", digest),
                revisit("http://x.example/other", "WARC-Payload-Digest: sha1:BBBB\r\n"))));
  }

  @Test
  void keepsWhatStoodBeforeTheBreak() {
    byte[] warc = warc(page("http://x.example/1", "Ferry"), page("http://x.example/2", "Tug"));
    String cut = brief(Arrays.copyOf(warc, warc.length - 400));
    assertTrue(cut.startsWith("x.warc:? headline: Ferry url: http://x.example/1 | x.warc:?"), cut);
    String spoilt =
        brief(warc(page("http://x.example/1", "Ferry"), bytes("WARC/1.0\r\nno header\r\n\r\n")));
    assertEquals(
        "x.warc:? headline: Ferry url: http://x.example/1"
            + " | x.warc:?: the record after this one has a broken header; nothing after it is read",
        spoilt);
  }

  @Test
  void readsTheOlderArc() {
    byte[] http = http("200 OK", "text/html", html("Ferry"), "");
    String head =
        """
        filedesc://x.arc 0.0.0.0 20080430204825 text/plain 76
        1 0 Archive
        URL IP-address Archive-date Content-type Archive-length
        """;
    ByteArrayOutputStream arc = new ByteArrayOutputStream();
    arc.writeBytes(
        bytes(head.replace(" 76\n", " " + (head.length() - head.indexOf('\n') - 1) + "\n")));
    arc.writeBytes(
        bytes("\nhttp://x.example/1 127.0.0.1 20080430204825 text/html " + http.length + "\n"));
    arc.writeBytes(http);
    arc.writeBytes(bytes("\n"));
    assertTrue(
        brief(arc.toByteArray()).contains("headline: Ferry url: http://x.example/1"),
        brief(arc.toByteArray()));
  }

  @Test
  void saysWhereThereAreNoPages() {
    assertEquals(
        "x.warc: holds no HTML pages among its 1 records",
        brief(warc(response("http://x.example/a.css", "200 OK", "text/css", bytes("p {}"), ""))));
  }

  // ---- archives

  static byte[] warc(byte[]... records) {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (byte[] record : records) {
      warc.writeBytes(record);
    }
    return warc.toByteArray();
  }

  static byte[] page(String url, String title) {
    return response(url, "200 OK", "text/html", html(title), "");
  }

  private static byte[] html(String title) {
    return bytes("<html><title>" + title + "</title><body><p>" + TEXT + "</p></body></html>");
  }

  private static byte[] response(
      String url, String status, String type, byte[] body, String headers) {
    return record(
        "response",
        url,
        "",
        "application/http; msgtype=response",
        http(status, type, body, headers));
  }

  private static byte[] revisit(String url, String digest) {
    return record(
        "revisit",
        url,
        digest
            + "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
        "application/http; msgtype=response",
        bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
  }

  private static byte[] http(String status, String type, byte[] body, String headers) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        bytes(
            "HTTP/1.1 %s\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n"
                .formatted(status, type, headers, body.length)));
    http.writeBytes(body);
    return http.toByteArray();
  }

  private static byte[] record(String kind, String url, String headers, String type, byte[] block) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        bytes(
            "WARC/1.0\r\nWARC-Type: %s\r\n%s%sWARC-Date: 2016-12-06T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(
                    kind,
                    url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n",
                    headers,
                    type,
                    block.length)));
    record.writeBytes(block);
    record.writeBytes(bytes("\r\n\r\n"));
    return record.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /// What is read, on one line, without positions and texts.
  private static String brief(byte[] warc) {
    return String.join(
        " | ",
        Transcript.of("x.warc", warc)
            .replaceAll("\n  (articleBody|inLanguage|datePublished): [^\n]*", "")
            .replaceAll("\n  ", " ")
            .replaceAll("(x\\.warc(?:\\.gz)?):\\d+", "$1:?")
            .lines()
            .toList());
  }
}
