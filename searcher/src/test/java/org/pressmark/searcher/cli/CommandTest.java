package org.pressmark.searcher.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Precision;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.searcher.search.TestArchive;
import picocli.CommandLine;

/// The commands as a user sees them: what they print, and their exit codes.
final class CommandTest {
  private static final String NOBODY = "pressmark: nothing matches 'nobody'\n";

  private static final Pattern CURSOR = Pattern.compile("--cursor (\\S+),");

  @TempDir static Path directory;

  private static Path index;

  private static ArticleBuilder article(String id) {
    return new ArticleBuilder(id, Origin.of("wires/" + id + ".txt"));
  }

  private static StatedDate stated(NewsDate date, String raw) {
    return new StatedDate(Optional.of(date), raw, Provenance.TEXT, false);
  }

  private static List<Article> articles() {
    return List.of(
        article("lavrov")
            .headline("Truce is only a way to \"buy time\", Lavrov says")
            .alternativeHeadline("Moscow wants a halt, not a pause")
            .datePublished(
                stated(
                    new NewsDate(
                        LocalDateTime.of(2016, 12, 6, 21, 28),
                        Precision.MINUTE,
                        Optional.of(ZoneOffset.ofHoursMinutes(5, 30))),
                    "December 6, 2016 9:28 PM IST"))
            .byline("Press Trust of India")
            .creditText("Press Trust of India")
            .dateline(
                new Dateline(
                    "Moscow, Dec 6",
                    List.of(new Dateline.Place("Moscow", Optional.empty())),
                    Optional.of(LocalDate.of(2016, 12, 6)),
                    Optional.empty()))
            .publisher("The Island Mercury")
            .inLanguage("en")
            .persons(List.of("Sergei Lavrov"))
            .places(List.of("Aleppo", "Moscow"))
            .organizations(List.of("UN Security Council"))
            .articleBody(
                "A truce would only let the rebels “buy time”, the minister said.\n\nHe spoke of Aleppo.")
            .build(),
        article("piñera")
            .headline("=2+3; \"Rescue\", they said")
            .datePublished(stated(NewsDate.ofYear(2010), "2010"))
            .publisher("Andes Courier")
            .places(List.of("Copiapó", "Árica"))
            .persons(List.of("Sebastián Piñera"))
            .articleBody("Line one\nline two | with a bar.")
            .build(),
        article("undated").headline("-Rescue at sea").articleBody("No news of Aleppo.").build());
  }

  @BeforeAll
  static void makeIndex() throws IOException {
    index = directory.resolve("index");
    TestArchive.write(
        FSDirectory.open(index),
        writer -> {
          for (Article article : articles()) {
            writer.addDocument(ArticleDocument.of(article, 0));
          }
        });
  }

  /// What a command printed, with times masked, and its exit code.
  private record Run(int exitCode, String out, String err) {}

  private static Run run(String command, String... arguments) {
    return runBare(command, withIndex(arguments));
  }

  private static String[] withIndex(String... arguments) {
    var all = new ArrayList<>(List.of("-i", index.toString()));
    all.addAll(List.of(arguments));
    return all.toArray(String[]::new);
  }

  private static Run runBare(String command, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var known = Objects.requireNonNull(SearcherCommands.all().get(command), command);
    var commandLine = new CommandLine(known.get());
    int exitCode =
        commandLine
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setParameterExceptionHandler((fault, _) -> failed(fault))
            .setExecutionExceptionHandler((fault, line, _) -> failed(fault, line))
            .execute(arguments);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    String masked =
        out.toString()
            .replaceAll("\"took_ms\":[0-9.]+", "\"took_ms\":0")
            .replaceAll("articles, \\d+ ms", "articles, 0 ms")
            .replace(System.lineSeparator(), "\n");
    return new Run(exitCode, masked, err.toString().replace(System.lineSeparator(), "\n"));
  }

  private static int failed(CommandLine.ParameterException fault) {
    fault.getCommandLine().getErr().println(fault.getMessage());
    return 2;
  }

