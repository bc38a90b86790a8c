package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.searcher.search.Pairs;

/// Pairs of values as a JSON object.
public final class PairsJson {
  private PairsJson() {}

  /// `{"facets":["person","place"],"total","pairs":[{"values":["Lavrov","Aleppo"],"count"}],
  /// "distinct"}`; `distinct` is null where the rarest pairs were not counted.
  public static void write(Pairs pairs, Writer out) throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeFieldName("facets");
      json.writeArray(new String[] {pairs.first().label(), pairs.second().label()}, 0, 2);
      json.writeNumberField("total", pairs.total());
      json.writeArrayFieldStart("pairs");
      for (Pairs.Pair pair : pairs.pairs()) {
        json.writeStartObject();
        json.writeFieldName("values");
        json.writeArray(new String[] {pair.first(), pair.second()}, 0, 2);
        json.writeNumberField("count", pair.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeFieldName("distinct");
      if (pairs.distinct().isPresent()) {
        json.writeNumber(pairs.distinct().getAsLong());
      } else {
        json.writeNull();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
