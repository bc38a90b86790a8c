package org.pressmark.indexer.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.indexer.index.Fate;
import org.pressmark.indexer.index.FormatCounts;
import org.pressmark.indexer.index.IndexSummary;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// A run's ledger as one JSON object on a line.
final class SummaryJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private SummaryJson() {}

  static void write(IndexSummary summary, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("read", summary.read());
      json.writeNumberField("added", summary.added());
      json.writeNumberField("updated", summary.updated());
      json.writeNumberField("unchanged", summary.unchanged());
      json.writeNumberField("duplicate", summary.duplicate());
      json.writeNumberField("rejected", summary.rejected());
      json.writeNumberField("removed", summary.removed());
      json.writeNumberField("files", summary.files());
      json.writeNumberField("ignored", summary.ignored());
      json.writeNumberField("bytes", summary.bytes());
      json.writeNumberField("articles", summary.articles());
      json.writeNumberField("seconds", summary.elapsed().toMillis() / 1e3);
      json.writeBooleanField("interrupted", summary.interrupted());
      json.writeObjectFieldStart("formats");
      for (var format : summary.formats().entrySet()) {
        json.writeFieldName(FormatTable.name(format.getKey()));
        write(format.getValue(), json);
      }
      json.writeEndObject();
      json.writeArrayFieldStart("rejects");
      for (Rejected rejected : summary.firstRejects()) {
        write(rejected, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(FormatCounts counts, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("read", counts.read());
    for (Fate fate : Fate.values()) {
      json.writeNumberField(fate.label(), counts.of(fate));
    }
    json.writeObjectFieldStart("fields");
    for (var field : counts.filled().entrySet()) {
      json.writeNumberField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(Rejected rejected, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", rejected.origin().path());
    json.writeStringField("member", rejected.origin().member().orElse(null));
    json.writeStringField("position", rejected.origin().position().orElse(null));
    json.writeStringField("reason", rejected.reason());
    json.writeStringField("format", rejected.format().isEmpty() ? null : rejected.format());
    json.writeEndObject();
  }
}
