package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pressmark.schema.names.NameGroups;

/// Finds which names of an archive are variants of one. Each is a pure function of the names and
/// their counts, whatever their order; memory grows with the number of names. A code ({@link
/// Letters#isCode}) is left alone.
public final class ArchiveNames {
  /// What of several bearers is more frequent than each other one by so much is meant where nothing
  /// else is said.
  static final long DOMINANCE = 5;

  /// At most so many doubtful pairs are told.
  private static final int MOST_DOUBTS = 1_000;

  private static final int LONGEST_ACRONYM = 6;

  private ArchiveNames() {}

  /// People: {@link PersonVariants} has the rules.
  public static NameGroups persons(Collection<NameCount> names) {
    return new PersonVariants(inOrder(names)).groups();
  }

  /// Organisations: {@link OrganizationVariants} has the rules.
  public static NameGroups organizations(Collection<NameCount> names) {
    return new OrganizationVariants(inOrder(names)).groups();
  }

  /// Places: those that differ in case, accents, hyphens and full stops only.
  public static NameGroups places(Collection<NameCount> names) {
    Map<String, Variants> same = new TreeMap<>();
    for (NameCount name : inOrder(names)) {
      int faults = isShouted(name.name()) ? 1 : 0;
      same.computeIfAbsent(Letters.of(name.name()), _ -> new Variants()).add(name, faults);
    }
    return groups(same.values(), List.of(), List.of());
  }

  /// Most frequent first, then by name, so that their order here depends on nothing else.
  private static List<NameCount> inOrder(Collection<NameCount> names) {
    return names.stream()
        .filter(name -> !Letters.isCode(name.name()) && !Letters.of(name.name()).isEmpty())
        .sorted(
            Comparator.comparingLong(NameCount::count).reversed().thenComparing(NameCount::name))
        .toList();
  }

  /// Whether a name stands in the capitals of a headline; acronyms do not count.
  static boolean isShouted(String name) {
    return Letters.isAllCapitals(name)
        && (name.indexOf(' ') > 0 || name.length() > LONGEST_ACRONYM);
  }

  /// Two that may be one.
  ///
  /// @param one the likelier name for both
  record Pair(Variants one, Variants other, String why) {
    /// The more frequent name is the likelier one.
    static Pair of(Variants one, Variants other, String why) {
      boolean inOrder =
          one.count() > other.count()
              || (one.count() == other.count() && one.canonical().compareTo(other.canonical()) < 0);
      return inOrder ? new Pair(one, other, why) : new Pair(other, one, why);
    }

    private long weight() {
      return Math.min(one.count(), other.count());
    }

    private NameGroups.Doubt toDoubt() {
      return new NameGroups.Doubt(one.canonical(), other.canonical(), why);
    }
  }

  static NameGroups groups(
      Collection<Variants> all, Collection<Variants> undecided, Collection<Pair> doubts) {
    var aliases = new TreeMap<String, List<String>>();
    for (Variants variants : all) {
      if (variants.size() > 1) {
        aliases.put(variants.canonical(), variants.aliases());
      }
    }
    var names = new TreeSet<String>();
    undecided.forEach(variants -> names.addAll(variants.names()));
    List<NameGroups.Doubt> told =
        doubts.stream()
            .filter(pair -> pair.one() != pair.other())
            .sorted(
                Comparator.comparingLong(Pair::weight)
                    .reversed()
                    .thenComparing(pair -> pair.toDoubt().one())
                    .thenComparing(pair -> pair.toDoubt().other()))
            .map(Pair::toDoubt)
            .distinct()
            .limit(MOST_DOUBTS)
            .toList();
    return new NameGroups(aliases, names, told);
  }

  /// The names of one bearer, as far as they are known to be.
  static final class Variants {
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Integer> faults = new HashMap<>();
    private long count;
    private boolean given;

    /// @param faults how much speaks against showing it: an initial, a title, capitals
    void add(NameCount name, int faults) {
      counts.merge(name.name(), name.count(), Long::sum);
      this.faults.put(name.name(), faults);
      count += name.count();
      given |= name.given();
    }

    void addAll(Variants other) {
      counts.putAll(other.counts);
      faults.putAll(other.faults);
      count += other.count;
      given |= other.given;
    }

    /// In how many articles they stand together; an article with two of them counts twice.
    long count() {
      return count;
    }

    boolean isGiven() {
      return given;
    }

    int size() {
      return counts.size();
    }

    Collection<String> names() {
      return counts.keySet();
    }

    /// The name that is shown: with the fewest faults, the most frequent, the first by its letters.
    String canonical() {
      return counts.keySet().stream()
          .min(
              Comparator.comparingInt((String name) -> faults.getOrDefault(name, 0))
                  .thenComparing(
                      Comparator.comparingLong((String name) -> counts.getOrDefault(name, 0L))
                          .reversed())
                  .thenComparing(Comparator.naturalOrder()))
          .orElseThrow();
    }

    List<String> aliases() {
      String canonical = canonical();
      var others = new ArrayList<String>();
      counts.keySet().stream()
          .filter(name -> !name.equals(canonical))
          .sorted()
          .forEach(others::add);
      return others;
    }
  }
}
