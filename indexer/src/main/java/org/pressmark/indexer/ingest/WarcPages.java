package org.pressmark.indexer.ingest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.schema.Origin;

/// The pages of a web archive that were read last, for the revisits that refer to them. Holds no
/// more than some 16 million characters.
final class WarcPages {
  private static final long MOST_CHARS = 1 << 24;

  /// @param url where it was fetched
  record Page(String url, RawArticle article) {
    private long chars() {
      return article.fields().values().stream()
          .flatMap(List::stream)
          .mapToLong(String::length)
          .sum();
    }

    /// The same page fetched from elsewhere.
    RawArticle at(String otherUrl, Origin origin) {
      Map<NewsField, List<String>> fields = new EnumMap<>(article.fields());
      fields.put(NewsField.URL, List.of(otherUrl));
      return new RawArticle(origin, article.format(), article.layout(), fields, article.sources());
    }
  }

  private final LinkedHashMap<String, Page> byDigest = new LinkedHashMap<>();
  private final HashMap<String, String> digestByUrl = new HashMap<>();
  private long chars;

  /// @param digest of the page's bytes, as the archive has it
  void add(String digest, Page page) {
    Page before = byDigest.put(digest, page);
    chars += page.chars() - (before == null ? 0 : before.chars());
    digestByUrl.put(page.url, digest);
    var oldest = byDigest.entrySet().iterator();
    while (chars > MOST_CHARS && byDigest.size() > 1) {
      Page gone = oldest.next().getValue();
      oldest.remove();
      digestByUrl.remove(gone.url);
      chars -= gone.chars();
    }
  }

  /// The page with a digest, or else the one at an address.
  Optional<Page> find(Optional<String> digest, Optional<String> url) {
    return digest.map(byDigest::get).or(() -> url.map(digestByUrl::get).map(byDigest::get));
  }
}
