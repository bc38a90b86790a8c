package org.pressmark.searcher.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The export formats, read back by the importers of citeproc-java, FastCSV and the JDK.
final class ExportFormatsTest {
  @TempDir static Path directory;

  private static Path index;

  @BeforeAll
  static void makeIndex() throws IOException {
    index = NewsStand.index(directory.resolve("index"), NewsStand.articles());
  }

  private static String export(String... arguments) {
    CommandRun run = CommandRun.of(index, "export", arguments);
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    return run.out();
  }

  @Test
  void writesBibTex() {
    assertEquals(
        """
        % pressmark VERSION, NOW
        % query: date:2013-12-05
        % filters: place: South Africa; not person: Bashar al-Assad
        % total: 1 of 6 articles, index generation 1

        @article{pma1,
          title = {{Mandela dies at 95}},
          author = {van der Berg, Grace and Amsel, Jr., Peter},
          journal = {The Harbour Gazette},
          date = {2013-12-05},
          year = {2013},
          month = dec,
          pages = {A1},
          url = {https://harbour.example/mandela?a=1&b=2},
          language = {en},
          keywords = {obituary, R\\&D},
          note = {Dateline: JOHANNESBURG (AFP); Agency: Agence France-Presse},
          entrysubtype = {newspaper}
        }
        """,
        export(
                "date:2013-12-05",
                "--format",
                "bibtex",
                "--place",
                "South Africa",
                "--exclude",
                "person=Bashar al-Assad")
            .replaceFirst("pressmark [^,]+", "pressmark VERSION"));
  }

  @Test
  void aBibTexImporterReadsEveryEntry() throws Exception {
    var converter = new BibTeXConverter();
    var database =
        converter.loadDatabase(
            new ByteArrayInputStream(
                export("--format", "bibtex").getBytes(StandardCharsets.UTF_8)));
    Map<String, CSLItemData> items = converter.toItemData(database);
    assertEquals(5, items.size());
    CSLItemData mandela = item(items, "pma1");
    assertEquals("Mandela dies at 95", mandela.getTitle());
    assertEquals("The Harbour Gazette", mandela.getContainerTitle());
    assertEquals("van der Berg", family(mandela, 0));
    assertEquals("Grace", mandela.getAuthor()[0].getGiven());
    assertEquals("2013-12-05", mandela.getIssued().getRaw());
    assertEquals("{Rescue} 100% at sea_level", item(items, "pma5").getTitle());
  }

  private static CSLItemData item(Map<String, CSLItemData> items, String id) {
    return Objects.requireNonNull(items.get(id), id);
  }

  private static String family(CSLItemData item, int author) {
    var name = item.getAuthor()[author];
    String particle =
        name.getNonDroppingParticle() == null
            ? name.getDroppingParticle()
            : name.getNonDroppingParticle();
    return particle == null ? name.getFamily() : particle + " " + name.getFamily();
  }

  private static List<Integer> parts(CSLItemData item) {
    return Arrays.stream(item.getIssued().getDateParts()[0]).boxed().toList();
  }

  @Test
  void writesRis() {
    assertEquals(
        """
        TY  - NEWS
        ID  - a1
        TI  - Mandela dies at 95
        AU  - van der Berg, Grace
        AU  - Amsel, Peter, Jr.
        T2  - The Harbour Gazette
        JO  - The Harbour Gazette
        PY  - 2013
        DA  - 2013/12/05/
        SP  - A1
        SE  - World
        AB  - South Africa mourns
        KW  - obituary
        KW  - R&D
        LA  - en
        N1  - Dateline: JOHANNESBURG (AFP); Agency: Agence France-Presse
        UR  - https://harbour.example/mandela?a=1&b=2
        ER  -\s
        """,
        export("date:2013-12-05", "--format", "ris").replace("\r\n", "\n"));
  }

