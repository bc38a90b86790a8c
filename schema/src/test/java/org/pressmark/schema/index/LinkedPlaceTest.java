package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Article;
import org.pressmark.schema.ArticleBuilder;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Mention.Kind;
import org.pressmark.schema.Origin;

final class LinkedPlaceTest {
  private static final Mention.Location MUMBAI =
      new Mention.Location(
          "1275339", Kind.CITY, 19.0728, 72.8826, Optional.of("IN"), Optional.of("Maharashtra"));
  private static final Mention.Location INDIA =
      new Mention.Location("IN", Kind.COUNTRY, 22.9, 79.6, Optional.of("IN"), Optional.empty());

  private static Mention mention(String text, String name, Mention.Location location) {
    return new Mention(
        EntityType.PLACE, text, name, Mention.Part.BODY, 0, text.length(), Optional.of(location));
  }

  private static final Article ARTICLE =
      new ArticleBuilder("1", Origin.of("a.txt"))
          .mentions(List.of(mention("Bombay", "Mumbai", MUMBAI), mention("INDIA", "India", INDIA)))
          .build();

  /// What is asked of an index of the article.
  private interface Asking {
    void ask(DirectoryReader reader) throws IOException;
  }

  private static void index(Asking asking) throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(NewsAnalyzer.forIndexing())
                    .setIndexSort(IndexFormat.newestFirst()))) {
      writer.addDocument(ArticleDocument.of(ARTICLE, 7));
      try (var reader = DirectoryReader.open(writer)) {
        asking.ask(reader);
      }
    }
  }

  @Test
  void isFoundInTheIndexByTheNameAsWrittenAndByTheCanonicalOne() throws IOException {
    index(reader -> {
      var places = new ArrayList<LinkedPlace>();
      TermsEnum terms = MultiTerms.getTerms(reader, Fields.LINKED_PLACE).iterator();
      while (terms.next() != null) {
        places.add(LinkedPlace.ofTerm(terms.term().utf8ToString()));
      }
      Optional<String> in = Optional.of("IN");
      assertEquals(
          List.of(
              new LinkedPlace("bombay", "1275339", Kind.CITY, 19.0728, 72.8826, in),
              new LinkedPlace("india", "IN", Kind.COUNTRY, 22.9, 79.6, in),
              new LinkedPlace("mumbai", "1275339", Kind.CITY, 19.0728, 72.8826, in)),
          places);
    });
  }

  @Test
  void onlyCitiesArePoints() throws IOException {
    index(reader -> {
      var searcher = new IndexSearcher(reader);
      assertEquals(1, count(searcher, 19.0, 72.9));
      assertEquals(0, count(searcher, 22.9, 79.6));
    });
  }

  private static int count(IndexSearcher searcher, double latitude, double longitude)
      throws IOException {
    return searcher.count(
        LatLonPoint.newDistanceQuery(Fields.PLACE_POINT, latitude, longitude, 50_000));
  }

  @Test
  void termsOfANameBeginWithItsPrefix() {
    var place = new LinkedPlace("goteborg", "2711537", Kind.CITY, 57.7, 12, Optional.empty());
    assertEquals(place, LinkedPlace.ofTerm(place.term()));
    assertEquals(LinkedPlace.prefix("Göteborg"), place.term().substring(0, 9));
  }
}
