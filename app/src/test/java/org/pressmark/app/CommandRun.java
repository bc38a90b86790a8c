package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// A command as a user runs it, in this process: its exit code and what it printed.
public record CommandRun(int code, String out, String err) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static CommandRun of(Object... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
    int code = Session.of(Subcommands.all(), ResultStream.toFile(out), err).run(args);
    return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /// The JSON object that the command printed.
  public JsonNode json() {
    return read(out);
  }

  /// The JSON objects that it printed, one a line.
  public List<JsonNode> jsonLines() {
    return out.lines().map(CommandRun::read).toList();
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + text, e);
    }
  }
}
