package org.pressmark.searcher.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.pressmark.searcher.export.Comparison;
import org.pressmark.searcher.export.Json;
import org.pressmark.searcher.export.SearchRecord;
import org.pressmark.searcher.export.SearchRecordReader;
import org.pressmark.searcher.query.ParsedQuery;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.query.QueryParser;
import org.pressmark.searcher.search.Archive;
import org.pressmark.searcher.search.QueryTooCostlyException;
import org.pressmark.searcher.search.Question;

/// Runs a recorded search again and says what changed.
final class Replay {
  private final Archive archive;
  private final PrintWriter out;

  Replay(Archive archive, PrintWriter out) {
    this.archive = archive;
    this.out = out;
  }

  /// Says what changed since a file was recorded, for people or as a JSON object.
  ///
  /// @return how many articles match now
  long run(Path file, boolean asJson) throws IOException, QueryTooCostlyException {
    try (SearchRecordReader reader = SearchRecordReader.open(file)) {
      SearchRecord before = reader.record();
      Question question = new Question(parsed(file, before), before.filters());
      long total = archive.count(question);
      if (asJson) {
        writeJson(before, total, reader, question);
      } else {
        print(before, total, reader, question);
      }
      return total;
    }
  }

  private static ParsedQuery parsed(Path file, SearchRecord record) throws IOException {
    try {
      return new QueryParser(QuestionOptions.systemClock()).parse(record.query());
    } catch (QueryParseException e) {
      throw new IOException(file + ":1: query: " + e.getMessage(), e);
    }
  }

  private void print(SearchRecord before, long total, SearchRecordReader reader, Question question)
      throws IOException, QueryTooCostlyException {
    out.println("query: " + before.query());
    out.printf(
        Locale.ROOT,
        "%s: %,d of %,d articles, index generation %d%n",
        before.time().truncatedTo(ChronoUnit.SECONDS),
        before.total(),
        before.articles(),
        before.generation());
    out.printf(
        Locale.ROOT,
        "now: %,d of %,d articles, index generation %d%n",
        total,
        archive.size(),
        archive.generation());
    Comparison.Counts counts =
        Comparison.of(
            reader, archive, question, (change, id) -> out.println(label(change) + " " + id));
    out.printf(
        Locale.ROOT,
        "%,d added, %,d removed, %,d changed, %,d as before%n",
        counts.added(),
        counts.removed(),
        counts.changed(),
        counts.same());
  }

  private static String label(Comparison.Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  private void writeJson(
      SearchRecord before, long total, SearchRecordReader reader, Question question)
      throws IOException, QueryTooCostlyException {
    try (JsonGenerator json = Json.lines(out)) {
      json.writeStartObject();
      json.writeStringField("query", before.query());
      json.writeObjectFieldStart("before");
      json.writeStringField("time", before.time().toString());
      writeState(json, before.total(), before.generation(), before.articles());
      json.writeObjectFieldStart("now");
      writeState(json, total, archive.generation(), archive.size());
      json.writeArrayFieldStart("changes");
      Comparison.Counts counts =
          Comparison.of(
              reader,
              archive,
              question,
              (change, id) -> {
                json.writeStartObject();
                json.writeStringField("change", label(change));
                json.writeStringField("id", id);
                json.writeEndObject();
              });
      json.writeEndArray();
      json.writeNumberField("added", counts.added());
      json.writeNumberField("removed", counts.removed());
      json.writeNumberField("changed", counts.changed());
      json.writeNumberField("same", counts.same());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeState(JsonGenerator json, long total, long generation, long articles)
      throws IOException {
    json.writeNumberField("total", total);
    json.writeStringField("generation", Long.toString(generation));
    json.writeNumberField("articles", articles);
    json.writeEndObject();
  }
}
