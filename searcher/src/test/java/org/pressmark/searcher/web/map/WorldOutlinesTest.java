package org.pressmark.searcher.web.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/// The outlines beside {@link MapView}.
final class WorldOutlinesTest {
  private static final Pattern PART = Pattern.compile("M(\\d+) (\\d+)l([-\\d ]*)(z?)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = MapView.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static List<Element> paths(String name) throws Exception {
    Element svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(resource(name)))
            .getDocumentElement();
    assertEquals("0 0 3600 2268", svg.getAttribute("viewBox"));
    var paths = new ArrayList<Element>();
    for (int i = 0; i < svg.getElementsByTagName("path").getLength(); i++) {
      paths.add((Element) svg.getElementsByTagName("path").item(i));
    }
    return paths;
  }

  @ParameterizedTest
  @CsvSource({"world-110m.svg, 1, 60000", "world-50m.svg, 5, 250000"})
  void areWellFormedSmallAndOnTheMap(String name, int cells, int most) throws Exception {
    assertTrue(resource(name).length < most, name);
    List<Element> paths = paths(name);
    assertEquals(
        List.of("land", "borders"), paths.stream().map(it -> it.getAttribute("id")).toList());
    for (Element path : paths) {
      Path2D shape = path(path.getAttribute("d"));
      assertTrue(
          new Rectangle(0, 0, WorldProjection.WIDTH * cells, WorldProjection.HEIGHT * cells)
              .contains(shape.getBounds()),
          name);
    }
  }

  /// Reads the path whole: what is no part of one fails.
  private static Path2D path(String text) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    Matcher part = PART.matcher(text);
    int end = 0;
    while (part.find()) {
      assertEquals(end, part.start(), text.substring(end, Math.min(text.length(), end + 40)));
      end = part.end();
      double x = Double.parseDouble(part.group(1));
      double y = Double.parseDouble(part.group(2));
      path.moveTo(x, y);
      Matcher number = NUMBER.matcher(part.group(3));
      while (number.find()) {
        x += Integer.parseInt(number.group());
        assertTrue(number.find(), "odd");
        y += Integer.parseInt(number.group());
        path.lineTo(x, y);
      }
      if (!part.group(4).isEmpty()) {
        path.closePath();
      }
    }
    assertEquals(text.length(), end);
    return path;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Omsk          |  54.99 |   73.37 | true
          Chukotka      |  67.50 |  177.00 | true
          Chukotka east |  66.50 | -176.00 | true
          Chicago       |  41.85 |  -88.50 | true
          Brasília      | -15.78 |  -47.93 | true
          Alice Springs | -23.70 |  133.88 | true
          South Pole    | -89.90 |    0.00 | true
          Vostok        | -78.46 |  106.84 | true
          Atlantic      |  30.00 |  -40.00 | false
          Pacific       |   0.00 | -150.00 | false
          Bering Sea    |  57.00 |  179.00 | false
          North Pole    |  89.90 |    0.00 | false
          Southern sea  | -60.00 |  100.00 | false
          Caspian Sea   |  42.00 |   50.50 | false
          """)
  void haveLandWhereThereIsLand(String what, double latitude, double longitude, boolean isLand)
      throws Exception {
    for (String name : List.of("world-110m.svg", "world-50m.svg")) {
      int cells = name.equals("world-110m.svg") ? 1 : 5;
      var land = new Area(path(paths(name).getFirst().getAttribute("d")));
      assertEquals(
          isLand,
          land.contains(WorldProjection.x(longitude) * cells, WorldProjection.y(latitude) * cells),
          what + " in " + name);
    }
  }

  @Test
  void haveNoScriptAndNoStyle() throws Exception {
    for (String name : List.of("world-110m.svg", "world-50m.svg")) {
      String svg = new String(resource(name), UTF_8);
      assertEquals(-1, svg.indexOf("style"));
      assertEquals(-1, svg.indexOf("script"));
    }
  }
}
