package org.pressmark.indexer.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.IOConsumer;
import org.pressmark.indexer.index.ArticleStore.Known;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.schema.index.Fingerprint;

/// Gives each item its identifier and says what it is to the index: new, changed, unchanged, or met
/// before. Items must be claimed in the order of the walk, by one thread, so that identifiers do
/// not depend on timing.
///
/// Two items that call themselves the same but differ are two articles: the later one's identifier
/// is made from its place as well. Of two that do not differ the first is the article, the other a
/// duplicate. The first in the walk, that is: an article that was read from a file which comes
/// later, or is gone, goes over to the file that is being claimed for. Else it could vanish with
/// that file although its copy is here.
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
    private final String name;
    private final long path;
    private final boolean indexedBefore;

    /// Kept only where it is asked for: of a file that had articles before.
    private final IdSet claimed = new IdSet();

    private Scope(String name, boolean indexedBefore) {
      this.name = name;
      this.path = ArticleStore.pathFingerprint(name);
      this.indexedBefore = indexedBefore;
    }
  }

  private final ArticleStore store;
  private final FileLedger ledger;
  private final Sources sources;

  /// What was claimed or released since the last commit, which the store does not yet show; empty
  /// for what was released.
  private final Map<String, Optional<Known>> recent = new HashMap<>();

  Claims(ArticleStore store, FileLedger ledger, Sources sources) {
    this.store = store;
    this.ledger = ledger;
    this.sources = sources;
  }

  /// Begins a file.
  Scope begin(String name) throws IOException {
    return new Scope(name, store.mayHaveArticlesOf(name));
  }

  /// Claims the next item of a file.
  Claim claim(RawArticle raw, Scope file) throws IOException {
    long fingerprint = RawFingerprint.of(raw);
    Optional<String> identity = ArticleIds.identity(raw);
    String id = identity.map(ArticleIds::ofIdentity).orElseGet(() -> ArticleIds.ofOrigin(raw));
    Optional<Known> known = find(id);
    if (identity.isPresent() && known.isPresent() && isAnother(id, known.get(), file)) {
      if (known.get().fingerprint() != fingerprint) {
        id = ArticleIds.ofBoth(identity.get(), raw);
        known = find(id);
      } else if (!takeOver(id, known.get(), file)) {
        return new Claim(Kind.DUPLICATE, id, fingerprint);
      }
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
    recent.put(id, Optional.of(now));
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

  /// Whether the known article, which is the same as an item of this file, goes over to this file.
  /// The file that had it is then to be read again, since what the ledger says of it is over.
  private boolean takeOver(String id, Known known, Scope file) throws IOException {
    if (known.path() == file.path || recent.containsKey(id)) {
      return false;
    }
    Optional<String> former = store.pathOf(id).filter(name -> sources.givesWayTo(name, file.name));
    if (former.isPresent()) {
      ledger.remove(former.get());
    }
    return former.isPresent();
  }

  /// Releases the articles of a file that it no longer holds.
  ///
  /// @param visitor is given their identifiers
  void releaseVanished(Scope file, IOConsumer<String> visitor) throws IOException {
    if (file.indexedBefore) {
      store.forEachIdOf(
          file.name,
          id -> {
            if (!file.claimed.contains(id) && isOf(file, id)) {
              release(id, visitor);
            }
          });
    }
  }

  /// Releases all articles of a file that is gone.
  ///
  /// @param visitor is given their identifiers
  void releaseAll(String name, IOConsumer<String> visitor) throws IOException {
    store.forEachIdOf(name, id -> release(id, visitor));
  }

  /// Whether the article has not gone over to another file meanwhile.
  private boolean isOf(Scope file, String id) throws IOException {
    return find(id).filter(known -> known.path() == file.path).isPresent();
  }

  private void release(String id, IOConsumer<String> visitor) throws IOException {
    recent.put(id, Optional.empty());
    visitor.accept(id);
  }

  private Optional<Known> find(String id) throws IOException {
    Optional<Known> known = recent.get(id);
    return known == null ? store.find(id) : known;
  }

  /// How much is kept in memory.
  int recent() {
    return recent.size();
  }

  /// Forgets what the store now shows itself.
  void committed() {
    recent.clear();
  }
}
