package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.indexer.ingest.ArticleSource.Options;

final class ArticleSourceTest {
  private static final long TWO_GIGABYTES = 1L << 31;

  @Test
  void readsAPageSavedAsText() {
    assertEquals(
        "a.txt\n  articleBody: Ferry runs aground ⏎ \t By Ada Example ¶ “Nobody” was hurt. ⏎ \n",
        Transcript.of(
            "a.txt", "Ferry runs aground\r\n\t By Ada Example\r\n\r\n“Nobody” was hurt.\r\n"));
  }

  @Test
  void namesTheFormatOfEachOutcome() {
    assertEquals(List.of("json", "json"), formats("a.json", "[{\"title\": \"A\"}, {}]"));
    assertEquals(List.of("jsonl"), formats("a.jsonl", "{\"title\": \"A\"}\n"));
    assertEquals(List.of("text"), formats("a.txt", "Ferry runs aground"));
    assertEquals(List.of("binary"), formats("a.gz", "\u0000"));
    assertEquals(List.of("reuters-sgml"), formats("a.sgm", "<!DOCTYPE lewis>"));
    assertEquals(List.of(""), formats("a.txt", " "));
  }

  @Test
  void readsAsTheFormatAskedFor() {
    Options text = new Options(Map.of(), Options.MAX_ITEM_CHARS, Optional.of("text"));
    assertEquals(
        "a.csv\n  articleBody: title,text\n",
        Transcript.of("a.csv", new ByteArrayInputStream("title,text".getBytes(UTF_8)), text));
    assertEquals(
        "a.png: is a PNG image, not an article\n",
        Transcript.of(
            "a.png", new ByteArrayInputStream("\u0089PNG\r\n".getBytes(ISO_8859_1)), text));
  }

