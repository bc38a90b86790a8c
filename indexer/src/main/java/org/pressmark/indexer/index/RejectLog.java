package org.pressmark.indexer.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private final @Nullable JsonGenerator json;

  private RejectLog(@Nullable JsonGenerator json) {
    this.json = json;
  }

  static RejectLog open(Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return new RejectLog(null);
    }
    JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(file.get()));
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return new RejectLog(json);
  }

  synchronized void add(Rejected rejected) {
    if (first.size() < IndexSummary.REJECTS_KEPT) {
      first.add(rejected);
    }
    if (json != null) {
      write(rejected, json);
    }
  }

  private static void write(Rejected rejected, JsonGenerator json) {
    try {
      json.writeStartObject();
      json.writeStringField("path", rejected.origin().path());
      json.writeStringField("member", rejected.origin().member().orElse(null));
      json.writeStringField("position", rejected.origin().position().orElse(null));
      json.writeStringField("reason", rejected.reason());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("the rejects file cannot be written", e);
    }
  }

  synchronized List<Rejected> first() {
    return List.copyOf(first);
  }

  @Override
  public synchronized void close() throws IOException {
    if (json != null) {
      json.writeRaw('\n');
      json.close();
    }
  }
}
