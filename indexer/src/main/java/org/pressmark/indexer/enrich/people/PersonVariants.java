package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pressmark.indexer.enrich.people.ArchiveNames.Pair;
import org.pressmark.indexer.enrich.people.ArchiveNames.Variants;
import org.pressmark.schema.names.NameGroups;

/// Finds which names of people are one person's. In this order:
///
/// 1. Spelling: names that differ in case, accents, hyphens, full stops, titles, the Arabic
///    article, or as spellings of one name from Cyrillic or Arabic letters do.
/// 2. Middle initials: `Donald J. Trump` is `Donald Trump`, unless there are several such initials
///    and none is dominant: George Bush is neither George W. nor George H.W. A middle name in full
///    is another person: John Quincy Adams is not John Adams.
/// 3. Initials: `J. Kerry` is the only, or the dominant, Kerry with a J.
/// 4. Names without the first: `Wasserman Schultz` is the only, or the dominant, one who has more
///    given names before these, if she is more frequent by them.
/// 5. Slips: a rare name that is a frequent one but for a {@link Slip} in a word that no other name
///    has.
/// 6. Short forms: `Jim Comey` is James Comey if he is rare beside the other, or if hardly anybody
///    else in the archive is called Comey.
/// 7. Lone surnames: {@link LoneSurnames}.
///
/// A suffix (`Jr.`, `III`) is never left out. What is close and not merged is told as a doubt.
final class PersonVariants {
  /// A name is taken for a slip of one that is so many times as frequent.
  private static final long SLIP_RATIO = 4;

  /// Beside a name so many times as frequent, its short form is taken to mean the same person.
  private static final long SHORT_FORM_RATIO = 10;

  /// Two names in so many articles say something about how common their surname is.
  private static final long TELLING = 20;

  /// A person under all the names that are known to be theirs.
  static final class Person {
    final PersonName name;
    final Variants variants = new Variants();
    boolean merged;

    Person(PersonName name) {
      this.name = name;
    }

    long count() {
      return variants.count();
    }

    void take(Person other) {
      variants.addAll(other.variants);
      other.merged = true;
    }
  }

  private final List<Person> people = new ArrayList<>();
  private final List<Pair> doubts = new ArrayList<>();

  /// @param names most frequent first, then by name
  PersonVariants(List<NameCount> names) {
    Map<String, Person> same = new LinkedHashMap<>();
    for (NameCount count : names) {
      PersonName name = PersonName.of(Printed.plain(count.name()));
      if (!name.surname().isEmpty()) {
        same.computeIfAbsent(name.sound(), _ -> new Person(name))
            .variants
            .add(count, faults(count.name(), name));
      }
    }
    people.addAll(same.values());
  }

  private static int faults(String printed, PersonName name) {
    return (name.isLone() && name.title().isEmpty() ? 8 : 0)
        + (name.isAbbreviated() ? 4 : 0)
        + (printed.equals(name.printed()) ? 0 : 2)
        + (ArchiveNames.isShouted(printed) ? 1 : 0);
  }

  NameGroups groups() {
    mergeMiddleInitials();
    mergeInitials();
    mergeTails();
    mergeSlips();
    mergeShortForms();
    var lone = new LoneSurnames(remaining(_ -> true).toList());
    List<Variants> undecided = lone.settle(doubts);
    return ArchiveNames.groups(
        remaining(_ -> true).map(person -> person.variants).toList(), undecided, doubts);
  }

  /// Most frequent first.
  private Stream<Person> remaining(Predicate<PersonName> which) {
    return people.stream()
        .filter(person -> !person.merged && which.test(person.name))
        .sorted(
            Comparator.comparingLong(Person::count)
                .reversed()
                .thenComparing(person -> person.name.sound()));
  }

  /// The one of several, most frequent first, that is meant where nothing else is said.
  static Optional<Person> dominant(List<Person> several) {
    boolean clear =
        several.size() == 1
            || (several.size() > 1
                && several.get(0).count() >= ArchiveNames.DOMINANCE * several.get(1).count());
    return clear ? Optional.of(several.getFirst()) : Optional.empty();
  }

  private static Map<String, List<Person>> by(Key key, Stream<Person> people) {
    Map<String, List<Person>> groups = new LinkedHashMap<>();
    people.forEach(
        person -> groups.computeIfAbsent(key.of(person.name), _ -> new ArrayList<>()).add(person));
    return groups;
  }

  private interface Key {
    String of(PersonName name);
  }

  // ---- middle initials

  private void mergeMiddleInitials() {
    Key firstAndLast =
        name ->
            GivenNames.spelling(name.first()) + "/" + name.soundOfSurname() + "/" + name.suffix();
    by(firstAndLast, remaining(name -> !name.isLone())).values().forEach(this::mergeMiddleInitials);
  }

  private void mergeMiddleInitials(List<Person> namesakes) {
    List<Person> initialed = new ArrayList<>();
    for (Person person : namesakes) {
      if (!person.name.middle().isEmpty()) {
        List<Person> same =
            initialed.stream().filter(other -> isSameInMiddle(other, person)).toList();
        if (same.size() == 1) {
          same.getFirst().take(person);
        } else {
          initialed.add(person);
        }
      }
    }
    Optional<Person> bare = namesakes.stream().filter(p -> p.name.middle().isEmpty()).findFirst();
    bare.ifPresent(person -> mergeWithInitial(person, initialed));
  }

  /// Whether the middle names of two are one another's initials.
  private static boolean isSameInMiddle(Person one, Person other) {
    return one.name.middle().size() == other.name.middle().size()
        && one.name.agreesInMiddle(other.name);
  }

