package org.pressmark.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.IOConsumer;
import org.pressmark.indexer.index.ArticleStore.Known;
import org.pressmark.indexer.ingest.RawArticle;
import org.pressmark.schema.Article;
import org.pressmark.schema.Origin;
import org.pressmark.schema.index.Fingerprint;

/// Gives each item its identifier and says what it is to the index: new, changed, unchanged, or met
/// before. Items must be claimed in the order of the walk, by one thread, so that identifiers do
/// not depend on timing.
///
/// Two items that call themselves the same but differ are two articles: the later one's identifier
/// is made from its place as well. Of two that do not differ the first is the article, the other a
/// duplicate.
///
/// The first in the walk, that is, not the one that was indexed first: the index is the same
/// whatever was there in which order. So where an article was read from a file which comes later,
/// or is gone, and an item of the same name turns up, the article goes over to the item's file if
/// they are the same, since else it could vanish with the file although its copy is here; and it
/// makes room for the item if they differ.
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
  /// @param namesake the identifier that it would have if another had not the same name; empty for
  ///   its own
  record Claim(Kind kind, String id, long fingerprint, Optional<String> namesake) {}

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

  /// Is given the identifiers of the articles that are to be taken out.
  private final IOConsumer<String> remover;

  /// What was claimed or released since the last commit, which the store does not yet show; empty
  /// for what was released.
  private final Map<String, Optional<Known>> recent = new HashMap<>();

  /// The identifiers of what made room since the last commit, by the fingerprint of the file that
  /// it was read from.
  private final Map<Long, List<String>> movedAside = new HashMap<>();

  Claims(ArticleStore store, FileLedger ledger, Sources sources, IOConsumer<String> remover) {
    this.store = store;
    this.ledger = ledger;
    this.sources = sources;
    this.remover = remover;
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
    if (known.isEmpty() && identity.isPresent()) {
      known = new Succession(id).before(file);
    }
    Optional<String> namesake = Optional.empty();
    if (identity.isPresent() && known.isPresent() && isAnother(id, known.get(), file)) {
      Optional<String> former = givingWay(id, known.get(), file);
      if (known.get().fingerprint() == fingerprint) {
        if (former.isEmpty()) {
          return new Claim(Kind.DUPLICATE, id, fingerprint, namesake);
        }
        ledger.remove(former.get());
      } else if (former.isPresent()) {
        moveAside(identity.get(), id, known.get());
        known = Optional.empty();
      } else {
        namesake = Optional.of(id);
        id = ArticleIds.ofBoth(identity.get(), raw.origin());
        known = find(id);
      }
    }
    if (file.indexedBefore) {
      file.claimed.add(id);
    }
    var now = new Known(fingerprint, file.path, positionOf(raw));
    Kind kind = decide(id, known, now);
    if (kind != Kind.UNCHANGED && namesake.isEmpty()) {
      releaseCopies(id, fingerprint);
    }
    return new Claim(kind, id, fingerprint, namesake);
  }

  private Kind decide(String id, Optional<Known> known, Known now) {
    if (known.equals(Optional.of(now))) {
      return Kind.UNCHANGED;
    }
    recent.put(id, Optional.of(now));
    return known.isPresent() ? Kind.CHANGED : Kind.NEW;
  }

  private static long positionOf(RawArticle raw) {
    return Fingerprint.of(raw.origin().toString());
  }

  /// Whether the known article is not an earlier version of this item, but another one of the same
  /// name.
  private static boolean isAnother(String id, Known known, Scope file) {
    return known.path() != file.path || !file.indexedBefore || file.claimed.contains(id);
  }

  /// The file that had the known article, if that is not this file's alone from now on. Where the
  /// article goes over, that file is to be read again, since what the ledger says of it is over.
  private Optional<String> givingWay(String id, Known known, Scope file) throws IOException {
    return known.path() == file.path || recent.containsKey(id)
        ? Optional.empty()
        : store.pathOf(id).filter(name -> sources.givesWayTo(name, file.name));
  }

  /// Gives the known article the identifier that it would have if it had come later.
  private void moveAside(String identity, String id, Known known) throws IOException {
    Article article = store.article(id);
    String aside = ArticleIds.ofBoth(identity, article.origin());
    store.rename(article, aside, known.fingerprint(), Optional.of(id));
    recent.put(aside, Optional.of(known));
    movedAside.computeIfAbsent(known.path(), _ -> new ArrayList<>()).add(aside);
  }

  /// Releases the articles that have the name of this one, and are now the same. Their files are to
  /// be read again, to be accounted for as duplicates.
  private void releaseCopies(String id, long fingerprint) throws IOException {
    store.forEachNamesake(
        id,
        (article, known) -> {
          if (known.fingerprint() == fingerprint && !recent.containsKey(article.id())) {
            ledger.remove(article.origin().path());
            release(article.id());
          }
        });
  }

  /// Releases the articles of a file that it no longer holds.
  void releaseVanished(Scope file) throws IOException {
    if (file.indexedBefore) {
      for (String id : movedAside.getOrDefault(file.path, List.of())) {
        releaseVanished(file, id);
      }
      store.forEachIdOf(file.name, id -> releaseVanished(file, id));
    }
  }

  private void releaseVanished(Scope file, String id) throws IOException {
    if (!file.claimed.contains(id) && isOf(file, id)) {
      release(id);
    }
  }

  /// Releases all articles of a file that is gone.
  void releaseAll(String name) throws IOException {
    store.forEachIdOf(name, this::release);
  }

  /// Whether the article has not gone over to another file meanwhile.
  private boolean isOf(Scope file, String id) throws IOException {
    return find(id).filter(known -> known.path() == file.path).isPresent();
  }

  private void release(String id) throws IOException {
    recent.put(id, Optional.empty());
    remover.accept(id);
  }

  /// Gives identifiers that are free to the first in the walk of those that have the name. To be
  /// called at the end of a walk, when all that was claimed has been written.
  void settle() throws IOException {
    store.refresh();
    committed();
    store.forEachNamesakeOf(id -> {
      if (find(id).isEmpty()) {
        new Succession(id).ofAny();
      }
    });
  }

  /// Who gets an identifier that is free: the first in the walk of those that have the name.
  private final class Succession {
    private final String id;
    private Optional<Article> first = Optional.empty();
    private Optional<Known> known = Optional.empty();

    Succession(String id) {
      this.id = id;
    }

    /// The successor, if it comes before this file: then its claims have been made. One that comes
    /// later may be gone when it is its turn.
    Optional<Known> before(Scope file) throws IOException {
      store.forEachNamesake(id, this::consider);
      if (first.filter(it -> sources.isBefore(it.origin(), Origin.of(file.name))).isEmpty()) {
        return Optional.empty();
      }
      take();
      return known;
    }

    void ofAny() throws IOException {
      store.forEachNamesake(id, this::consider);
      if (first.isPresent()) {
        take();
      }
    }

    private void consider(Article article, Known of) {
      if (!recent.containsKey(article.id())
          && sources.isThere(article.origin().path())
          && first.filter(other -> sources.isBefore(other.origin(), article.origin())).isEmpty()) {
        first = Optional.of(article);
        known = Optional.of(of);
      }
    }

    private void take() throws IOException {
      Article article = first.orElseThrow();
      long fingerprint = known.orElseThrow().fingerprint();
      store.rename(article, id, fingerprint, Optional.empty());
      recent.put(article.id(), Optional.empty());
      recent.put(id, known);
      releaseCopies(id, fingerprint);
    }
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
    movedAside.clear();
  }
}
