package org.pressmark.searcher.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pressmark.searcher.search.InvalidCursorException;
import org.pressmark.searcher.search.QueryTooCostlyException;

/// What a request is answered with.
public sealed interface Reply {
  String HTML = "text/html; charset=utf-8";
  String JSON = "application/json; charset=utf-8";

  /// Beside the media type, by name.
  Map<String, String> headers();

  /// The media type, with its charset if it is text.
  String mediaType();

  /// An answer that is made before its first byte is sent, so that a fault in its making can still
  /// be told.
  ///
  /// @param status of HTTP
  /// @param content read only
  record Whole(int status, String mediaType, Map<String, String> headers, ByteBuffer content)
      implements Reply {
    public Whole {
      headers = Map.copyOf(headers);
      content = content.asReadOnlyBuffer();
    }
  }

  /// An answer of any length, sent while it is made. A fault after its first bytes ends the
  /// connection, so that no part is taken for the whole.
  record Streamed(String mediaType, Map<String, String> headers, Body body) implements Reply {
    public Streamed {
      headers = Map.copyOf(headers);
    }
  }

  /// Text that is written once.
  interface Body {
    void writeTo(Writer out) throws IOException, InvalidCursorException, QueryTooCostlyException;
  }

  /// Text with status 200, made at once.
  static Reply.Whole text(String mediaType, Body body)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    return new Whole(200, mediaType, Map.of(), bytes(body));
  }

  /// Text that is made without asking the archive.
  static Reply.Whole whole(int status, String mediaType, Text text) {
    try {
      return new Whole(status, mediaType, Map.of(), bytes(text::writeTo));
    } catch (IOException | InvalidCursorException | QueryTooCostlyException e) {
      throw new IllegalStateException("memory takes everything", e);
    }
  }

  /// Text that needs nothing from the archive.
  interface Text {
    void writeTo(Writer out) throws IOException;
  }

  /// Another address for what was asked for.
  ///
  /// @param location a path of this server, encoded
  static Reply.Whole elsewhere(String location) {
    return new Whole(
        303, "text/plain; charset=utf-8", Map.of("Location", location), ByteBuffer.allocate(0));
  }

  /// The same reply with one more header.
  default Reply with(String header, String value) {
    var more = new LinkedHashMap<>(headers());
    more.put(header, value);
    return switch (this) {
      case Whole(int status, String type, var _, ByteBuffer content) ->
          new Whole(status, type, more, content);
      case Streamed(String type, var _, Body body) -> new Streamed(type, more, body);
    };
  }

  private static ByteBuffer bytes(Body body)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    var bytes = new ByteArrayOutputStream(1 << 14);
    write(body, bytes);
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  /// Writes text as UTF-8 and leaves the stream open.
  static void write(Body body, OutputStream out)
      throws IOException, InvalidCursorException, QueryTooCostlyException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    body.writeTo(writer);
    writer.flush();
  }
}
