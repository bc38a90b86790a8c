package org.pressmark.searcher.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Origin;

/// Many queries at once, samples, and searches that are kept.
final class BatchTest {
  @TempDir static Path directory;

  private static Path index;

  @BeforeAll
  static void makeIndex() throws IOException {
    index = NewsStand.index(directory.resolve("index"), NewsStand.articles());
  }

  private static CommandRun run(String command, String... arguments) {
    return CommandRun.of(index, command, arguments);
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  @Test
  void answersEveryLabelledQuery() throws IOException {
    Path queries = file("good.tsv", "\ufeff# names\nm\tmandela\n\nr\trebels OR rescue\nn\tzebra\n");
    assertEquals(
        new CommandRun(
            0,
            """
                    3  m  mandela
                    2  r  rebels OR rescue
                    0  n  zebra
            """,
            "pressmark: %s:5: nothing matches 'zebra'\n".formatted(queries)),
        run("search", "--queries", queries.toString()));
    CommandRun rows =
        run("search", "--queries", queries.toString(), "--csv", "--sort", "oldest", "-n", "2");
    assertEquals(
        List.of(
            "label,query,rank",
            "m,mandela,1,0.0,",
            "m,mandela,2,0.0,",
            "r,rebels OR resc",
            "r,rebels OR resc"),
        rows.out().lines().map(line -> line.substring(0, 16).stripTrailing()).toList());
    assertTrue(
        run("search", "--queries", queries.toString(), "--jsonl")
            .out()
            .startsWith("{\"label\":\"m\",\"query\":\"mandela\",\"rank\":1,\"id\":\"a"));
    assertTrue(
        run("search", "--queries", queries.toString(), "--json", "--facet", "year")
            .out()
            .startsWith(
                "{\"queries\":[{\"label\":\"m\",\"query\":\"mandela\",\"normalized\":\"mandela\",\"warnings\":[],\"total\":3,\"facets\":{\"year\":[{\"value\":\"2013\",\"count\":2},"));
  }

  @Test
  void goesOnAfterABadLine() throws IOException {
    Path queries =
        file("bad.tsv", "x\theadlin:x\nno tab\na\tb\tc\n\tblank\ny\t\nm\tmandela\nm\taleppo\n");
    assertEquals(
        new CommandRun(
            2,
            "        -  x  headlin:x\n        3  m  mandela\n",
            """
            pressmark: FILE:1: column 1: there is no field 'headlin'; try headline
            pressmark: FILE:2: there is no tab between label and query
            pressmark: FILE:3: there are 2 tabs; label and query are divided by one
            pressmark: FILE:4: the label is blank
            pressmark: FILE:5: the query is blank; * asks for all articles
            pressmark: FILE:7: label 'm' stands in line 6, too
            """
                .replace("FILE", queries.toString())),
        run("search", "--queries", queries.toString()));
    assertTrue(
        run("search", "--queries", queries.toString(), "--jsonl")
            .out()
            .startsWith(
                "{\"label\":\"x\",\"query\":\"headlin:x\",\"error\":\""
                    + queries
                    + ":1: column 1: "));
  }

  @Test
  void readsTheSyntaxAskedFor() throws IOException {
    Path queries = file("nexis.tsv", "p\thalf mast\nh\tHEADLINE(mandela) AND LENGTH < 12\n");
    assertEquals(
        new CommandRun(
            0, "        2  p  \"half mast\"\n        1  h  headline:mandela AND wc:..11\n", ""),
        run("search", "--queries", queries.toString(), "--syntax", "nexis"));
  }

  @Test
  void writesAMatrixOfCounts() throws IOException {
    Path queries = file("matrix.tsv", "m\tmandela\na\t-(aleppo\nz\tzuma OR aleppo\n");
    Path matrix = directory.resolve("matrix.csv");
    run("search", "--queries", queries.toString(), "--matrix", matrix.toString());
    assertEquals(
        """
        label,query,total,1990,2013,2016
        m,mandela,3,1,2,0
        a,'-(aleppo,,,,
        z,zuma OR aleppo,3,0,2,1
        """,
        Files.readString(matrix).replace("\r\n", "\n"));
  }

  @Test
  void writesTrecRuns() throws IOException {
    Path topics = file("topics.tsv", "301\tmandela prison zebra\n302\taleppo AND zebra\n");
    CommandRun run =
        run("search", "--queries", topics.toString(), "--format", "trec", "--tag", "mine");
    assertEquals(0, run.exitCode());
    List<String> lines = run.out().lines().toList();
    assertEquals(3, lines.size(), run.out());
    for (int i = 0; i < 3; i++) {
      assertTrue(lines.get(i).matches("301 Q0 a[123] " + (i + 1) + " [0-9.]+ mine"), lines.get(i));
    }
    assertTrue(lines.getFirst().startsWith("301 Q0 a3 1 "), run.out());
    assertEquals(
        new CommandRun(2, "", "a TREC run has topics; give them by --queries, or another format\n"),
        run("search", "mandela", "--format", "trec"));
  }

  @Test
  void drawsTheSameSampleWithTheSameSeed() throws IOException {
    List<Article> reversed = new ArrayList<>(NewsStand.articles().reversed());
    Path other = NewsStand.index(directory.resolve("reversed"), reversed);
    for (String seed : List.of("0", "1", "-7")) {
      String[] sample = {"*", "--sample", "2", "--seed", seed, "--sort", "newest", "--jsonl"};
      CommandRun run = run("search", sample);
      assertEquals(2, run.out().lines().count());
      assertEquals(run.out(), CommandRun.of(other, "search", sample).out());
      assertEquals(
          run.out().lines().map(line -> line.substring(0, 11)).toList(),
          run("export", "--sample", "2", "--seed", seed)
              .out()
              .lines()
              .map(line -> line.substring(0, 11))
              .toList());
    }
    assertTrue(run("search", "*", "--sample", "2", "--json").out().contains("\"total\":5,"));
    assertEquals(5, run("search", "*", "--sample", "50", "--jsonl").out().lines().count());
    assertEquals(0, run("search", "*", "--sample", "0", "--jsonl").out().lines().count());
  }

  @Test
  void keepsASearchAndSaysWhatChanged() throws IOException {
    Path record = directory.resolve("record.jsonl");
    run(
        "search",
        "mandela date:1990..2013",
        "--exclude",
        "place=Pretoria",
        "--record",
        record.toString());
    assertEquals(
        new CommandRun(
            0,
            """
            query: mandela AND date:1990..2013
            NOW: 2 of 6 articles, index generation 1
            now: 2 of 6 articles, index generation 1
            0 added, 0 removed, 0 changed, 2 as before
            """,
            ""),
        run("search", "--replay", record.toString()));
    List<Article> later = new ArrayList<>(NewsStand.articles());
    later.removeIf(article -> article.id().equals("a1"));
    later.removeIf(article -> article.id().equals("a3"));
    later.add(
        new ArticleBuilder("a3", Origin.of("a3.txt"))
            .headline("Mandela is free")
            .datePublished(NewsStand.articles().get(2).datePublished().orElseThrow())
            .build());
    later.add(
        new ArticleBuilder("a9", Origin.of("a9.txt"))
            .headline("Mandela remembered")
            .datePublished(NewsStand.articles().get(0).datePublished().orElseThrow())
            .build());
    Path now = NewsStand.index(directory.resolve("later"), later);
    CommandRun run = CommandRun.of(now, "search", "--replay", record.toString());
    assertEquals(
        List.of("added a9", "changed a3", "removed a1"),
        run.out()
            .lines()
            .filter(line -> line.matches("(added|removed|changed) .*"))
            .sorted()
            .toList());
    assertTrue(run.out().endsWith("1 added, 1 removed, 1 changed, 0 as before\n"), run.out());
    String json = CommandRun.of(now, "search", "--replay", record.toString(), "--json").out();
    assertTrue(json.endsWith("],\"added\":1,\"removed\":1,\"changed\":1,\"same\":0}\n"), json);
  }

  @Test
  void refusesWhatIsNoRecord() throws IOException {
    for (String text : List.of("", "[]", "{}", "{\"query\":", "{\"query\":\"a\",\"time\":\"x\"}")) {
      Path record = file("broken.jsonl", text);
      CommandRun run = run("search", "--replay", record.toString());
      assertEquals(2, run.exitCode(), text);
      assertTrue(run.err().startsWith(record + ":1: "), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertEquals(
        new CommandRun(
            2, "", "--replay takes its queries from the file; leave out the other one\n"),
        run("search", "mandela", "--replay", "x"));
  }
}
