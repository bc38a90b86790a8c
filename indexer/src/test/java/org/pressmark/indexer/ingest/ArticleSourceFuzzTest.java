package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.indexer.ingest.ArticleSource.Options;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// Files of every format, cut off and with bytes changed at random: whatever comes out, it comes to
/// an end, says something about each file, and keeps the promises of {@link RawArticle}.
final class ArticleSourceFuzzTest {
  private static final int ROUNDS = 1500;

  private record Sample(String name, String text, Charset charset) {}

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(
              "page.txt",
              "Fähre läuft auf\nBy Ada Example\n\nPIRAEUS, Greece (AP) — “Nobody” was hurt.\n"
                  .repeat(3),
              UTF_8),
          new Sample("utf16.txt", "\uFEFFFähre läuft auf\n\nNobody was hurt.", UTF_16LE),
          new Sample(
              "lines.jsonl",
              "{\"title\": \"Fähre\", \"text\": \"One.\\nTwo.\", \"authors\": \"A and B\"}\n"
                  .repeat(4),
              UTF_8),
          new Sample(
              "list.json",
              "[{\"headline\": {\"main\": \"Ferry\"}, \"fields\": {\"body\": \"<p>One &amp; <b>two</p>\"}, \"x\": [1, 2.5e3, null]}, {\"title\": \"B\"}]",
              UTF_8),
          new Sample(
              "wrapped.json",
              "{\"response\": {\"docs\": [{\"title\": \"A\"}, {\"text\": \"B\\ud83d\"}]}, \"@graph\": [{\"@id\": 1}]}",
              UTF_8),
          new Sample(
              "items.sgm",
              "<!DOCTYPE lewis>\n<REUTERS NEWID=\"1\">\n<DATE>1-APR-1987</DATE><PLACES><D>usa</D></PLACES><TEXT>&#2;<TITLE>A &lt;B></TITLE><BODY>One.\n    Two.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n"
                  .repeat(3),
              UTF_8));

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300})
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void neverThrowsAndAlwaysEnds(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
      String name = sample.name;
      byte[] bytes = spoilt(sample.text.getBytes(sample.charset), random);
      List<ReadOutcome> outcomes = new ArrayList<>();
      Options options = new Options(Map.of(), 1 + random.nextInt(400));
      ArticleSource.of(options).read(name, new ByteArrayInputStream(bytes), outcomes::add);

      String where = "seed " + seed + ", round " + round + ", " + name;
      assertTrue(!outcomes.isEmpty(), where);
      outcomes.forEach(outcome -> assertSound(outcome, name, where));
    }
  }

  private static byte[] spoilt(byte[] sample, Random random) {
    int length = random.nextInt(4) == 0 ? random.nextInt(sample.length + 1) : sample.length;
    byte[] bytes = Arrays.copyOf(sample, length);
    int flips = length == 0 ? 0 : random.nextInt(6);
    for (int i = 0; i < flips; i++) {
      int at = random.nextInt(length);
      bytes[at] =
          (byte)
              (random.nextBoolean() ? random.nextInt(256) : bytes[at] ^ (1 << random.nextInt(8)));
    }
    return bytes;
  }

  private static void assertSound(ReadOutcome outcome, String name, String where) {
    assertTrue(outcome.origin().path().equals(name), where);
    switch (outcome) {
      case Rejected(_, String reason, _) ->
          assertTrue(
              !reason.isBlank() && reason.lines().count() == 1 && !reason.endsWith("."),
              where + ": " + reason);
      case Accepted(RawArticle article) -> {
        assertTrue(
            !article.all(NewsField.HEADLINE).isEmpty()
                || !article.all(NewsField.ARTICLE_BODY).isEmpty(),
            where);
        article
            .fields()
            .values()
            .forEach(values -> values.forEach(value -> assertClean(value, where)));
      }
    }
  }

  private static void assertClean(String value, String where) {
    assertTrue(!value.isBlank(), where);
    assertTrue(Normalizer.isNormalized(value, Normalizer.Form.NFC), where);
    assertTrue(
        value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'), where);
    assertTrue(UTF_8.newEncoder().canEncode(value), where);
  }
}