  @Test
  void refusesAnUnknownFormat() {
    Options unknown = new Options(Map.of(), 1, Optional.of("docx"));
    var refused = assertThrows(IllegalArgumentException.class, () -> ArticleSource.of(unknown));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("no format 'docx'; there are: "));
  }

  private static List<String> formats(String name, String text) {
    List<String> formats = new ArrayList<>();
    ArticleSource.of(Options.defaults())
        .read(
            name,
            new ByteArrayInputStream(text.getBytes(UTF_8)),
            outcome -> formats.add(outcome.format()));
    return formats;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt  | ''                                        | file is empty
          a.json | ' \n \n'                                  | file is empty
          a.txt  | '\u0000\u0001\u0002 text'                 | is binary, not text
          a.txt  | 'a b c d e f g \u0003 h i j'              | is binary, not text
          a.txt  | '\u0089PNG\r\n\u001A\n\u0000'             | is a PNG image, not an article
          a.json | 'GIF89a\u0001\u0000'                      | is a GIF image, not an article
          a.bin  | '%PDF-1.4 text'                           | PDF is damaged or breaks off
          a.txt  | 'PK\u0003\u0004\u0014\u0000'              | holds no articles
          a.doc  | '{\\\\rtf1\\\\ansi text}'                     | is RTF; no reader for it
          a.xml  | '<?xml version="1.0"?><nitf/>'            | item has no headline and no text
          a.xml  | '<?xml version="1.0"?><recipe/>'          | is XML or SGML of a kind that is not read: its root is <recipe>
          a.dtd  | '<!-- lists --> <!ELEMENT REUTERS - - (#PCDATA)>' | is a DTD, not an article
          a.csv  | 'title,text'                              | holds no articles
          a.json | 'no json'                                 | broken JSON: unrecognized token 'no'
          """)
  void saysWhatItCannotRead(String name, String content, String reason) {
    String position = reason.startsWith("broken") ? ":1:3" : "";

    assertEquals(
        name + position + ": " + reason + "\n",
        Transcript.of(name, content.translateEscapes().getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, GIF8 is not much of a headline",
    "b, RIFFRAFF at the gate",
    "c, [Moscow] Talks go on",
    "d, {sic} Talks go on",
    "e, <SRD> rose"
  })
  void takesTextForText(String name, String text) {
    assertEquals(name + "\n  articleBody: " + text + "\n", Transcript.of(name, text));
  }

  @Test
  void readsTextInAnyEncoding() {
    assertEquals(
        "a.txt\n  articleBody: Köln – früher\n",
        Transcript.of("a.txt", "Köln – früher".getBytes(Encoding.WINDOWS_1252)));
    assertEquals(
        "a.txt\n  articleBody: Köln – é\n",
        Transcript.of("a.txt", join("Köln – ".getBytes(UTF_8), (byte) 0xE9)));
  }

  @Test
  void reportsAFileThatIsGone() {
    SourceFile gone = new SourceFile(Path.of("no", "such.txt"), "such.txt", 1, Instant.EPOCH);
    List<String> outcomes = new ArrayList<>();

    ArticleSource.of(Options.defaults()).read(gone, outcome -> outcomes.add(outcome.toString()));

    assertEquals(List.of("such.txt: cannot be read: it is gone"), outcomes);
  }

  @Test
  void reportsADirectoryInAFilesPlace(@TempDir Path directory) {
    SourceFile file = new SourceFile(directory, "such.txt", 1, Instant.EPOCH);
    List<String> outcomes = new ArrayList<>();

    ArticleSource.of(Options.defaults()).read(file, outcome -> outcomes.add(outcome.toString()));

    assertEquals(List.of("such.txt: cannot be read: Is a directory"), outcomes);
  }

  @Test
  void readsAFileOnDisk(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("a.txt"), "Ferry runs aground");
    List<ReadOutcome> outcomes = new ArrayList<>();

    ArticleSource.of(Options.defaults()).read(SourceFile.of(file), outcomes::add);

    assertEquals(1, outcomes.size());
    assertEquals("a.txt", outcomes.getFirst().origin().toString());
  }

  @Test
  void keepsTheArticlesBeforeAnIoFault() {
    InputStream failing =
        new Failing(
            "{\"title\": \"One\"}\n{\"title\": \"Two\"}\n".repeat(10_000),
            new IOException("the disk is gone"));
    String transcript = Transcript.of("a.jsonl", failing, Options.defaults());

    assertTrue(transcript.startsWith("a.jsonl:1\n  headline: One\na.jsonl:2\n  headline: Two\n"));
    assertTrue(transcript.endsWith("\na.jsonl: cannot be read: the disk is gone\n"));
  }

  @Test
  void refusesAccessInOneLine() {
    InputStream failing = new Failing("", new AccessDeniedException("/secret/a.txt"));

    assertEquals(
        "a.txt: cannot be read: permission denied\n",
        Transcript.of("a.txt", failing, Options.defaults()));
  }

  @Test
  void rejectsAnArticleBeyondTheLimit() {
    Options options = new Options(Map.of(), 100);
    String text = "x".repeat(101);

    assertEquals(
        "a.txt: text is longer than 100 characters\n",
        Transcript.of("a.txt", stream(text), options));
    assertEquals(
        "a.json:1:2: article is longer than 100 characters\na.json:2:1\n  headline: One\n",
        Transcript.of(
            "a.json",
            stream(
                "[{\"title\": \""
                    + "x".repeat(60)
                    + "\", \"text\": \""
                    + "x".repeat(60)
                    + "\"},\n{\"title\": \"One\"}]"),
            options));
    assertEquals(
        "a.jsonl:1: line is longer than 100 characters\na.jsonl:2\n  headline: One\n",
        Transcript.of(
            "a.jsonl", stream("{\"title\": \"" + text + "\"}\n{\"title\": \"One\"}"), options));
    assertEquals(
        "a.json:1:115: JSON holds a name, number or string longer than 100 characters\n",
        Transcript.of("a.json", stream("[{\"title\": \"" + text + "\"}]"), options));
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void holdsNoLineOfTwoGigabytes() {
    assertBounded(
        "a.jsonl",
        new Repeating(TWO_GIGABYTES, "{\"title\": \"", "x", "\"}\n{\"title\": \"One\"}\n"),
        "a.jsonl:1: line is longer than 16777216 characters\na.jsonl:2\n  headline: One\n");
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void holdsNoTextOfTwoGigabytes() {
    assertBounded(
        "a.txt",
        new Repeating(TWO_GIGABYTES, "Text ", "word ", ""),
        "a.txt: text is longer than 16777216 characters\n");
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void holdsNoItemWithoutEnd() {
    assertBounded(
        "a.sgm",
        new Repeating(
            TWO_GIGABYTES / 4,
            "<REUTERS NEWID=\"1\">\n<TEXT>",
            "line\n",
            "<REUTERS NEWID=\"2\"><TEXT><TITLE>TWO</TITLE></TEXT></REUTERS>"),
        "a.sgm:1: item is longer than 16777216 characters\na.sgm:LINE\n  identifier: newid:2\n  headline: TWO\n");
  }

  @Test
  @Timeout(value = 240, unit = TimeUnit.SECONDS)
  void holdsNoArticleWithoutEnd() {
    assertBounded(
        "a.json",
        new Repeating(
            TWO_GIGABYTES / 8,
            "{\"title\": \"One\", \"related\": [",
            "{\"a\": [1, 2, 3]}, ",
            "{}]}"),
        "a.json: article is longer than 16777216 characters\n");
  }

  private static void assertBounded(String name, InputStream stream, String transcript) {
    long before = allocated();

    assertEquals(
        transcript,
        Transcript.of(name, stream, Options.defaults()).replaceAll("sgm:\\d{3,}", "sgm:LINE"));
    long bytes = allocated() - before;
    assertTrue(bytes < TWO_GIGABYTES / 4, () -> "allocated " + bytes + " bytes");
  }

  /// What this thread has allocated so far: no less than what it has held.
  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static byte[] join(byte[] start, byte... end) {
    byte[] all = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, all, start.length, end.length);
    return all;
  }

  /// Any amount of the same, made while it is read.
  private static final class Repeating extends InputStream {
    private final byte[] start;
    private final byte[] block;
    private final byte[] end;

    /// That of all blocks.
    private final long size;

    private long position;

    Repeating(long size, String start, String unit, String end) {
      this.start = start.getBytes(UTF_8);
      this.block = unit.repeat(1 << 14).getBytes(UTF_8);
      this.end = end.getBytes(UTF_8);
      this.size = size / block.length * block.length;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      long inBlocks = position - start.length;
      long inEnd = inBlocks - size;
      int count;
      if (inBlocks < 0) {
        count = copy(start, (int) position, buffer, offset, length);
      } else if (inEnd < 0) {
        count = copy(block, (int) (inBlocks % block.length), buffer, offset, length);
      } else {
        count = copy(end, (int) inEnd, buffer, offset, length);
      }
      position += count;
      return count == 0 ? -1 : count;
    }

    private static int copy(byte[] from, int at, byte[] buffer, int offset, int length) {
      int count = Math.min(length, from.length - at);
      System.arraycopy(from, at, buffer, offset, count);
      return count;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }
  }

  /// A disk that fails after some bytes.
  private static final class Failing extends InputStream {
    private final InputStream bytes;
    private final IOException fault;

    Failing(String text, IOException fault) {
      this.bytes = stream(text);
      this.fault = fault;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = bytes.read(buffer, offset, length);
      if (count < 0) {
        throw fault;
      }
      return count;
    }

    @Override
    public int read() throws IOException {
      int next = bytes.read();
      if (next < 0) {
        throw fault;
      }
      return next;
    }
  }
}
