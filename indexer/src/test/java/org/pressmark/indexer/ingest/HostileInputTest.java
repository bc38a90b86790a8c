package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.indexer.ingest.ArticleSource.Options;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// Files that ask a parser to work or nest without end. Each takes minutes where reading is
/// quadratic in it, or runs the stack out where it is recursive, and a moment where it is neither.
final class HostileInputTest {
  private static final String PAGE = "<html><head><title>Ferry</title></head><body>";

  enum Hostile {
    TITLE_OF_DASHES(
        "a.html", "<title>A ferry ", "-".repeat(300_000), " | Gazette</title><p>It ran aground."),
    TITLE_LIKE_THE_HEADING(
        "a.html", "<title>", many("w%d "), "</title><h1>A ferry at last</h1><p>x"),
    COMMENTS("a.html", PAGE, "<!>".repeat(60_000), "<p>Nobody was hurt.</p>"),
    LINE_BREAKS("a.html", PAGE, "a<br><br>".repeat(45_000), ""),
    META_ELEMENTS("a.html", "<head>", many("<meta name=a content=%d>"), "<body>Nobody was hurt."),
    OPEN_BOLD("a.html", PAGE, "<b>".repeat(90_000), "x"),
    OPEN_TAGS_IN_MARKDOWN("a.md", "", "<a b=\"".repeat(100_000), ""),
    SHORTCODES("a.md", "", "{%".repeat(200_000), ""),
    QUOTES_IN_QUOTES("a.md", "", "> ".repeat(60_000), "x"),
    LISTS_IN_FRONT_MATTER("a.md", "---\ntitle: ", "[".repeat(60_000), "\n---\nText\n"),
    DECLARATIONS("a.txt", "", "<!>".repeat(60_000), "text"),
    FOLDED_HEADER(
        "a.eml", "From: a@b\nMIME-Version: 1.0\nSubject: a\n", " b\n".repeat(20_000), "\nText"),
    SENDER("a.eml", "MIME-Version: 1.0\nFrom: ", "a@".repeat(20_000), "\nSubject: Ferry\n\nText"),
    PARTS_IN_PARTS(
        "a.eml",
        "From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n",
        "--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(20_000),
        ""),
    OPEN_ITEMS("a.xml", "<rss><channel>", "<item><title>t</title>".repeat(100_000), ""),
    TEXT_IN_TEXT(
        "a.sgml", "<DOC>\n<DOCNO> AP1 </DOCNO>\n", "<TEXT>".repeat(100_000), "x\n</DOC>\n"),
    COMMAS_IN_DATELINE(
        "a.xml",
        "<nitf><body><body.head><hedline><hl1>A</hl1></hedline><dateline>",
        ", ".repeat(60_000),
        "</dateline></body.head></body></nitf>"),
    LISTS_IN_JSON("a.json", "", "[".repeat(1_000_000), ""),
    ELEMENTS_IN_XML("a.xml", "<nitf>", "<p>".repeat(500_000), ""),
    COLUMNS("a.csv", "title,text,", "title,".repeat(60_000), "\na,b\n"),
    ONE_LINE("a.txt", "", "word ".repeat(1_000_000), "");

    private final String name;
    private final String text;

    Hostile(String name, String before, String repeated, String after) {
      this.name = name;
      this.text = before + repeated + after;
    }

    private static String many(String unit) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60_000; i++) {
        text.append(unit.replace("%d", String.valueOf(i)));
      }
      return text.toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void comesToAnEndAndSaysWhatBecameOfIt(Hostile file) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    ArticleSource.of(Options.defaults())
        .read(file.name, new ByteArrayInputStream(file.text.getBytes(UTF_8)), outcomes::add);
    assertTrue(!outcomes.isEmpty());
    for (ReadOutcome outcome : outcomes) {
      assertEquals(file.name, outcome.origin().path());
      assertTrue(!(outcome instanceof Rejected(_, var reason, _)) || reason.lines().count() == 1);
    }
  }

  @Test
  void saysThatAFileIsNestedTooDeeply() {
    assertEquals(
        "a.md: is nested too deeply\n",
        Transcript.of("a.md", "---\ntitle: " + "[".repeat(100_000) + "\n---\nText\n"));
    assertEquals(
        "a.xml: elements are nested deeper than 200 levels\n",
        Transcript.of("a.xml", "<rss><channel>" + "<item>".repeat(300)));
  }
}
