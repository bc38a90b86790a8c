package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
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
  private final WrittenNames written;

  /// As they are shown.
  private final NameCounter shown;

  private final long total;

  /// Those of all articles.
  Entities(IndexSearcher searcher, NameField field) throws IOException {
    this(searcher, field, MatchAllDocsQuery.INSTANCE);
  }

  /// Those of the articles that match.
  Entities(IndexSearcher searcher, NameField field, Query articles) throws IOException {
    this.field = field;
    this.names = NamingSearcher.names(searcher);
    this.written = new WrittenNames(field);
    this.shown = new NameCounter(field, searcher);
    this.total = Pass.over(searcher, articles, List.of(written, shown));
  }

  /// The most frequent ones.
  ///
  /// @param limit how many are listed
  /// @param contains what one of the names must contain, without regard to case and accents
  Entity.Listing listing(long limit, Optional<String> contains) throws IOException {
    if (contains.isPresent()) {
      String folded = Folding.fold(contains.get());
      return matching(limit, name -> Folding.fold(name).contains(folded));
    }
    var request = new FacetRequest(new Facet.OfField(field), limit, Optional.empty());
    FacetCounts top = new TopValues(request, Optional.empty()).of(shown, total, total);
    var entities = new ArrayList<Entity>();
    for (FacetCounts.Value value : top.values()) {
      entities.add(entity(value.value(), value.count()));
    }
    return new Entity.Listing(top.distinct(), entities);
  }

  private Entity.Listing matching(long limit, Predicate<String> wanted) throws IOException {
    var entities = new ArrayList<Entity>();
    for (int number = 0; number < shown.size(); number++) {
      if (shown.count(number) > 0) {
        String name = shown.value(number);
        if (wanted.test(name) || names.aliases(field, name).stream().anyMatch(wanted)) {
          entities.add(entity(name, shown.count(number)));
        }
      }
    }
    entities.sort(
        Comparator.comparingLong(Entity::count)
            .reversed()
            .thenComparing(entity -> Folding.fold(entity.name()))
            .thenComparing(Entity::name));
    return new Entity.Listing(entities.size(), entities.stream().limit(limit).toList());
  }

  /// The one that goes by a name, without regard to case and accents; of several the most frequent,
  /// empty if no article has it.
  Optional<Entity> named(String name) throws IOException {
    var its = new HashSet<String>();
    names.namesOf(field, name).forEach(each -> its.add(Folding.fold(each)));
    Optional<Entity> most = Optional.empty();
    for (int number = 0; number < shown.size(); number++) {
      long count = shown.count(number);
      if (count > most.map(Entity::count).orElse(0L)) {
        String value = shown.value(number);
        if (its.contains(Folding.fold(value))) {
          most = Optional.of(entity(value, count));
        }
      }
    }
    return most;
  }

  private Entity entity(String name, long count) throws IOException {
    return new Entity(name, count, aliases(name));
  }

  private List<Entity.Alias> aliases(String name) throws IOException {
    var aliases = new ArrayList<Entity.Alias>();
    for (String alias : names.aliases(field, name)) {
      if (written.count(alias) > 0) {
        aliases.add(written(alias));
      }
    }
    aliases.sort(MOST_FREQUENT_FIRST);
    return List.copyOf(aliases);
  }

  private Entity.Alias written(String name) throws IOException {
    return new Entity.Alias(name, written.count(name));
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
    var undecided = new ArrayList<Entity.Alias>();
    for (String name : names.undecided(field)) {
      if (wanted.test(name)) {
        undecided.add(written(name));
      }
    }
    undecided.sort(MOST_FREQUENT_FIRST);
    return new Entity.Doubtful(
        pairs.stream().limit(limit).toList(), undecided.stream().limit(limit).toList());
  }

  private Entity.Alias known(String name) throws IOException {
    long count = shown.count(name);
    return new Entity.Alias(name, count > 0 ? count : written.count(name));
  }
}