  private static int failed(Exception fault, CommandLine line) throws Exception {
    if (!(fault instanceof IOException)) {
      throw fault;
    }
    line.getErr().println(fault.getMessage());
    return 2;
  }

  private static void assertOut(String expected, Run run) {
    assertEquals(new Run(0, expected, ""), run);
  }

  private static void assertFault(String message, Run run) {
    assertEquals(new Run(2, "", message), run);
  }

  @Test
  void searchPrintsHitsForPeople() {
    assertOut(
        """
        1 of 3 articles, 0 ms

        1. Truce is only a way to "buy time", Lavrov says
           2016-12-06T21:28+05:30 · The Island Mercury · Press Trust of India · Moscow, Dec 6
             A truce would only let the rebels “buy time”, the minister said.
           lavrov  wires/lavrov.txt

        PLACE (2)
          1  Aleppo
          1  Moscow

        YEAR (1)
          1  2016
        """,
        run("search", "“buy time”", "--facet", "place", "--facet", "year:3"));
  }

  @Test
  void searchWithoutQueryListsAllNewestFirst() {
    String all =
        """
        3 of 3 articles, 0 ms

        1. Truce is only a way to "buy time", Lavrov says
           2016-12-06T21:28+05:30 · The Island Mercury · Press Trust of India · Moscow, Dec 6
             A truce would only let the rebels “buy time”, the minister said.
           lavrov  wires/lavrov.txt

        2. =2+3; "Rescue", they said
           2010 · Andes Courier
             Line one line two | with a bar.
           piñera  wires/piñera.txt

        3. -Rescue at sea
           undated
             No news of Aleppo.
           undated  wires/undated.txt
        """;
    assertOut(all, run("search"));
    assertOut(all, run("search", ""));
    assertOut(all, run("search", "*"));
    assertOut(all, run("search", "*", "-n", "999999999999999999"));
    assertOut(all, run("search", "*", "--all", "-n", "1"));
  }

  @Test
  void searchFindsNothing() {
    assertEquals(new Run(1, "0 of 3 articles, 0 ms\n", NOBODY), run("search", "nobody"));
    assertEquals(new Run(1, "", NOBODY), run("search", "nobody", "--jsonl"));
  }

  @Test
  void searchGoesOnAtACursor() {
    Run first = run("search", "*", "-n", "2");
    Matcher cursor = CURSOR.matcher(first.out());
    assertTrue(cursor.find(), first.out());
    assertOut(
        """
        3 of 3 articles, 0 ms

        1. -Rescue at sea
           undated
             No news of Aleppo.
           undated  wires/undated.txt
        """,
        run("search", "*", "-n", "2", "--cursor", cursor.group(1)));
    assertOut(
        run("search", "*", "-n", "1", "--cursor", cursor.group(1)).out(),
        run("search", "*", "--all", "--cursor", cursor.group(1)));
    assertFault(
        "--cursor: the cursor belongs to another query, filter or order\n",
        run("search", "aleppo", "-n", "2", "--cursor", cursor.group(1)));
    assertFault("--cursor: this is no cursor\n", run("search", "*", "--cursor", "page2"));
  }

  @Test
  void searchPrintsAWholeJsonObject() {
    assertOut(
        """
        {"query":"aleppo buy","normalized":"aleppo AND buy","warnings":[],"total":1,"took_ms":0,\
        "index":{"generation":"1","articles":3},"hits":[{"id":"lavrov","score":SCORE,\
        "headline":"Truce is only a way to \\"buy time\\", Lavrov says",\
        "datePublished":"2016-12-06T21:28+05:30","dateline":{"raw":"Moscow, Dec 6",\
        "places":["Moscow"],"within":[null],"date":"2016-12-06","agency":null},\
        "byline":"Press Trust of India","agency":"Press Trust of India",\
        "publisher":"The Island Mercury","section":null,"language":"en","path":"wires/lavrov.txt",\
        "url":null,"persons":["Sergei Lavrov"],"places":["Aleppo","Moscow"],\
        "organizations":["UN Security Council"],"passages":[{"field":"headline",\
        "text":"Truce is only a way to \\"buy time\\", Lavrov says","highlights":[[24,27]]},\
        {"field":"body","text":"A truce would only let the rebels “buy time”, the minister said.",\
        "highlights":[[35,38]]},{"field":"body","text":"He spoke of Aleppo.",\
        "highlights":[[12,18]]}]}],"cursor":null,"facets":{"filed-from":[{"value":"Moscow",\
        "count":1}],"month":[]}}
        """,
        unscored(
            run("search", "aleppo buy", "--json", "--facet", "filed-from", "--facet", "month:0")));
  }

