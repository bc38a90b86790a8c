package org.pressmark.searcher.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.Dateline;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.Origin;
import org.pressmark.schema.Provenance;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.Status;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.searcher.search.TestArchive;

/// A few articles about few things, one of them not for show.
final class NewsStand {
  private NewsStand() {}

  static List<Article> articles() {
    return List.of(
        article("a1", LocalDate.of(2013, 12, 5))
            .headline("Mandela dies at 95")
            .alternativeHeadline("South Africa mourns")
            .byline("By Grace van der Berg and Peter Amsel Jr.")
            .authors(List.of("Grace van der Berg", "Peter Amsel Jr."))
            .creditText("Agence France-Presse")
            .publisher("The Harbour Gazette")
            .articleSection("World")
            .printPage("A1")
            .url("https://harbour.example/mandela?a=1&b=2")
            .keywords(List.of("obituary", "R&D"))
            .dateline(
                new Dateline(
                    "JOHANNESBURG (AFP)",
                    List.of(new Dateline.Place("Johannesburg", Optional.empty())),
                    Optional.empty(),
                    Optional.of("AFP")))
            .persons(List.of("Nelson Mandela", "Jacob Zuma"))
            .places(List.of("Johannesburg", "South Africa"))
            .articleBody(
                "Nelson Mandela died on Thursday. President Zuma said flags would fly at half mast."
                    + "\n\nMandela was freed from Victor Verster prison in 1990.")
            .build(),
        article("a2", LocalDate.of(2013, 12, 9))
            .headline("Flags at half mast for Mandela")
            .publisher("The Harbour Gazette")
            .persons(List.of("Nelson Mandela", "Jacob Zuma"))
            .places(List.of("Pretoria", "South Africa"))
            .articleBody(
                "Flags flew at half mast in Pretoria for Nelson Mandela. President Zuma spoke.")
            .build(),
        article("a3", LocalDate.of(1990, 2, 11))
            .headline("Mandela walks free from Victor Verster prison")
            .publisher("Andes Courier")
            .persons(List.of("Nelson Mandela"))
            .places(List.of("South Africa"))
            .articleBody("Nelson Mandela walked out of Victor Verster prison a free man.")
            .build(),
        article("a4", LocalDate.of(2016, 11, 30))
            .headline("Rebels lose ground in Aleppo")
            .publisher("Andes Courier")
            .persons(List.of("Bashar al-Assad"))
            .places(List.of("Aleppo", "Syria"))
            .articleBody("Rebels lost ground in Aleppo on Wednesday, a monitor said.")
            .build(),
        new ArticleBuilder("a5", Origin.of("undated.txt"))
            .headline("{Rescue} 100% at sea_level")
            .byline("Press Trust of India")
            .articleBody("A ship was rescued. Nobody said where.")
            .build(),
        article("a6", LocalDate.of(2016, 12, 1))
            .headline("Mandela foundation story withdrawn")
            .status(Status.WITHHELD)
            .persons(List.of("Nelson Mandela"))
            .articleBody("Nelson Mandela is named in a story that was withheld.")
            .build());
  }

  private static ArticleBuilder article(String id, LocalDate day) {
    return new ArticleBuilder(id, Origin.of(id + ".txt"))
        .inLanguage("en")
        .datePublished(
            new StatedDate(
                Optional.of(NewsDate.ofDay(day)), day.toString(), Provenance.MARKUP, false));
  }

  /// Writes an index of articles.
  static Path index(Path directory, List<Article> articles) throws IOException {
    TestArchive.write(
        FSDirectory.open(directory),
        writer -> {
          for (Article article : articles) {
            writer.addDocument(ArticleDocument.of(article, article.hashCode()));
          }
        });
    return directory;
  }
}
