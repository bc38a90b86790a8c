package org.pressmark.searcher.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.NameField;
import org.pressmark.searcher.query.DateRange;
import org.pressmark.searcher.query.QueryParseException;
import org.pressmark.searcher.search.Filters;
import org.pressmark.searcher.search.Version;

/// Reads what {@link SearchRecord#write} wrote: first the record, then the versions one by one.
/// Faults are `IOException`s that name the file and what is wrong. Not thread-safe.
public final class SearchRecordReader implements AutoCloseable {
  private final Path file;
  private final JsonParser json;

  private SearchRecordReader(Path file) throws IOException {
    this.file = file;
    this.json = new JsonFactory().createParser(Files.newBufferedReader(file));
  }

  public static SearchRecordReader open(Path file) throws IOException {
    return new SearchRecordReader(file);
  }

  /// The record. Called first, and once.
  public SearchRecord record() throws IOException {
    try {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      var texts = new HashMap<String, String>();
      var values = new EnumMap<NameField, List<String>>(NameField.class);
      var excluded = new EnumMap<NameField, List<String>>(NameField.class);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        switch (json.nextToken()) {
          case START_OBJECT -> readValues(name.equals("exclude") ? excluded : values);
          case VALUE_NULL -> {}
          case null, default -> texts.put(name, json.getText());
        }
      }
      return record(texts, values, excluded);
    } catch (JsonProcessingException e) {
      throw fault(e.getOriginalMessage(), e);
    }
  }

  private SearchRecord record(
      Map<String, String> texts,
      Map<NameField, List<String>> values,
      Map<NameField, List<String>> excluded)
      throws IOException {
    try {
      String dates = texts.get("dates");
      return new SearchRecord(
          needed(texts, "query"),
          new Filters(
              values,
              excluded,
              dates == null
                  ? Optional.empty()
                  : Optional.of(DateRange.parse(dates, Clock.systemUTC()))),
          Instant.parse(needed(texts, "time")),
          Long.parseLong(needed(texts, "total")),
          Long.parseLong(needed(texts, "generation")),
          Long.parseLong(needed(texts, "articles")));
    } catch (DateTimeException | NumberFormatException | QueryParseException e) {
      throw fault(String.valueOf(e.getMessage()), e);
    }
  }

  private String needed(Map<String, String> texts, String name) throws IOException {
    String text = texts.get(name);
    if (text == null) {
      throw fault("it has no " + name, null);
    }
    return text;
  }

  private void readValues(Map<NameField, List<String>> values) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      Optional<NameField> field = NameField.of(name);
      if (field.isEmpty()) {
        throw fault("there is no field " + name, null);
      }
      expect(json.nextToken(), JsonToken.START_ARRAY);
      var wanted = new ArrayList<String>();
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        wanted.add(json.getText());
      }
      values.put(field.get(), wanted);
    }
  }

  /// The next version; empty after the last.
  public Optional<Version> next() throws IOException {
    try {
      if (json.nextToken() == null) {
        return Optional.empty();
      }
      expect(json.currentToken(), JsonToken.START_ARRAY);
      expect(json.nextToken(), JsonToken.VALUE_STRING);
      String id = json.getText();
      expect(json.nextToken(), JsonToken.VALUE_STRING);
      long fingerprint = Long.parseUnsignedLong(json.getText(), 16);
      expect(json.nextToken(), JsonToken.END_ARRAY);
      return Optional.of(new Version(id, fingerprint));
    } catch (JsonProcessingException e) {
      throw fault(e.getOriginalMessage(), e);
    } catch (NumberFormatException e) {
      throw fault(String.valueOf(e.getMessage()), e);
    }
  }

  private void expect(@Nullable JsonToken found, JsonToken wanted) throws IOException {
    if (found != wanted) {
      throw fault("there is no record of a search", null);
    }
  }

  private IOException fault(String what, @Nullable Exception cause) {
    int line = Math.max(1, json.currentLocation().getLineNr());
    return new IOException(file + ":" + line + ": " + what, cause);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
