package org.pressmark.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// An article as it is kept in the index: the fields of {@link ArticleJson} in brief, without the
/// body, in [Smile](https://github.com/FasterXML/smile-format-specification), a binary form of JSON
/// in which a name or a short string that comes again is a reference. Thread-safe.
public final class StoredArticle {
  private static final SmileFactory FACTORY =
      SmileFactory.builder()
          .enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private StoredArticle() {}

  /// The article without its body.
  public static byte[] bytes(Article article) {
    var out = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      new ArticleWriter(article, json, true).write(false);
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory does not fail", e);
    }
    return out.toByteArray();
  }

  /// The article in `bytes`.
  ///
  /// @param body its body
  /// @param storyGroup the group of its story, which is not stored with it
  /// @throws IOException if the bytes are no such article
  public static Article read(
      byte[] bytes, int offset, int length, String body, Optional<String> storyGroup)
      throws IOException {
    try (JsonParser json = FACTORY.createParser(bytes, offset, length)) {
      return ArticleJsonReader.read(json, body, storyGroup);
    }
  }
}
