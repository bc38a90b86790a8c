package org.pressmark.indexer.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;

/// The rejections of a run: all of them go to a file, JSON Lines, if one is wanted; the first are
/// kept. Thread-safe.
final class RejectLog implements Closeable {
  private final List<Rejected> first = new ArrayList<>();
  private final Optional<Path> file;
  private final @Nullable JsonGenerator json;

  private RejectLog(Optional<Path> file, @Nullable JsonGenerator json) {
    this.file = file;
    this.json = json;
  }

  static RejectLog open(Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return new RejectLog(file, null);
    }
    JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(file.get()));
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    return new RejectLog(file, json);
  }

  /// @throws IOException if the file cannot be written
  synchronized void add(Rejected rejected) throws IOException {
    if (first.size() < IndexSummary.REJECTS_KEPT) {
      first.add(rejected);
    }
    if (json != null) {
      try {
        write(rejected, json);
      } catch (IOException e) {
        throw located(e);
      }
    }
  }

  private IOException located(IOException fault) {
    var located = new FileSystemException(file.orElseThrow().toString(), null, fault.getMessage());
    located.initCause(fault);
    return located;
  }

  private static void write(Rejected rejected, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", rejected.origin().path());
    json.writeStringField("member", rejected.origin().member().orElse(null));
    json.writeStringField("position", rejected.origin().position().orElse(null));
    json.writeStringField("reason", rejected.reason());
    json.writeStringField("format", rejected.format().isEmpty() ? null : rejected.format());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  synchronized List<Rejected> first() {
    return List.copyOf(first);
  }

  @Override
  public synchronized void close() throws IOException {
    if (json != null) {
      try {
        json.close();
      } catch (IOException e) {
        throw located(e);
      }
    }
  }
}
