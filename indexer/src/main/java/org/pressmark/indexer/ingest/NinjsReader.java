package org.pressmark.indexer.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads ninjs, the IPTC's JSON for news, versions 1 to 3: an item, a list of items, or an item a
/// line. An item is an article, whatever its type; what it is associated with is not.
final class NinjsReader implements FormatReader {
  private static final Pattern NAMED = Pattern.compile("[\"/]ninjs(?:[\"-]|$)");

  /// Keys that together no other format has; two of the lines are enough.
  private static final List<Pattern> KEYS =
      List.of(
          key("version_?created|first_?created|content_?created"),
          key("pub_?status|usage_?terms|representation_?type|ed_?note"),
          key("body_\\w+|headline_\\w+|description_\\w+|bodies|headlines|descriptions"),
          key(
              "urgency|info_?sources?|copyright_?holder|copyright_?notice|associations|renditions|alt_?ids"));

  private static final Pattern ITEM = key("uri|guid");

  private final JsonLinesReader lines;
  private final JsonReader whole;

  NinjsReader(JsonFactory factory, JsonArticle article) {
    this.lines = new JsonLinesReader(factory, article);
    this.whole = new JsonReader(factory, article);
  }

  @Override
  public String format() {
    return "ninjs";
  }

  @Override
  public boolean accepts(Head head) {
    return JsonReader.looksLikeJson(head) && isNinjs(head.text());
  }

  private static boolean isNinjs(String text) {
    return NAMED.matcher(text).find()
        || (ITEM.matcher(text).find()
            && KEYS.stream().filter(keys -> keys.matcher(text).find()).limit(2).count() == 2);
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    FormatReader reader = lines.accepts(input.head()) ? lines : whole;
    reader.read(input, sink);
  }

  private static Pattern key(String names) {
    return Pattern.compile("\"(?:" + names + ")\"\\s*:", Pattern.CASE_INSENSITIVE);
  }
}
