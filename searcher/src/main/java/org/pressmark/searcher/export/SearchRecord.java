package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.DateRange;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;

/// What a search was, kept in a file so that it can be run again: JSON Lines, the first line this,
/// then `["id","fingerprint"]` for each article that matched, in the order of {@link
/// org.pressmark.searcher.search.Version#tie}. Dates relative to today are kept as the days they
/// stood for.
///
/// @param query in its normal form
/// @param time when it was asked
/// @param total the articles that matched
/// @param generation of the index
/// @param articles how many the index had
public record SearchRecord(
    String query, Filters filters, Instant time, long total, long generation, long articles) {

  /// The record of an answer.
  public static SearchRecord of(Answer answer) {
    return new SearchRecord(
        answer.parsed().normalized(),
        answer.filters(),
        answer.time(),
        answer.total(),
        answer.generation(),
        answer.articles());
  }

  /// Writes the record; the file is replaced when all of it is written.
  public void write(Path file, Archive archive, Question question)
      throws IOException, QueryTooCostlyException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (Writer out = Files.newBufferedWriter(part);
        JsonGenerator json = Json.lines(out)) {
      writeHeader(json);
      archive.forEachVersion(
          question,
          version ->
              json.writeArray(
                  new String[] {version.id(), Long.toHexString(version.fingerprint())}, 0, 2));
      json.writeRaw('\n');
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void writeHeader(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("pressmark", Version.text());
    json.writeStringField("time", time.toString());
    json.writeStringField("query", query);
    json.writeFieldName("filters");
    writeValues(json, filters.values());
    json.writeFieldName("exclude");
    writeValues(json, filters.excluded());
    Json.text(json, "dates", filters.dates().map(DateRange::toString));
    json.writeNumberField("total", total);
    json.writeStringField("generation", Long.toString(generation));
    json.writeNumberField("articles", articles);
    json.writeEndObject();
  }

  private static void writeValues(JsonGenerator json, Map<NameField, List<String>> values)
      throws IOException {
    json.writeStartObject();
    for (var entry : values.entrySet()) {
      Json.texts(json, entry.getKey().label(), entry.getValue());
    }
    json.writeEndObject();
  }
}
