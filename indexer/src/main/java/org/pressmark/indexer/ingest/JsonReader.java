package org.pressmark.indexer.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads JSON that is not in lines: an article, a list of articles, an object that wraps such a
/// list, or several of these one after the other.
final class JsonReader implements FormatReader {
  private static final Pattern START = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]])");

  private final JsonFactory factory;
  private final JsonArticle article;

  JsonReader(JsonFactory factory, JsonArticle article) {
    this.factory = factory;
    this.article = article;
  }

  @Override
  public String format() {
    return "json";
  }

  @Override
  public boolean accepts(Head head) {
    return looksLikeJson(head) || (head.extension().equals("json") && !head.startsWith("<"));
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    JsonDocument.Place place = new JsonDocument.Place(input.origin(), 1);
    try (JsonParser json = factory.createParser(input.text())) {
      new JsonDocument(json, article, place, input.options().maxItemChars(), sink).read();
    }
  }

  /// Whether a text begins as JSON does; `[Moscow]` and `{note}` do not.
  static boolean looksLikeJson(Head head) {
    return START.matcher(head.text()).lookingAt();
  }
}
