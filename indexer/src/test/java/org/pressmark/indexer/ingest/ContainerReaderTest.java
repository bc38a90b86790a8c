package org.pressmark.indexer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.indexer.ingest.Archives.bytes;
import static org.pressmark.indexer.ingest.Archives.packed;
import static org.pressmark.indexer.ingest.Archives.sevenZip;
import static org.pressmark.indexer.ingest.Archives.tar;
import static org.pressmark.indexer.ingest.Archives.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.indexer.ingest.ArticleSource.Options;
import org.pressmark.indexer.ingest.container.Unpacking;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class ContainerReaderTest {
  private static final Map<String, byte[]> MEMBERS =
      members("1987/a.json", "{\"title\": \"Ferry\"}", "b.txt", "Tug");

  private static final String READ =
      """
      x!1987/a.json
        headline: Ferry
      x!b.txt
        articleBody: Tug
      """;

  @Test
  void readsArchives() {
    assertEquals(READ, Transcript.of("x", zip(MEMBERS)));
    assertEquals(READ, Transcript.of("x", tar(MEMBERS)));
    assertEquals(READ, Transcript.of("x", sevenZip(MEMBERS)));
  }

  @ParameterizedTest
  @CsvSource({"gz, gz", "bzip2, bz2", "xz, xz", "zstd, zst", "lz4-framed, lz4"})
  void readsPackedFilesAsTheFileInThem(String format, String extension) {
    assertEquals(
        "a.csv." + extension + "\n  headline: Ferry\n",
        Transcript.of("a.csv." + extension, packed(format, bytes("{\"title\": \"Ferry\"}"))));
    assertEquals(READ, Transcript.of("x", packed(format, tar(MEMBERS))));
  }

  @Test
  void tellsFormatsByTheNameWithoutThePacking() {
    assertEquals(
        "a.css.gz: is CSS, not an article\n",
        Transcript.of("a.css.gz", packed("gz", bytes("p { color: red }"))));
  }

  @Test
  void readsSeveralPackedFilesOneAfterTheOtherAsOne() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(packed("gz", bytes("{\"title\": \"Ferry\"}\n")));
    all.writeBytes(packed("gz", bytes("{\"title\": \"Tug\"}\n")));
    assertEquals(
        "a.jsonl.gz:1\n  headline: Ferry\na.jsonl.gz:2\n  headline: Tug\n",
        Transcript.of("a.jsonl.gz", all.toByteArray()));
  }

  @Test
  void readsContainersInContainers() {
    byte[] inner = packed("gz", tar(members("b/a.txt", "Ferry")));
    assertEquals(
        "x.zip!1987.tar.gz!b/a.txt\n  articleBody: Ferry\n",
        Transcript.of("x.zip", zip(members("1987.tar.gz", inner))));
  }

  @Test
  void stopsAtTheDepthLimit() {
    byte[] nested = bytes("Ferry");
    for (int i = 0; i < 8; i++) {
      nested = zip(members("z" + i, nested));
    }
    assertEquals(
        "x!z7!z6!z5!z4!z3: lies in more than 5 containers and is not unpacked\n",
        Transcript.of("x", nested));
  }

  @Test
  void takesMemberNamesAsLabelsOnly(@TempDir Path directory) throws IOException {
    byte[] archive =
        zip(
            members(
                "../../escape.txt", "Ferry",
                "/etc/motd", "Tug",
                "./c.txt", "Barge",
                "__MACOSX/._c.txt", "Mac",
                ".hidden/d.txt", "Hidden",
                "e/", ""));
    Path file = Files.write(directory.resolve("x.zip"), archive);
    List<String> outcomes = new ArrayList<>();
    ArticleSource.of(Options.defaults())
        .read(SourceFile.of(file), outcome -> outcomes.add(outcome.origin().toString()));
    assertEquals(List.of("x.zip!../../escape.txt", "x.zip!/etc/motd", "x.zip!c.txt"), outcomes);
    try (var files = Files.list(directory)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void keepsMembersOfOneNameApart() {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    byte[] first = tar(members("a.txt", "Ferry"));
    tar.write(first, 0, 1024); // without the end mark
    tar.writeBytes(tar(members("a.txt", "Tug")));
    assertEquals(
        "x!a.txt\n  articleBody: Ferry\nx!a.txt#2\n  articleBody: Tug\n",
        Transcript.of("x", tar.toByteArray()));
  }

  @Test
  void keepsWhatStoodBeforeTheBreak() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes("Ferry"));
    members.put("b.txt", noise(100_000));
    for (byte[] whole : List.of(zip(members), tar(members))) {
      String read = Transcript.of("x", Arrays.copyOf(whole, 50_000));
      assertTrue(read.startsWith("x!a.txt\n  articleBody: Ferry\nx!b.txt: "), read);
    }
    byte[] packed = packed("gz", tar(members));
    assertTrue(
        Transcript.of("x", Arrays.copyOf(packed, packed.length / 2))
            .startsWith("x!a.txt\n  articleBody: Ferry\n"));
    assertEquals(
        "x: breaks off inside the 7z data\n"
            .replace("breaks off inside the 7z data", "7z data is damaged"),
        Transcript.of("x", Arrays.copyOf(sevenZip(members), 50_000)));
  }

  @Test
  void rejectsWhatIsPackedBeyondReason() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) 'a');
      for (int i = 0; i < 256; i++) {
        zip.write(zeros);
      }
    }
    String read = Transcript.of("x", bomb.toByteArray());
    assertTrue(read.contains(": unpacks to more than 200 times its size\n"), read);
  }

  @Test
  void keepsToItsLimits() {
    assertEquals(
        "x!1987/a.json\n  headline: Ferry\nx: holds more than 1 members\n",
        limited(zip(MEMBERS), new Unpacking.Limits(5, 1, 1 << 20, 200, 1 << 20)));
    assertTrue(
        limited(packed("gz", noise(100_000)), new Unpacking.Limits(5, 1, 1000, 200, 1 << 20))
            .endsWith(": unpacks to more than 1,000 bytes\n"));
    assertEquals(
        "x: is larger than 10 bytes inside another file\n",
        limited(sevenZip(MEMBERS), new Unpacking.Limits(5, 100, 1 << 20, 200, 10)));
  }

  private static String limited(byte[] archive, Unpacking.Limits limits) {
    Options options = new Options(Map.of(), 1 << 20, Optional.empty(), limits);
    return Transcript.of("x", new ByteArrayInputStream(archive), options);
  }

  @Test
  void tellsOfficeDocumentsFromArchives() {
    assertEquals(
        "a.docx: is an office document; no reader for it\n",
        Transcript.of("a.docx", zip(members("[Content_Types].xml", "<Types/>"))));
  }

  @Test
  void readsOnlyTheArchivesInAWacz() {
    byte[] wacz =
        zip(
            members(
                "archive/data.warc",
                    WarcReaderTest.warc(WarcReaderTest.page("http://x.example/1", "Ferry")),
                "pages/pages.jsonl",
                    bytes("{\"title\": \"Ferry\", \"url\": \"http://x.example/1\"}\n"),
                "datapackage.json", bytes("{\"wacz_version\": \"1.1.1\"}")));
    assertEquals(
        1, Transcript.of("x.wacz", wacz).lines().filter(line -> line.startsWith("x")).count());
    assertTrue(Transcript.of("x.wacz", wacz).startsWith("x.wacz!archive/data.warc:"));
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(7).nextBytes(noise);
    for (int i = 0; i < length; i++) {
      noise[i] = (byte) ('a' + (noise[i] & 15));
    }
    return noise;
  }

  private static Map<String, byte[]> members(Object... namesAndContents) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      Object content = namesAndContents[i + 1];
      members.put(
          (String) namesAndContents[i],
          content instanceof String text ? bytes(text) : (byte[]) content);
    }
    return members;
  }
}
