package org.pressmark.indexer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command prints, and its exit codes.
class IndexCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path temporary;
  private Path directory;
  private Path archive;
  private Path index;

  @BeforeEach
  void begin() throws IOException {
    directory = temporary.toRealPath();
    archive = Files.createDirectory(directory.resolve("archive"));
    index = directory.resolve("index");
    write("a.jsonl", article("a") + article("b") + article("a"));
  }

  @Test
  void sumsUpInASentence() {
    assertEquals(
        new Run(
            0,
            "",
            """
            pressmark: 3 read = 2 added + 0 updated + 0 unchanged + 1 duplicate + 0 rejected; \
            0 removed; 2 articles in the index; 1 file, 0.0 MB, 0.0 s
            """),
        run());
  }

  @Test
  void saysThatADryRunWroteNothing() throws IOException {
    write("b.txt", "");
    write(".c.txt", "hidden");
    assertEquals(
        new Run(
            1,
            """
            format  read  added  updated  unchanged  duplicate  rejected
            none       1      0        0          0          0         1
            jsonl      3      2        0          0          1         0

            articles with   jsonl
            headline            2
            datePublished       0
            byline              0
            authors             0
            dateline            0
            creditText          0
            publisher           0
            url                 0
            articleSection      0
            keywords            0
            inLanguage          0
            persons             0
            places              0
            organizations       0
            articleBody         0
            """,
            """
            pressmark: b.txt: file is empty
            pressmark: dry run, nothing written: \
            4 read = 2 added + 0 updated + 0 unchanged + 1 duplicate + 1 rejected; \
            0 removed; 0 articles in the index; 2 files (and 1 left out by rule), 0.0 MB, 0.0 s
            """),
        run("--dry-run"));
    assertFalse(Files.exists(index));
  }

  @Test
  void saysHowManyArticlesHaveWhichField() throws IOException {
    write(
        "a.jsonl",
        "{\"headline\":\"A\",\"datePublished\":\"2016-12-06\",\"byline\":\"Ann Poe\"}\n");
    write("b.txt", "A bridge\n\nMOSCOW, Dec 6 (Reuters) - It fell.\n");
    JsonNode formats = JSON.readTree(run("--dry-run", "--json").out()).get("formats");
    assertEquals(
        """
        {"headline":1,"datePublished":1,"byline":1,"authors":1,"dateline":0,"creditText":0,\
        "publisher":0,"url":0,"articleSection":0,"keywords":0,"inLanguage":0,"persons":0,\
        "places":0,"organizations":0,"articleBody":0}\
        """,
        formats.at("/jsonl/fields").toString());
    assertEquals(
        """
        {"headline":1,"datePublished":0,"byline":0,"authors":0,"dateline":1,"creditText":1,\
        "publisher":0,"url":0,"articleSection":0,"keywords":0,"inLanguage":0,"persons":0,\
        "places":0,"organizations":0,"articleBody":1}\
        """,
        formats.at("/text/fields").toString());
  }

  @Test
  void countsWhatItDoesNotOpenApart() throws IOException {
    write("a.jsonl", article("a") + article("b"));
    run();
    assertEquals(
        """
        {"unopened":{"read":2,"added":0,"updated":0,"unchanged":2,"duplicate":0,"rejected":0,\
        "fields":{}}}\
        """,
        withoutFields(JSON.readTree(run("--json").out()).get("formats").toString()));
  }

  @Test
  void endsWithAnObjectIfJsonIsAskedFor() throws IOException {
    write("b.txt", "");
    write("c.json", "[{\"headline\":\"A court\"},\n{\"headline\":");
    Run run = run("--json");
    assertEquals(
        new Run(
            1,
            """
            {"read":6,"added":3,"updated":0,"unchanged":0,"duplicate":1,"rejected":2,"removed":0,\
            "files":3,"ignored":0,"bytes":139,"articles":3,"seconds":0.0,"interrupted":false,\
            "formats":{\
            "none":{"read":1,"added":0,"updated":0,"unchanged":0,"duplicate":0,"rejected":1,"fields":{}},\
            "json":{"read":2,"added":1,"updated":0,"unchanged":0,"duplicate":0,"rejected":1,"fields":{}},\
            "jsonl":{"read":3,"added":2,"updated":0,"unchanged":0,"duplicate":1,"rejected":0,"fields":{}}},\
            "rejects":[{"path":"b.txt","member":null,"position":null,"reason":"file is empty",\
            "format":null},\
            {"path":"c.json","member":null,"position":"2:13","reason":"JSON breaks off",\
            "format":"json"}]}
            """,
            """
            pressmark: b.txt: file is empty
            pressmark: c.json:2:13: JSON breaks off
            pressmark: 6 read = 3 added + 0 updated + 0 unchanged + 1 duplicate + 2 rejected; \
            0 removed; 3 articles in the index; 3 files, 0.0 MB, 0.0 s
            """),
        new Run(run.code(), withoutFields(run.out()), run.err()));
  }

  @Test
  void saysNothingIfQuiet() throws IOException {
    write("b.txt", "");
    assertEquals(new Run(1, "", ""), run("--quiet"));
  }

  @Test
  void listsAHundredRejectionsAndWritesAllToTheFile() throws IOException {
    write("b.jsonl", "{\n".repeat(105));
    Path rejects = archive.resolve("rejects.jsonl");
    List<String> expected =
        IntStream.rangeClosed(1, 105)
            .mapToObj(line ->
                "{\"path\":\"b.jsonl\",\"member\":null,\"position\":\"%d:2\",".formatted(line)
                    + "\"reason\":\"JSON breaks off\",\"format\":\"jsonl\"}")
            .toList();

    Run run = run("--json", "--rejects", rejects.toString());

    assertEquals(1, run.code());
    assertEquals(expected, Files.readAllLines(rejects));
    JsonNode summary = JSON.readTree(run.out());
    assertEquals(105, summary.get("rejected").intValue());
    var listed = new ArrayList<String>();
    summary.get("rejects").forEach(reject -> listed.add(reject.toString()));
    assertEquals(expected.subList(0, 100), listed);
    String lines =
        IntStream.rangeClosed(1, 100)
            .mapToObj("pressmark: b.jsonl:%d:2: JSON breaks off\n"::formatted)
            .collect(Collectors.joining());
    assertEquals(
        lines
            + """
            pressmark: and 5 more rejected; --rejects FILE lists them all
            pressmark: 108 read = 2 added + 0 updated + 0 unchanged + 1 duplicate + 105 rejected; \
            0 removed; 2 articles in the index; 2 files, 0.0 MB, 0.0 s
            """,
        run.err());
  }

  @Test
  void accountsForTheSameRejectionsInEveryRun() throws IOException {
    write("b.jsonl", "{\n" + article("c"));
    Path rejects = directory.resolve("rejects.jsonl");
    run("--rejects", rejects.toString());
    String first = Files.readString(rejects);
    assertEquals(
        """
        {"path":"b.jsonl","member":null,"position":"1:2","reason":"JSON breaks off","format":"jsonl"}
        """,
        first);
    Run second = run("--rejects", rejects.toString());
    assertEquals(1, second.code());
    assertEquals(first, Files.readString(rejects));
  }

  @Test
  void leavesTheRejectsFileEmptyIfThereAreNone() throws IOException {
    Path rejects = directory.resolve("rejects.jsonl");
    assertEquals(0, run("--rejects", rejects.toString()).code());
    assertEquals("", Files.readString(rejects));
  }

  @Test
  void readsFieldsWhereItIsTold() throws IOException {
    write("a.jsonl", "{\"story\":{\"h\":\"A bridge\",\"t\":\"It fell.\"}}");
    assertEquals(1, run().code());
    assertEquals(0, run("--map", "headline=story.h", "--map", "articleBody=story.t").code());
  }

  @Test
  void refusesWhatItCannotDo() {
    assertRefused("no field 'title'; there are: ", "--map", "title=story.h");
    assertRefused("'headline' is not of the form FIELD=PATH", "--map", "headline");
    assertRefused("--map: ", "--map", "headline=story[");
    assertRefused("no format 'docx'; there are: ", "--format", "docx");
    assertRefused("--threads is below 1: 0", "--threads", "0");
    assertFalse(Files.exists(index));
  }

  private void assertRefused(String message, String... options) {
    Run run = run(options);
    assertEquals(2, run.code());
    assertEquals(
        message,
        run.err()
            .replaceFirst("^Invalid value for option '--[a-z]+'[^:]*: ", "")
            .substring(0, message.length()));
  }

  private Run run(String... options) {
    var args = new ArrayList<Object>(List.of(archive, "-i", index));
    args.addAll(List.of(options));
    return Run.of(args.toArray()).normalized(directory);
  }

  private static String withoutFields(String json) {
    return json.replaceAll("\"fields\":\\{[^}]*}", "\"fields\":{}");
  }

  private static String article(String id) {
    return "{\"id\":\"%s\",\"headline\":\"Article %s\"}\n".formatted(id, id);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(archive.resolve(name), text);
  }
}
