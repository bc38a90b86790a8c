package org.pressmark.indexer.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.pressmark.indexer.upkeep.CheckReport;
import org.pressmark.indexer.upkeep.CheckReport.Fault;

/// What a check found, as a JSON object on a line.
final class CheckJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private CheckJson() {}

  static void write(CheckReport report, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(report, json);
      json.writeRaw('\n');
    }
  }

  static void write(CheckReport report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("index", report.index().toString());
    json.writeBooleanField("sound", report.isSound());
    json.writeBooleanField("quick", report.quick());
    json.writeNumberField("generation", report.generation());
    json.writeNumberField("segments", report.segments());
    json.writeNumberField("files", report.files());
    json.writeNumberField("bytes", report.bytes());
    json.writeNumberField("articles", report.articles());
    json.writeNumberField("sources", report.sources());
    json.writeNumberField("seconds", report.elapsed().toMillis() / 1e3);
    json.writeNumberField("faultCount", report.faultCount());
    json.writeArrayFieldStart("faults");
    for (Fault fault : report.faults()) {
      json.writeStartObject();
      json.writeStringField("where", fault.where());
      json.writeStringField("what", fault.what());
      json.writeStringField("remedy", fault.remedy().sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (String note : report.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