  private void mergeWithInitial(Person bare, List<Person> namesakes) {
    List<Person> initialed = namesakes.stream().filter(PersonVariants::hasInitials).toList();
    Optional<Person> same = dominant(initialed);
    for (Person namesake : namesakes) {
      if (same.isEmpty() || !hasInitials(namesake)) {
        doubt(bare, namesake, "middle name");
      }
    }
    same.ifPresent(bare::take);
  }

  private static boolean hasInitials(Person person) {
    return person.name.middle().stream().allMatch(middle -> middle.length() == 1);
  }

  private void doubt(Person one, Person other, String why) {
    doubts.add(Pair.of(one.variants, other.variants, why));
  }

  // ---- initials

  private void mergeInitials() {
    Map<String, List<Person>> bySurname =
        by(PersonName::surname, remaining(name -> !name.isLone() && !name.isAbbreviated()));
    for (Person person : remaining(PersonName::isAbbreviated).toList()) {
      List<Person> bearers =
          bySurname.getOrDefault(person.name.surname(), List.of()).stream()
              .filter(other -> !other.merged && canBe(person.name, other.name))
              .toList();
      Optional<Person> same = dominant(bearers);
      same.ifPresent(other -> other.take(person));
      if (same.isEmpty()) {
        bearers.forEach(other -> doubts.add(new Pair(other.variants, person.variants, "initial")));
      }
    }
  }

  private static boolean canBe(PersonName abbreviated, PersonName full) {
    return full.first().startsWith(abbreviated.first())
        && full.suffix().equals(abbreviated.suffix())
        && full.agreesInMiddle(abbreviated);
  }

  // ---- names without the first

  private void mergeTails() {
    Map<String, List<Person>> byTail = new HashMap<>();
    for (Person person : remaining(name -> !name.middle().isEmpty()).toList()) {
      tail(person.name)
          .ifPresent(tail -> byTail.computeIfAbsent(tail, _ -> new ArrayList<>()).add(person));
    }
    for (Person person : remaining(name -> !name.isLone() && !name.isAbbreviated()).toList()) {
      List<Person> longer =
          byTail.getOrDefault(person.name.letters(), List.of()).stream()
              .filter(other -> !other.merged && other.count() >= person.count())
              .toList();
      dominant(longer).ifPresent(other -> other.take(person));
    }
  }

  /// The letters of the name without its first; empty if an initial would come first.
  private static Optional<String> tail(PersonName name) {
    List<String> given = name.middle();
    return given.getFirst().length() == 1
        ? Optional.empty()
        : Optional.of(
            PersonName.ofParts("", name.title(), given, name.surname(), name.suffix()).letters());
  }

  // ---- slips

  private void mergeSlips() {
    Map<String, Integer> words = new HashMap<>();
    Map<String, List<Person>> alike = new HashMap<>();
    List<Person> all = remaining(name -> !name.isLone()).toList();
    for (Person person : all) {
      words(person.name).forEach(word -> words.merge(word, 1, Integer::sum));
      if (person.count() >= SLIP_RATIO) {
        SlipKeys.of(person.name)
            .forEach(key -> alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(person));
      }
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Person rare = all.get(i);
      List<Person> meant =
          SlipKeys.of(rare.name).stream()
              .flatMap(key -> alike.getOrDefault(key, List.of()).stream())
              .distinct()
              .filter(frequent -> isSlipOf(rare, frequent, words))
              .toList();
      if (meant.size() == 1) {
        meant.getFirst().take(rare);
      }
    }
  }

  private static Stream<String> words(PersonName name) {
    return Stream.concat(name.given().stream(), Stream.of(name.surname())).distinct();
  }

  private boolean isSlipOf(Person rare, Person frequent, Map<String, Integer> words) {
    if (rare.merged
        || frequent.merged
        || frequent.count() < SLIP_RATIO * rare.count()
        || !SlipKeys.differByOne(rare.name, frequent.name)) {
      return false;
    }
    String odd =
        words(rare.name)
            .filter(word -> words(frequent.name).noneMatch(word::equals))
            .findFirst()
            .orElse("");
    if (words.getOrDefault(odd, 0) > 1) {
      doubt(frequent, rare, "one letter");
      return false;
    }
    return true;
  }

  // ---- short forms

  private void mergeShortForms() {
    Key surname = name -> name.surname() + "/" + name.suffix();
    for (List<Person> family : by(surname, remaining(name -> !name.isLone())).values()) {
      for (Person rare : family.reversed()) {
        List<Person> likely =
            family.stream()
                .filter(other ->
                    !other.merged
                        && other != rare
                        && GivenNames.isShortFor(other.name.first(), rare.name.first())
                        && other.name.agreesInMiddle(rare.name))
                .toList();
        if (likely.size() == 1 && isClear(rare, likely.getFirst(), family)) {
          likely.getFirst().take(rare);
        } else {
          likely.forEach(other -> doubt(rare, other, "short form"));
        }
      }
    }
  }

  /// Whether a name and its short form are one person's. Of a rare surname they are: who else would
  /// be called Schumer?
  private static boolean isClear(Person rare, Person likely, List<Person> family) {
    if (likely.count() >= SHORT_FORM_RATIO * rare.count()) {
      return true;
    }
    long both = likely.count() + rare.count();
    long others =
        family.stream()
            .filter(other -> !other.merged && other != likely && other != rare)
            .mapToLong(Person::count)
            .max()
            .orElse(0);
    return both >= TELLING && both >= ArchiveNames.DOMINANCE * others;
  }
}
