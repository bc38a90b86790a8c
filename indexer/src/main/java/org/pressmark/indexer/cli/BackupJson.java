package org.pressmark.indexer.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.pressmark.indexer.upkeep.BackupReport;
import org.pressmark.indexer.upkeep.CheckReport;

/// What was copied, as a JSON object on a line.
final class BackupJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private BackupJson() {}

  /// @param checked what a check of the copy found; empty if it was not checked
  static void write(BackupReport report, Optional<CheckReport> checked, Writer out)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("from", report.from().toString());
      json.writeStringField("to", report.to().toString());
      json.writeNumberField("generation", report.generation());
      json.writeNumberField("articles", report.articles());
      json.writeNumberField("files", report.files());
      json.writeNumberField("bytes", report.bytes());
      json.writeNumberField("copied", report.copied());
      json.writeNumberField("copiedBytes", report.copiedBytes());
      json.writeNumberField("linked", report.linked());
      json.writeNumberField("reused", report.reused());
      json.writeNumberField("removed", report.removed());
      json.writeNumberField("seconds", report.elapsed().toMillis() / 1e3);
      if (checked.isPresent()) {
        json.writeFieldName("check");
        CheckJson.write(checked.get(), json);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
