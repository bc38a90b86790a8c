package org.pressmark.indexer.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pressmark.indexer.index.ArticleStore.Known;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.schema.index.Fingerprint;

/// Gives each item its identifier and says what it is to the index: new, changed, unchanged, or met
/// before. Items must be claimed in the order of the walk, by one thread, so that identifiers do
/// not depend on timing.
///
/// Two items that call themselves the same but differ are two articles: the later one's identifier
/// is made from its place as well.
final class Claims {
  /// How an item relates to the index.
  enum Kind {
    NEW,
    CHANGED,
    UNCHANGED,
    DUPLICATE
  }

  /// What was decided of an item.
  ///
  /// @param fingerprint of what its source says
  record Claim(Kind kind, String id, long fingerprint) {}

  /// One file's claims.
  static final class Scope {
    private final long path;
    private final boolean indexedBefore;
    private final Set<String> claimed = new HashSet<>();

    private Scope(String path, boolean indexedBefore) {
      this.path = ArticleStore.pathFingerprint(path);
      this.indexedBefore = indexedBefore;
    }

    /// Whether the index had articles of this file when the run came to it.
    boolean indexedBefore() {
      return indexedBefore;
    }

    /// Whether the file still holds the article.
    boolean holds(String id) {
      return claimed.contains(id);
    }
  }

  private final ArticleStore store;

  /// What was claimed since the store was last refreshed.
  private final Map<String, Known> recent = new HashMap<>();

  Claims(ArticleStore store) {
    this.store = store;
  }

  /// Begins a file.
  Scope begin(String path) throws IOException {
    return new Scope(path, store.hasArticlesOf(path));
  }

  /// Claims the next item of a file.
  Claim claim(RawArticle raw, Scope file) throws IOException {
    long fingerprint = RawFingerprint.of(raw);
    Optional<String> identity = ArticleIds.identity(raw);
    String id = identity.map(ArticleIds::ofIdentity).orElseGet(() -> ArticleIds.ofOrigin(raw));
    Optional<Known> known = find(id);
    if (identity.isPresent() && known.isPresent() && isAnother(id, known.get(), file)) {
      if (known.get().fingerprint() == fingerprint) {
        return new Claim(Kind.DUPLICATE, id, fingerprint);
      }
      id = ArticleIds.ofBoth(identity.get(), raw);
      known = find(id);
    }
    if (file.indexedBefore) {
      file.claimed.add(id);
    }
    return decide(id, known, new Known(fingerprint, file.path, positionOf(raw)));
  }

  private Claim decide(String id, Optional<Known> known, Known now) {
    if (known.equals(Optional.of(now))) {
      return new Claim(Kind.UNCHANGED, id, now.fingerprint());
    }
    recent.put(id, now);
    return new Claim(known.isPresent() ? Kind.CHANGED : Kind.NEW, id, now.fingerprint());
  }

  private static long positionOf(RawArticle raw) {
    return Fingerprint.of(raw.origin().toString());
  }

  /// Whether the known article is not an earlier version of this item, but another one of the same
  /// name.
  private static boolean isAnother(String id, Known known, Scope file) {
    return known.path() != file.path || !file.indexedBefore || file.claimed.contains(id);
  }

  private Optional<Known> find(String id) throws IOException {
    Known known = recent.get(id);
    return known == null ? store.find(id) : Optional.of(known);
  }

  /// How many claims are kept in memory.
  int recent() {
    return recent.size();
  }

  /// Forgets what the store now knows itself.
  void refreshed() {
    recent.clear();
  }
}
