package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalDouble;
import org.pressmark.searcher.search.Chart;
import org.pressmark.searcher.search.Share;
import org.pressmark.searcher.search.Timeline;

/// A chart as a JSON object: `{"interval","total","undated","buckets":[{"start":"1987-03-01",
/// "count"}],"warnings"}`. Where it is measured, `share` says by what, and a bucket has `of`, the
/// articles it is measured by, and `share` or, with `words`, `perMillionWords`, null if there is
/// nothing to measure by. The other lines of several are in `compare`.
public final class ChartJson implements ChartWriter {
  private final Writer out;

  public ChartJson(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Chart chart, List<String> warnings) throws IOException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeStringField("interval", chart.interval().label());
      if (chart.share() != Share.NONE) {
        json.writeStringField("share", chart.share().label());
      }
      writeLine(chart, chart.lines().getFirst(), json);
      if (chart.lines().size() > 1) {
        writeOthers(chart, json);
      }
      Json.texts(json, "warnings", warnings);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeOthers(Chart chart, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("compare");
    for (Chart.Line line : chart.lines().subList(1, chart.lines().size())) {
      json.writeStartObject();
      json.writeStringField("query", line.question().query().normalized());
      writeLine(chart, line, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeLine(Chart chart, Chart.Line line, JsonGenerator json)
      throws IOException {
    Timeline timeline = line.timeline();
    json.writeNumberField("total", timeline.total());
    json.writeNumberField("undated", timeline.undated());
    json.writeArrayFieldStart("buckets");
    for (int step = 0; step < timeline.buckets().size(); step++) {
      Timeline.Bucket bucket = timeline.buckets().get(step);
      json.writeStartObject();
      json.writeStringField("start", bucket.start().toString());
      json.writeNumberField("count", bucket.count());
      if (chart.share() != Share.NONE) {
        writeShare(chart, bucket, step, json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeShare(Chart chart, Timeline.Bucket bucket, int step, JsonGenerator json)
      throws IOException {
    Chart.Base base = chart.bases().get(step);
    json.writeNumberField("of", base.articles());
    if (chart.share() == Share.WORDS) {
      json.writeNumberField("words", base.words());
    }
    json.writeFieldName(chart.share() == Share.WORDS ? "perMillionWords" : "share");
    OptionalDouble share = chart.share(bucket.count(), step);
    if (share.isPresent()) {
      json.writeNumber(share.getAsDouble());
    } else {
      json.writeNull();
    }
    if (base.isSmall()) {
      json.writeBooleanField("small", true);
    }
  }
}
