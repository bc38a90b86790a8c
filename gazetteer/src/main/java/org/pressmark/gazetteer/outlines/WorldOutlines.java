package org.pressmark.gazetteer.outlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.searcher.web.map.WorldProjection;

/// Makes the outlines of the world: `WorldOutlines SOURCES OUTPUT`, where the directory `SOURCES`
/// holds `countries-110m.json` and `countries-50m.json` of `world-atlas`, and `world-110m.svg` and
/// `world-50m.svg` are written to the directory `OUTPUT`. The same sources make the same bytes.
///
/// Each file is an SVG image of two paths, which a page can also use one by one: `#land`, and
/// `#borders` between countries, each once. They have no style but their own line width whatever
/// the zoom; the root's colours are for those who open the file by itself. Borders are those of
/// Natural Earth: who rules there, not who ought to.
public final class WorldOutlines {
  private final Topology topology;
  private final Detail detail;
  private final List<List<Vertex>> arcs;

  private WorldOutlines(Topology topology, Detail detail) {
    this.topology = topology;
    this.detail = detail;
    this.arcs =
        topology.arcs().stream()
            .map(arc -> detail.simplification().of(detail.grid().line(arc)))
            .toList();
  }

  /// Reads the sources and writes the files.
  ///
  /// @param arguments the directory of the sources, and the directory to write to
  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    for (Detail detail : List.of(Detail.COARSE, Detail.FINE)) {
      byte[] json = Files.readAllBytes(sources.resolve("countries-" + detail.scale() + ".json"));
      String svg = svg(Topology.parse(json), detail);
      Files.writeString(output.resolve("world-" + detail.scale() + ".svg"), svg);
      System.out.printf("%s: %,d bytes%n", detail.scale(), svg.getBytes(UTF_8).length);
    }
  }

  static String svg(Topology topology, Detail detail) throws IOException {
    var outlines = new WorldOutlines(topology, detail);
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" fill="#e8e6df" stroke="#8a8a83">
    %s
    %s
    </svg>
    """
        .formatted(
            WorldProjection.WIDTH,
            WorldProjection.HEIGHT,
            outlines.path("land", "", outlines.land()),
            outlines.path("borders", " fill=\"none\"", outlines.borders()));
  }

  private String path(String name, String fill, PathText text) {
    int cells = detail.grid().cellsPerUnit();
    String scale = cells == 1 ? "" : " transform=\"scale(%s)\"".formatted(1.0 / cells);
    return "<path id=\"%1$s\" class=\"%1$s\"%2$s%3$s vector-effect=\"non-scaling-stroke\" d=\"%4$s\"/>"
        .formatted(name, fill, scale, text);
  }

  private PathText land() throws IOException {
    var text = new PathText();
    for (List<Topology.Step> steps : topology.rings("land")) {
      List<List<Vertex>> lines = steps.stream().map(this::line).toList();
      Ring.of(lines, detail.grid()).onMap(detail.grid()).forEach(text::ring);
    }
    return text;
  }

  private List<Vertex> line(Topology.Step step) {
    List<Vertex> arc = arcs.get(step.number());
    return step.backwards() ? arc.reversed() : arc;
  }

  private PathText borders() throws IOException {
    var text = new PathText();
    for (int arc : topology.borders("countries")) {
      List<Vertex> line = arcs.get(arc);
      if (line.stream().anyMatch(vertex -> vertex.x() < 0 || vertex.x() > detail.grid().width())) {
        throw new IOException("a border crosses the 180th meridian: arc " + arc);
      }
      // What is shorter than a cell has become a point.
      if (line.size() > 1) {
        text.line(line);
      }
    }
    return text;
  }
}
