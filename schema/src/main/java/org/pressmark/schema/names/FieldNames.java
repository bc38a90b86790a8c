package org.pressmark.schema.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.Folding;

/// The names of one field: what was derived, and over it what is ruled. Thread-safe.
final class FieldNames {
  private final NameTable table;

  /// What a rule says of a name alone, folded: as what it is shown; empty if it is dropped.
  private final Map<String, Optional<String>> ofName = new HashMap<>();

  /// What a rule says of a canonical name and all that stands for it.
  private final Map<String, Optional<String>> ofGroup = new HashMap<>();

  /// Names that only rules have.
  private final List<String> ruled = new ArrayList<>();

  private @Nullable Map<String, Set<String>> groups;

  FieldNames(NameTable table, Collection<NameRule> rules) {
    this.table = table;
    rules.forEach(this::apply);
  }

  private void apply(NameRule rule) {
    switch (rule) {
      case NameRule.Merge merge -> {
        String derived = derived(merge.shown());
        if (!Folding.fold(derived).equals(Folding.fold(merge.shown()))) {
          ofGroup.put(Folding.fold(derived), Optional.of(merge.shown()));
        }
        ruled.add(merge.shown());
        merge.names().forEach(name -> rule(name, Optional.of(merge.shown())));
      }
      case NameRule.Drop(_, _, var name) -> rule(name, Optional.empty());
      case NameRule.Pin(_, _, var name) -> {
        ruled.add(name);
        ofName.put(Folding.fold(name), Optional.of(name));
      }
    }
  }

  private void rule(String name, Optional<String> shown) {
    ruled.add(name);
    String folded = Folding.fold(name);
    boolean leads = Folding.fold(derived(name)).equals(folded);
    (leads ? ofGroup : ofName).put(folded, shown);
  }

  /// The canonical name that was derived for a name, however it is spelled.
  private String derived(String name) {
    String folded = Folding.fold(name);
    return table
        .names()
        .filter(known -> isFolded(known, folded))
        .findFirst()
        .map(table::canonicalOf)
        .orElse(name);
  }

  /// Whether a name folds to this. Most need no folding to know.
  private static boolean isFolded(String name, String folded) {
    return name.equalsIgnoreCase(folded)
        || (!name.chars().allMatch(c -> c < 128) && Folding.fold(name).equals(folded));
  }

  /// What a name is shown as; empty if it is not counted, because it is dropped or undecided.
  Optional<String> shown(String name) {
    if (ruled.isEmpty()) {
      return table.decided(name);
    }
    Optional<String> alone = ofName.get(Folding.fold(name));
    if (alone != null) {
      return alone.flatMap(shown -> shown.equals(name) ? alone : followed(shown));
    }
    boolean undecided = table.isUndecided(name) && !ofGroup.containsKey(Folding.fold(name));
    return undecided ? Optional.empty() : followed(table.canonicalOf(name));
  }

  /// What the rules make of a canonical name. They go round in no circle, {@link NameRules} sees to
  /// that.
  private Optional<String> followed(String canonical) {
    Optional<String> next = ofGroup.get(Folding.fold(canonical));
    if (next == null) {
      return Optional.of(canonical);
    }
    return next.flatMap(
        shown -> Folding.fold(shown).equals(Folding.fold(canonical)) ? next : followed(shown));
  }

  /// Whether a rule says that the name is none.
  boolean isDropped(String name) {
    return !ruled.isEmpty() && shown(name).isEmpty() && !table.isUndecided(name);
  }

  /// By what is shown, the names that stand for it, in order; only those of several names or ruled
  /// ones.
  private synchronized Map<String, Set<String>> groups() {
    if (groups == null) {
      var made = new HashMap<String, Set<String>>();
      Stream.concat(table.names(), ruled.stream())
          .forEach(name ->
              shown(name)
                  .ifPresent(shown ->
                      made.computeIfAbsent(shown, _ -> new TreeSet<>(List.of(shown))).add(name)));
      groups = made;
    }
    return Objects.requireNonNull(groups);
  }

  /// The other names of a value that is shown, in order.
  List<String> aliases(String shown) {
    return groups().getOrDefault(shown, Set.of()).stream()
        .filter(name -> !name.equals(shown))
        .toList();
  }

  /// All names of the values that go by this one, however it is spelled: what a filter accepts.
  /// Empty if it is dropped.
  List<String> namesOf(String name) {
    String folded = Folding.fold(name);
    List<String> known = namesLike(each -> isFolded(each, folded));
    boolean dropped =
        known.isEmpty()
            && Stream.concat(table.names(), ruled.stream())
                .anyMatch(each -> isFolded(each, folded) && isDropped(each));
    return known.isEmpty() && !dropped ? List.of(name) : known;
  }

  /// All names of the values of which one name is like this.
  List<String> namesLike(Predicate<String> like) {
    return groups().values().stream()
        .filter(names -> names.stream().anyMatch(like))
        .flatMap(Set::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /// The lone surnames that are nobody's.
  List<String> undecided() {
    return table.names().filter(name -> table.isUndecided(name) && shown(name).isEmpty()).toList();
  }
}
