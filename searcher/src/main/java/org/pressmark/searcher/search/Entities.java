package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.NameGroups;
import org.pressmark.schema.names.Names;

/// Lists the people, places or organisations of an archive with all their names.
final class Entities {
  private static final Comparator<Entity.Alias> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(Entity.Alias::count).reversed().thenComparing(Entity.Alias::name);

  private final NameField field;
  private final Names names;

  /// As the articles have them.
  private final Map<String, Long> written;

  /// As they are shown.
  private final Map<String, Long> shown;

  Entities(IndexSearcher searcher, NameField field) throws IOException {
    this.field = field;
    this.names = NamingSearcher.names(searcher);
    this.written = counts(searcher, Names.none());
    this.shown = counts(searcher, names);
  }

  private Map<String, Long> counts(IndexSearcher searcher, Names known) throws IOException {
    var request = new FacetRequest(new Facet.OfField(field), Integer.MAX_VALUE, Optional.empty());
    var counts = new HashMap<String, Long>();
    MatchCounts.of(searcher, MatchAllDocsQuery.INSTANCE, List.of(request), known)
        .facets()
        .getFirst()
        .values()
        .forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }

  /// The most frequent ones.
  ///
  /// @param limit how many are listed
  /// @param contains what one of the names must contain, without regard to case and accents
  Entity.Listing listing(long limit, Optional<String> contains) throws IOException {
    Optional<String> folded = contains.map(Folding::fold);
    Predicate<String> wanted =
        name -> folded.isEmpty() || Folding.fold(name).contains(folded.get());
    var entities = new ArrayList<Entity>();
    for (Map.Entry<String, Long> entry : shown.entrySet()) {
      var entity = new Entity(entry.getKey(), entry.getValue(), aliases(entry.getKey()));
      if (wanted.test(entity.name())
          || entity.aliases().stream().map(Entity.Alias::name).anyMatch(wanted)) {
        entities.add(entity);
      }
    }
    entities.sort(
        Comparator.comparingLong(Entity::count)
            .reversed()
            .thenComparing(entity -> Folding.fold(entity.name()))
            .thenComparing(Entity::name));
    return new Entity.Listing(entities.size(), entities.stream().limit(limit).toList());
  }

  private List<Entity.Alias> aliases(String name) throws IOException {
    return names.aliases(field, name).stream()
        .filter(written::containsKey)
        .map(this::written)
        .sorted(MOST_FREQUENT_FIRST)
        .toList();
  }

  private Entity.Alias written(String name) {
    return new Entity.Alias(name, written.getOrDefault(name, 0L));
  }

  /// What is doubtful.
  ///
  /// @param limit how many pairs, and how many names
  Entity.Doubtful doubtful(long limit, Optional<String> contains) throws IOException {
    Optional<String> folded = contains.map(Folding::fold);
    Predicate<String> wanted =
        name -> folded.isEmpty() || Folding.fold(name).contains(folded.get());
    var pairs = new ArrayList<Entity.Doubt>();
    for (NameGroups.Doubt doubt : names.doubts(field)) {
      if (wanted.test(doubt.one()) || wanted.test(doubt.other())) {
        pairs.add(new Entity.Doubt(known(doubt.one()), known(doubt.other()), doubt.why()));
      }
    }
    List<Entity.Alias> undecided =
        names.undecided(field).stream()
            .filter(wanted)
            .map(this::written)
            .sorted(MOST_FREQUENT_FIRST)
            .limit(limit)
            .toList();
    return new Entity.Doubtful(pairs.stream().limit(limit).toList(), undecided);
  }

  private Entity.Alias known(String name) {
    return new Entity.Alias(name, shown.getOrDefault(name, written.getOrDefault(name, 0L)));
  }
}
