package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.pressmark.indexer.enrich.places.PlaceContext;
import org.pressmark.indexer.enrich.places.PlaceLinker;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The linking of places, on two sets of news with coordinates: GeoVirus and GeoWebNews (Gritta et
/// al., A Pragmatic Guide to Geoparsing Evaluation, 2019). Their mentions are given, so that
/// linking is measured by itself: how many are linked, and how many of those within 161 km (100
/// miles).
class PlacesTest {
  private static final double NEAR = 161;
  private static final double RADIUS_OF_THE_EARTH = 6_371;

  /// The types of GeoWebNews that name a place; the others name a people or language, or are part
  /// of another name.
  private static final Set<String> PLACES =
      Set.of("Literal", "Mixed", "Coercion", "Metonymic", "Literal_Modifier");

  /// Degrees north and east.
  private record Point(double north, double east) {}

  /// @param gold where the mentions lie
  private record Annotated(String text, List<Mention> mentions, List<Point> gold) {}

  /// @param places how many mentions there are
  /// @param linked how many have a location
  /// @param near how many of those have one near the right one
  private record Score(int places, int linked, int near) {
    double accuracy() {
      return (double) near / linked;
    }

    double recall() {
      return (double) near / places;
    }
  }

  @Test
  void linksTheMentionsOfGeoVirus() throws Exception {
    List<Annotated> articles = articles("Corpora/GeoVirus.xml", "location", PlacesTest::inGeoVirus);
    assertBetterThanProminence(articles, 0.92, 0.86);
  }

  @Test
  void linksTheMentionsOfGeoWebNews() throws Exception {
    List<Annotated> articles = articles("GWN.xml", "toponym", PlacesTest::inGeoWebNews);
    assertBetterThanProminence(articles, 0.91, 0.78);
  }

  /// The baseline takes the most prominent place of each name: it sees no text.
  private static void assertBetterThanProminence(
      List<Annotated> articles, double accuracy, double recall) {
    Score linked = score(articles, PlacesTest::linkedTogether);
    Score prominent = score(articles, PlacesTest::linkedOneByOne);
    String figures = linked + ", by prominence alone " + prominent;
    assertTrue(linked.accuracy() >= accuracy && linked.recall() >= recall, figures);
    assertTrue(linked.near() > prominent.near(), figures);
  }

  private interface Linking {
    List<Mention> link(Annotated article);
  }

  private static List<Mention> linkedTogether(Annotated article) {
    return PlaceLinker.instance()
        .link(article.mentions, new PlaceContext("", article.text, List.of(), List.of()));
  }

  private static List<Mention> linkedOneByOne(Annotated article) {
    var nothing = new PlaceContext("", "", List.of(), List.of());
    return article.mentions.stream()
        .map(mention -> PlaceLinker.instance().link(List.of(mention), nothing).getFirst())
        .toList();
  }

  private static Score score(List<Annotated> articles, Linking linking) {
    int places = 0;
    int linked = 0;
    int near = 0;
    for (Annotated article : articles) {
      List<Mention> mentions = linking.link(article);
      for (int i = 0; i < mentions.size(); i++) {
        places++;
        if (mentions.get(i).location().isPresent()) {
          linked++;
          near += distance(mentions.get(i).location().get(), article.gold.get(i)) <= NEAR ? 1 : 0;
        }
      }
    }
    return new Score(places, linked, near);
  }

  /// Kilometres, by the haversine formula.
  private static double distance(Mention.Location one, Point other) {
    double north = Math.toRadians(other.north - one.latitude());
    double east = Math.toRadians(other.east - one.longitude());
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.north))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * RADIUS_OF_THE_EARTH * Math.asin(Math.sqrt(half));
  }

  // ---- the two forms

  /// A mention and where it lies; empty for what is no place with coordinates.
  private interface Form {
    Optional<Annotation> read(Element element, String text);
  }

  private record Annotation(String name, int start, Point point) {}

  private static Optional<Annotation> inGeoVirus(Element element, String text) {
    String name = text(element, "name");
    // Offsets count from 1, and in some articles are a few off.
    int start = text.indexOf(name, Math.max(0, number(element, "start") - 6));
    var point =
        new Point(
            Double.parseDouble(text(element, "lat")), Double.parseDouble(text(element, "lon")));
    return Optional.of(new Annotation(name, Math.max(0, start), point));
  }

  private static Optional<Annotation> inGeoWebNews(Element element, String text) {
    if (!PLACES.contains(text(element, "type")) || text(element, "geonamesID").isEmpty()) {
      return Optional.empty();
    }
    // Some mentions stand for several places at once; the first counts.
    var point =
        new Point(
            Double.parseDouble(text(element, "latitude").split(",", 2)[0]),
            Double.parseDouble(text(element, "longitude").split(",", 2)[0]));
    return Optional.of(
        new Annotation(text(element, "extractedName"), number(element, "start"), point));
  }

  private static List<Annotated> articles(String file, String element, Form form)
      throws IOException, InterruptedException, ParserConfigurationException, SAXException {
    Path path = Repository.corpus("places-geovirus-gwn").resolve("geoparsing").resolve(file);
    try (InputStream in = Files.newInputStream(path)) {
      Element root =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
      return elements(root, "article").stream()
          .map(article -> article(article, element, form))
          .toList();
    }
  }

  private static Annotated article(Element article, String element, Form form) {
    String text = text(article, "text");
    List<Annotation> annotations =
        elements(article, element).stream()
            .flatMap(one -> form.read(one, text).stream())
            .sorted(Comparator.comparingInt(Annotation::start))
            .toList();
    var mentions = new ArrayList<Mention>();
    for (Annotation annotation : annotations) {
      String name = annotation.name;
      int end = annotation.start + name.length();
      mentions.add(
          new Mention(
              EntityType.PLACE,
              name,
              name,
              Mention.Part.BODY,
              annotation.start,
              end,
              Optional.empty()));
    }
    return new Annotated(text, mentions, annotations.stream().map(Annotation::point).toList());
  }

  private static List<Element> elements(Element parent, String name) {
    var nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).stream()
        .findFirst()
        .map(element -> element.getTextContent().strip())
        .orElse("");
  }

  private static int number(Element parent, String name) {
    return Integer.parseInt(text(parent, name));
  }
}
