package org.pressmark.searcher.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.Quotation;
import org.pressmark.schema.StatedDate;
import org.pressmark.searcher.query.QueryField;
import org.pressmark.searcher.web.OpenRoom;

final class HelpPageTest extends ReadingTest {
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

  @BeforeAll
  void openRoom(@TempDir Path directory) throws Exception {
    LocalDate day = LocalDate.of(2016, 12, 6);
    open(
        directory,
        List.of(
            new ArticleBuilder("a1", Origin.of("a1.txt"))
                .headline("Rebels abandon eastern Aleppo")
                .datePublished(
                    new StatedDate(
                        Optional.of(NewsDate.ofDay(day)), "2016-12-06", Provenance.MARKUP, false))
                .articleBody(
                    "Exhausted rebels abandoned several districts of eastern Aleppo. The monitor in"
                        + " London of the NATO said that residents crossed the bridge, and the"
                        + " bridge held.\n\nThousands waited quietly.")
                .persons(List.of("O\"Neil *?~\\", "Bashar al-Assad"))
                .places(List.of("Aleppo"))
                .organizations(List.of("AND"))
                .keywords(List.of("war (civil)"))
                .url("https://harbour.example/a?b=(c)")
                .printPage("A1")
                .correction("An earlier version misspelled districts.")
                .quotations(List.of(new Quotation("residents crossed", Optional.empty(), 95, 112)))
                .build(),
            new ArticleBuilder("a2", Origin.of("a2.txt"))
                .headline("Elsewhere")
                .articleBody("Undated and short.")
                .build()));
  }

  @Test
  void everyExampleFindsWhatItSays() throws Exception {
    Document page = page("/help");
    List<Element> examples = page.select("a.example");
    List<String> counts = page.select("a.example + span").eachText();
    assertEquals(examples.size(), counts.size());
    assertTrue(examples.size() > 45, "only " + examples.size());
    for (int i = 0; i < examples.size(); i++) {
      String address = examples.get(i).attr("href");
      String reply = room().get("/api/v1/search" + address.substring(1)).body();
      Matcher total = TOTAL.matcher(reply);
      assertTrue(total.find() && !total.group(1).equals("0"), address + ": " + reply);
      assertEquals(total.group(1), counts.get(i).split(" ", 2)[0], address);
    }
  }

  @Test
  void namesEveryFieldWithItsOtherNames() throws Exception {
    Element fields = page("/help").select("h2#fields + p + div table").getFirst();
    assertEquals(
        List.of(QueryField.values()).stream().map(QueryField::label).toList(),
        fields.select("th code").eachText());
    assertEquals(
        List.of(QueryField.values()).stream().flatMap(field -> field.aliases().stream()).toList(),
        fields.select("td:nth-child(2) code").eachText());
  }

  @Test
  void explainsTheLanguageOfAnEmptyArchive(@TempDir Path directory) throws Exception {
    try (OpenRoom empty = OpenRoom.of(directory, List.of())) {
      assertEquals(200, empty.get("/help").statusCode());
    }
  }
}
