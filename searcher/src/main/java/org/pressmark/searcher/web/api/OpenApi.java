package org.pressmark.searcher.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Reply;

/// `/openapi.json`: every address, parameter and answer, as OpenAPI 3.1 describes them. Written by
/// hand; a test holds it against the routes and their answers.
final class OpenApi {
  private final Reply.Whole document;

  OpenApi() {
    document = new Reply.Whole(200, Reply.JSON, Map.of(), ByteBuffer.wrap(read()));
  }

  private static byte[] read() {
    try (InputStream file = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (file == null) {
        throw new IllegalStateException("no openapi.json");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reply reply(Call call) {
    return document;
  }
}