  private static Run unscored(Run run) {
    return new Run(
        run.exitCode(),
        run.out().replaceAll("\"score\":[1-9][0-9.]*", "\"score\":SCORE"),
        run.err());
  }

  @Test
  void searchPrintsHitsAsLines() {
    Run run = run("search", "*", "--jsonl");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("{\"id\":\"lavrov\",\"score\":0.0,"), run.out());
    assertEquals(3, run.out().lines().count());
    assertTrue(run.out().endsWith("}\n"));
    assertEquals(run, run("search", "*", "--format", "jsonl"));
  }

  @Test
  void searchPrintsCsvThatNoSpreadsheetTakesForFormulas() {
    assertOut(
        """
        id,datePublished,headline,byline,dateline,filed-from,agency,publisher,section,language,\
        persons,places,organizations,wordCount,url,path,passages\r
        piñera,2010,"'=2+3; ""Rescue"", they said",,,,,Andes Courier,,,Sebastián Piñera,\
        Copiapó|Árica,,7,,wires/piñera.txt,\
        "'=2+3; ""Rescue"", they said|Line one line two | with a bar."\r
        undated,,'-Rescue at sea,,,,,,,,,,,4,,wires/undated.txt,'-Rescue at sea|No news of Aleppo.\r
        """,
        run("search", "headline:rescue", "--csv", "--sort", "newest"));
  }

  @Test
  void exportWritesArticlesWhole() {
    Run bare = run("export", "aleppo", "--sort", "oldest");
    assertEquals(0, bare.exitCode());
    assertEquals(
        List.of("{\"id\":\"lavrov\",\"headline", "{\"id\":\"undated\",\"headlin"),
        bare.out().lines().map(line -> line.substring(0, 24)).toList());
    assertTrue(!bare.out().contains("articleBody"));
    Run whole = run("export", "--text", "date:none");
    assertEquals(run("show", "undated", "--json"), whole);
    assertEquals(new Run(1, "", NOBODY), run("export", "nobody"));
    Run csv = run("export", "piñera OR one", "--format", "csv", "--text");
    assertTrue(csv.out().contains(",passages,articleBody\r\n"), csv.out());
    assertTrue(csv.out().endsWith(",\"Line one\nline two | with a bar.\"\r\n"), csv.out());
  }

  @Test
  void showPrintsAnArticle() {
    assertOut(
        """
        =2+3; "Rescue", they said

        published  2010 (from text: "2010")
        publisher  Andes Courier
        people     Sebastián Piñera
        places     Copiapó; Árica
        source     wires/piñera.txt
        id         piñera

        Line one
        line two | with a bar.
        """,
        run("show", "piñera"));
    assertEquals(new Run(1, "", "pressmark: no article nobody\n"), run("show", "nobody"));
  }

  @Test
  void showPrintsAnArticleAsJson() {
    assertOut(
        """
        {"id":"undated","headline":"-Rescue at sea","alternativeHeadline":null,\
        "datePublished":null,"dateInfo":null,"dateModified":null,"byline":null,"authors":[],\
        "dateline":null,"creditText":null,"publisher":null,"url":null,"articleSection":null,\
        "keywords":[],"inLanguage":null,"printPage":null,"printEdition":null,"correction":null,\
        "status":"usable","storyGroup":"654501a71b802ba7","articleBody":"No news of Aleppo.",\
        "furniture":null,"wordCount":4,"persons":[],"places":[],"organizations":[],"mentions":[],\
        "quotations":[],"datesMentioned":[],\
        "origin":{"path":"wires/undated.txt","member":null,"position":null},"provenance":{}}
        """,
        run("show", "undated", "--json"));
  }

  @Test
  void showListsWhereAQueryIsSatisfied() {
    Run json = run("show", "lavrov", "--json", "--query", "buy W/1 time OR headline:aleppo");
    assertTrue(
        json.out()
            .endsWith(
                ",\"positions\":[{\"field\":\"headline\",\"start\":24,\"end\":27},"
                    + "{\"field\":\"headline\",\"start\":28,\"end\":32},"
                    + "{\"field\":\"articleBody\",\"start\":35,\"end\":38},"
                    + "{\"field\":\"articleBody\",\"start\":39,\"end\":43}]}\n"),
        json.out());
    Run text = run("show", "lavrov", "--query", "\"buy time\"");
    assertTrue(text.out().endsWith("\n\nheadline   24-32\nbody       35-43\n"), text.out());
    assertEquals(
        text,
        run("show", "lavrov", "--syntax", "nexis", "--query", "buy time"),
        "in Nexis two words are a phrase");
    Run other = run("show", "undated", "--query", "rebels");
    assertEquals(1, other.exitCode());
    assertEquals("pressmark: undated does not match the query\n", other.err());
    assertFault(
        """
        --query: column 3: 'W/5' has nothing after it
          a W/5
            ^^^
        """,
        run("show", "undated", "--query", "a W/5"));
  }

  @Test
  void explainSaysWhatEachPartFinds() {
    assertOut(
        """
        (truce OR "buy time") AND NOT byline:doe AND (rebels W/9 time) AND aleppo*

                1  all of these
                1    either
                1      truce, in any form [truce]
                1      "buy time", these words in this order [buy, time]
                3    not
                0      in byline
                0        doe [doe]
                1    the first within 9 words of the second, in either order
                1      rebels, in any form [rebel]
                1      time, in any form [time]
                2    aleppo*, any word like that [aleppo]

        1 of 3 articles
        """,
        run("explain", "(truce OR \"buy time\") -byline:doe (rebels W/9 time) aleppo*"));
    assertOut(
        """
        {"query":"-date:2010","normalized":"NOT date:2010","warnings":[],"total":2,\
        "tree":{"words":"not","start":0,"end":10,"searchedAs":[],"articles":2,"children":[\
        {"words":"published from 2010-01-01 to 2010-12-31","start":6,"end":10,"searchedAs":[],\
        "articles":1,"children":[]}]}}
        """,
        run("explain", "-date:2010", "--json"));
    assertEquals(1, run("explain", "nobody").exitCode());
  }

  @Test
  void queriesMayBeginWithAHyphen() {
    assertEquals(2, run("search", "-in:byline aleppo", "--jsonl").out().lines().count());
    assertEquals(2, run("search", "--jsonl", "-Truce").out().lines().count());
    assertEquals(2, run("search", "--jsonl", "-\"buy time\"").out().lines().count());
    assertEquals(2, run("search", "--jsonl", "-headline:truce").out().lines().count());
    assertEquals(1, run("search", "-n", "1", "--jsonl", "-truce aleppo").out().lines().count());
    assertOut("  1  2010\n", run("facets", "year", "-truce"));
  }

  @Test
  void misspeltOptionsAreNoQueries() {
    assertFault("Unknown option: '--facett'\n", run("search", "--facett"));
    assertFault(
        "'-n5' could be the option -n, whose value stands apart; to exclude a word write 'NOT n5'\n",
        run("search", "-n5"));
    assertFault(
        "'-json' could be the option --json; to exclude a word write 'NOT json'\n",
        run("search", "-json"));
  }

  @Test
  void queriesMayBeWrittenAsInNexisAndFactiva() {
    assertTrue(
        run("search", "--syntax", "nexis", "buy time w/5 rebel! or minister", "--json")
            .out()
            .contains("\"normalized\":\"\\\"buy time\\\" W/5 (rebel* OR minister)\""));
    assertEquals(0, run("search", "--syntax", "FACTIVA", "hd=truce and wc>5").exitCode());
    assertTrue(
        run("search", "--syntax", "klingon", "x")
            .err()
            .contains("no syntax 'klingon'; there are: pressmark, nexis, factiva"));
  }

  @Test
  void timeoutsAreFaults() {
    assertFault(
        "no answer within 0 s; ask for less, or allow more time\n",
        run("search", "aleppo", "--timeout", "0ms"));
    // Looking for what was meant by a misspelt word takes time, too.
    assertFault(
        "no answer within 0 s; ask for less, or allow more time\n",
        run("search", "alepo", "--timeout", "0ms"));
    assertEquals(0, run("search", "aleppo", "--timeout", "1m").exitCode());
    assertEquals(2, run("export", "*", "--timeout", "0").exitCode());
    assertEquals(2, run("facets", "place", "--timeout", "0s").exitCode());
    assertEquals(2, run("timeline", "--timeout", "0").exitCode());
    assertTrue(run("search", "x", "--timeout", "soon").err().contains("no time 'soon'; write 2s"));
  }

  @Test
  void facetsCountsValues() {
    assertOut("  1  Aleppo\n  1  Árica\n  1  Copiapó\n  1  Moscow\n", run("facets", "place"));
    assertOut("  1  Copiapó\n", run("facets", "place", "--contains", "COPIAPO"));
    assertOut(
        "{\"facet\":\"place\",\"total\":3,\"values\":[{\"value\":\"Aleppo\",\"count\":1}],\"distinct\":4}\n",
        run("facets", "place", "-n", "1", "--json"));
    assertOut("  1  2016\n", run("facets", "year", "truce"));
    assertEquals(new Run(1, "", ""), run("facets", "place", "--contains", "zzz"));
    assertEquals(new Run(1, "", NOBODY), run("facets", "place", "nobody"));
  }

  @Test
  void timelineCountsSteps() {
    assertOut(
        """
        2010               1
        2011               0
        2012               0
        2013               0
        2014               0
        2015               0
        2016               1
        undated            1
        total              3
        """,
        run("timeline"));
    assertOut(
        """
        2016-12            1
        undated            2
        total              3
        """,
        run("timeline", "--interval", "month"));
    assertOut(
        """
        {"interval":"week","total":3,"undated":2,"buckets":[{"start":"2016-12-05","count":1}],\
        "warnings":[]}
        """,
        run("timeline", "--interval", "WEEK", "--json"));
    assertEquals(1, run("timeline", "nobody").exitCode());
  }

  private static final String FEW =
      """
      pressmark: 7 of 7 steps have fewer than 30 articles to compare with; their shares say little
      """;

  @Test
  void timelineComparesQueriesAndTheirShares() {
    String[] compared = {"aleppo", "--compare", "rescue", "--share", "archive"};
    assertEquals(
        new Run(
            0,
            """
            1: aleppo
            2: rescue

            2010               0      0.00%         1    100.00%  of 1 (few)
            2011               0          -         0          -  of 0 (few)
            2012               0          -         0          -  of 0 (few)
            2013               0          -         0          -  of 0 (few)
            2014               0          -         0          -  of 0 (few)
            2015               0          -         0          -  of 0 (few)
            2016               1    100.00%         0      0.00%  of 1 (few)
            undated            1                    1
            total              2                    2
            """,
            FEW),
        run("timeline", compared));
    assertEquals(
        new Run(
            0,
            """
            start,aleppo,share of aleppo,rescue,share of rescue,of\r
            2010,0,0.000000,1,1.000000,1\r
            2011,0,,0,,0\r
            2012,0,,0,,0\r
            2013,0,,0,,0\r
            2014,0,,0,,0\r
            2015,0,,0,,0\r
            2016,1,1.000000,0,0.000000,1\r
            undated,1,,1,,\r
            """,
            FEW),
        run("timeline", with(compared, "--csv")));
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void timelineMeasuresByFilteredArticlesAndByWords() {
    assertOut(
        """
        {"interval":"year","share":"filtered","total":1,"undated":0,\
        "buckets":[{"start":"2016-01-01","count":1,"of":1,"share":1.0,"small":true}],\
        "compare":[{"query":"rescue","total":0,"undated":0,\
        "buckets":[{"start":"2016-01-01","count":0,"of":1,"share":0.0,"small":true}]}],\
        "warnings":["1 of 1 steps have fewer than 30 articles to compare with; their shares say little"]}
        """,
        quiet(
            run(
                "timeline",
                "aleppo",
                "--compare",
                "rescue",
                "--share",
                "filtered",
                "--place",
                "moscow",
                "--json")));
    assertOut(
        """
        start,count,perMillionWords,of
        2016,1,62500.000000,16
        undated,1,,
        """,
        quiet(run("timeline", "aleppo", "--share", "words", "--csv")));
  }

  /// Without messages, and with line breaks as in text blocks.
  private static Run quiet(Run run) {
    return new Run(run.exitCode(), run.out().replace("\r\n", "\n"), "");
  }

  @Test
  void timelineShowsTheYearsAskedForAsFarAsTheArchiveGoes() {
    assertOut(
        """
        2010               0
        2011               0
        2012               0
        2013               0
        2014               0
        2015               0
        2016               1
        undated            0
        total              1
        """,
        run("timeline", "buy", "--from", "1066", "--to", "2030"));
  }

  @Test
  void timelineDraws() {
    assertOut(
        """
        2010       ████████████████████████████████████████████████████████████████████████ 1
        2011        0
        2012        0
        2013        0
        2014        0
        2015        0
        2016       ████████████████████████████████████████████████████████████████████████ 1
        3 articles, 1 of them undated
        """,
        run("timeline", "--plot"));
  }

  @Test
  void statsSaysWhatIsThere() {
    Run text = run("stats");
    assertEquals(0, text.exitCode());
    assertTrue(
        text.out()
            .startsWith(
                """
                           3 articles
                           1 undated
                           0 with a suspect date
                  2010-01-01 oldest
                  2016-12-06 newest
                           2 articles with person
                """),
        text.out());
    Run json = run("stats", "--json");
    assertTrue(
        json.out()
            .startsWith(
                "{\"articles\":3,\"undated\":1,\"suspect\":0,\"heldBack\":{\"withheld\":0,\"canceled\":0,\"embargoed\":0},\"oldest\":\"2010-01-01\",\"newest\":\"2016-12-06\",\"with\":{\"person\":2,\"place\":2,\"country\":0,"),
        json.out());
  }

  @Test
  void filtersAskForWholeValuesWithoutCaseAndAccents() {
    assertEquals(0, run("search", "--person", "sebastian pinera").exitCode());
    assertEquals(1, run("search", "--person", "pinera").exitCode());
    assertEquals(
        2, run("search", "--place", "moscow", "--place", "arica", "--jsonl").out().lines().count());
    assertEquals(1, run("search", "--place", "moscow", "--publisher", "andes courier").exitCode());
    assertEquals(0, run("search", "--from", "2010", "--to", "2010-12-31").exitCode());
    assertEquals(1, run("search", "--from", "2010-01-02", "--to", "2015").exitCode());
  }

  @Test
  void faultsInQueriesAreLocated() {
    assertFault(
        """
        column 1: there is no field 'headlin'; try headline
          headlin:x
          ^^^^^^^
        """,
        run("search", "headlin:x"));
    assertEquals(2, run("facets", "place", "\"open").exitCode());
    assertEquals(2, run("timeline", "()").exitCode());
    assertEquals(2, run("export", "a AND").exitCode());
  }

  @Test
  void faultsInDatesAreLocated() {
    Run from = run("search", "--from", "2016-13");
    assertEquals(2, from.exitCode());
    assertTrue(from.err().startsWith("--from: column "), from.err());
    assertTrue(from.err().endsWith("^\n"), from.err());
    assertTrue(run("search", "--to", "").err().startsWith("--to: column 1: the date is empty"));
    assertFault(
        "--from 2017 is after --to 2016\n", run("search", "--from", "2017", "--to", "2016"));
  }

  @Test
  void warningsGoToStandardErrorWhateverTheCommand() {
    String warning =
        """
        pressmark: 'and' is searched as a word; write AND for the operator
        pressmark: nothing matches 'and'
        """;
    for (String command : List.of("search", "timeline", "export")) {
      assertEquals(warning, run(command, "and").err(), command);
    }
    assertEquals(warning, run("facets", "year", "and").err());
  }

  @Test
  void refusesOptionsThatMeanNothing() {
    assertTrue(run("search", "--facet", "person:x").err().contains("'x' is no number from 0 on"));
    assertTrue(run("search", "-n", "-5").err().contains("'-5' is no number from 0 on"));
    assertTrue(run("facets", "year", "-n", "-5").err().contains("'-5' is no number from 0 on"));
    assertTrue(
        run("search", "--facet", "persons")
            .err()
            .contains("no facet 'persons'; there are: person, "));
    assertTrue(
        run("facets", "persons").err().contains("no facet 'persons'; there are: person, place, "));
    assertTrue(
        run("search", "--sort", "date")
            .err()
            .contains("no order 'date'; there are: relevance, newest, oldest"));
    assertTrue(
        run("timeline", "--interval", "hour")
            .err()
            .contains("no step 'hour'; there are: day, week, month, year"));
    assertFault(
        "--facet year is given twice\n", run("search", "--facet", "year", "--facet", "year:2"));
    assertFault(
        "an answer has one format; here are [json, csv]\n", run("search", "--json", "--csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "timeline", "export", "facets"})
  void refusesCostlyQueriesInOneLine(String command) {
    var arguments = new ArrayList<>(List.of(withIndex("*a????????????????????")));
    if (command.equals("facets")) {
      arguments.addFirst("year");
    }
    assertFault(
        "a pattern of the query can be read in too many ways; leave out some of its * and ?\n",
        runBare(command, arguments.toArray(String[]::new)));
  }

  @Test
  void saysHowToMakeAnIndexWhereThereIsNone() {
    Path nowhere = directory.resolve("nowhere");
    String message =
        "%1$s holds no index; make one with: pressmark index DIRECTORY -i %1$s\n"
            .formatted(nowhere);
    for (String command : List.of("search", "timeline", "export", "stats")) {
      assertFault(message, runBare(command, "-i", nowhere.toString()));
    }
    assertFault(message, runBare("show", "1", "-i", nowhere.toString()));
    assertFault(message, runBare("facets", "year", "-i", nowhere.toString()));
  }

  @Test
  void refusesTheIndexOfANewerVersion() throws IOException {
    Path newer = directory.resolve("newer");
    TestArchive.write(
        FSDirectory.open(newer),
        writer -> writer.setLiveCommitData(Map.of("pressmark.format", "99").entrySet()));
    Run run = runBare("search", "-i", newer.toString());
    assertEquals(2, run.exitCode());
    assertTrue(
        run.err()
            .matches("\\S+ has index format 99, this program reads \\d+: use a newer Pressmark\n"),
        run.err());
  }

  @Test
  void writesTheSameNumbersInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertOut("  1  2016\n", run("facets", "year", "truce"));
      assertTrue(run("search", "*").out().startsWith("3 of 3 articles"));
      assertTrue(run("timeline").out().endsWith("total              3\n"));
      assertTrue(run("stats").out().startsWith("           3 articles\n"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
