package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.indexer.ingest.Archives.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.indexer.ingest.ArticleSource.Options;
import org.pressmark.indexer.ingest.ReadOutcome.Accepted;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.container.Unpacking;

/// Pages, feeds, archives, web archives and PDFs with bytes changed or cut off at random: nothing
/// is thrown, and every file comes to something.
final class WebFuzzTest {
  private static final int ROUNDS = 250;
  private static final Unpacking.Limits LIMITS =
      new Unpacking.Limits(4, 100, 1 << 22, 200, 1 << 20);

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry runs aground | Gazette</title>
      <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Ferry", "author": {"name": "A"}}]}</script>
      <meta property="article:published_time" content="2016-12-06T21:28:00Z"></head><body><nav><a href="/">Home</a></nav>
      <article><h1>Ferry</h1><p>It ran aground at dawn, the harbour master said, and nobody was hurt.</p>
      <table><tr><td>1<td>2</table><ul><li>one<li>two</ul><br><br>Tugs pulled her free.</article></body></html>
      """;

  private static final String FEED =
      """
      <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Gazette</title>
      <item><title>Ferry</title><link>http://x.example/1</link><description>&lt;p&gt;Aground&lt;/p&gt;</description></item>
      <item><title>Tug</title><guid>http://x.example/2</guid><pubDate>Tue, 06 Dec 2016 21:28:00 GMT</pubDate></item>
      </channel></rss>
      """;

  private static Map<String, byte[]> samples() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.html", bytes(PAGE));
    members.put("b.xml", bytes(FEED));
    members.put("c.txt.gz", Archives.packed("gz", bytes("Ferry\n\nIt ran aground.")));
    byte[] tar = Archives.tar(members);
    byte[] warc =
        WarcReaderTest.warc(
            WarcReaderTest.page("http://x.example/1", "Ferry"),
            WarcReaderTest.page("http://x.example/2", "Tug"));
    Map<String, byte[]> samples = new LinkedHashMap<>();
    samples.put("a.html", bytes(PAGE));
    samples.put("a.xml", bytes(FEED));
    samples.put("a.zip", Archives.zip(members));
    samples.put("a.tar", tar);
    samples.put("a.7z", Archives.sevenZip(members));
    for (String format : List.of("gz", "bzip2", "xz", "zstd", "lz4-framed")) {
      samples.put("a.tar." + format, Archives.packed(format, tar));
    }
    samples.put("a.warc", warc);
    samples.put("a.warc.gz", Archives.packed("gz", warc));
    samples.put(
        "a.pdf", PdfReaderTest.pdf(Optional.of("Ferry"), List.of("Ferry", "It ran aground.")));
    return samples;
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 30, 400})
  @Timeout(value = 240, unit = TimeUnit.SECONDS)
  void neverThrowsAndAlwaysEnds(long seed) throws IOException {
    Random random = new Random(seed);
    List<Map.Entry<String, byte[]>> samples = List.copyOf(samples().entrySet());
    ArticleSource source =
        ArticleSource.of(new Options(Map.of(), 1 << 16, Optional.empty(), LIMITS));
    for (int round = 0; round < ROUNDS; round++) {
      Map.Entry<String, byte[]> sample = samples.get(random.nextInt(samples.size()));
      byte[] spoilt = spoilt(sample.getValue(), random);
      List<ReadOutcome> outcomes = new ArrayList<>();
      source.read(sample.getKey(), new ByteArrayInputStream(spoilt), outcomes::add);

      String where = "seed " + seed + ", round " + round + ", " + sample.getKey();
      assertTrue(!outcomes.isEmpty(), where);
      outcomes.forEach(outcome -> assertSound(outcome, sample.getKey(), where));
    }
  }

  private static byte[] spoilt(byte[] sample, Random random) {
    int length = random.nextInt(3) == 0 ? random.nextInt(sample.length + 1) : sample.length;
    byte[] bytes = Arrays.copyOf(sample, length);
    int flips = length == 0 ? 0 : random.nextInt(8);
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
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
      case Accepted(RawArticle article) ->
          assertTrue(
              article.fields().values().stream().flatMap(List::stream).noneMatch(String::isBlank),
              where);
    }
  }
}