  @Test
  void aRisImporterReadsEveryEntry() throws Exception {
    RISLibrary library = new RISParser().parse(new StringReader(export("--format", "ris")));
    assertEquals(5, library.getReferences().size());
    Map<String, CSLItemData> items = new RISConverter().toItemData(library);
    CSLItemData mandela = item(items, "a1");
    assertEquals("Mandela dies at 95", mandela.getTitle());
    assertEquals(CSLType.ARTICLE_NEWSPAPER, mandela.getType());
    assertEquals("The Harbour Gazette", mandela.getContainerTitle());
    assertEquals("2013/12/05/", mandela.getIssued().getRaw());
    assertEquals(2, mandela.getAuthor().length);
  }

  @Test
  void aCitationProcessorReadsCslJson() throws Exception {
    String json = export("--format", "csl-json");
    List<Object> parsed = new JsonParser(new JsonLexer(new StringReader(json))).parseArray();
    var items = new HashMap<String, CSLItemData>();
    for (Object each : parsed) {
      @SuppressWarnings("unchecked") // citeproc's parser gives maps for objects
      CSLItemData item = CSLItemData.fromJson((Map<String, Object>) each);
      items.put(item.getId(), item);
    }
    assertEquals(5, items.size());
    CSLItemData mandela = item(items, "a1");
    assertEquals(CSLType.ARTICLE_NEWSPAPER, mandela.getType());
    assertEquals("van der Berg", mandela.getAuthor()[0].getFamily());
    assertEquals("Jr.", mandela.getAuthor()[1].getSuffix());
    assertEquals(List.of(2013, 12, 5), parts(mandela));
    assertEquals("Press Trust of India", item(items, "a5").getAuthor()[0].getLiteral());
    assertEquals(null, item(items, "a5").getIssued());
  }

  @Test
  void anXmlParserReadsAtom() throws Exception {
    String atom = export("mandela", "--format", "atom", "--text", "--sort", "newest");
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8)));
    Element feed = document.getDocumentElement();
    assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
    assertEquals("mandela", text(feed, "title", 0));
    assertEquals(3, feed.getElementsByTagName("entry").getLength());
    Element entry = (Element) feed.getElementsByTagName("entry").item(1);
    assertEquals("urn:x-pressmark:article:a1", text(entry, "id", 0));
    assertEquals("2013-12-05T00:00:00Z", text(entry, "published", 0).replace("NOW", ""));
    assertEquals(
        "https://harbour.example/mandela?a=1&b=2",
        ((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"));
    assertTrue(text(entry, "content", 0).contains("\n\nMandela was freed"));
  }

  private static String text(Element parent, String name, int number) {
    return parent.getElementsByTagName(name).item(number).getTextContent();
  }

  @Test
  void aCsvParserReadsEveryRow() throws IOException {
    String csv = export("--format", "csv", "--text", "--bom", "--header", "--sort", "oldest");
    assertTrue(csv.startsWith("\ufeff# pressmark "), csv);
    assertTrue(csv.contains("\r\n# query: *\r\n# filters: none\r\n# total: 5 of 6 articles"), csv);
    String rows = csv.substring(csv.indexOf("\r\nid,") + 2);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(rows)) {
      List<NamedCsvRecord> records = reader.stream().toList();
      assertEquals(5, records.size());
      assertEquals("Nelson Mandela|Jacob Zuma", records.get(1).getField("persons"));
      assertTrue(records.get(1).getField("articleBody").contains("\n\nMandela was freed"));
    }
  }

  @Test
  void jsonLinesBeginWithHowTheyCameAbout() {
    String lines = export("aleppo", "--header");
    assertTrue(
        lines
            .lines()
            .findFirst()
            .orElseThrow()
            .endsWith(
                "\"query\":\"aleppo\",\"filters\":\"none\",\"total\":1,\"index\":{\"generation\":\"1\",\"articles\":6}}"),
        lines);
    assertEquals(2, lines.lines().count());
  }

  @Test
  void searchTakesTheFormatsOfExport() {
    for (String format : List.of("bibtex", "ris", "csl-json")) {
      assertEquals(
          export("mandela", "--format", format, "--sort", "newest"),
          CommandRun.of(index, "search", "mandela", "--format", format, "--sort", "newest").out());
    }
    assertEquals(
        "export knows jsonl, csv, bibtex, ris, csl-json and atom, not trec\n",
        CommandRun.of(index, "export", "--format", "trec").err());
  }
}
