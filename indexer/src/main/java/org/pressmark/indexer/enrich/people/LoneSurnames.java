package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.indexer.enrich.people.ArchiveNames.Pair;
import org.pressmark.indexer.enrich.people.ArchiveNames.Variants;
import org.pressmark.indexer.enrich.people.PersonVariants.Person;

/// Whose a surname is that stands alone in its article. It is the person's of that surname who is
/// dominant in the archive: named in full in {@value #ENOUGH} articles at least, in half as many as
/// have the surname alone, and in {@value ArchiveNames#DOMINANCE} times as many as any other of
/// that surname. If several share it and none is dominant, it is nobody's, and not counted; unless
/// most articles have it alone (Madonna, whatever other Madonnas there are), or markup gives it.
final class LoneSurnames {
  private static final long ENOUGH = 5;

  private final List<Person> lone = new ArrayList<>();
  private final Map<String, List<Person>> bearers = new HashMap<>();

  /// @param people most frequent first
  LoneSurnames(List<Person> people) {
    for (Person person : people) {
      boolean full = !person.name.isLone() || !person.name.title().isEmpty();
      if (!full) {
        lone.add(person);
      } else if (person.name.suffix().isEmpty()) {
        bearers.computeIfAbsent(person.name.surname(), _ -> new ArrayList<>()).add(person);
      }
    }
  }

  /// Gives each lone surname to whom it belongs.
  ///
  /// @param doubts takes what may be and was left apart
  /// @return those that are nobody's
  List<Variants> settle(List<Pair> doubts) {
    var undecided = new ArrayList<Variants>();
    for (Person surname : lone) {
      List<Person> family = bearers.getOrDefault(surname.name.surname(), List.of());
      Optional<Person> meant = PersonVariants.dominant(family).filter(p -> isMeant(p, surname));
      if (meant.isPresent()) {
        meant.get().take(surname);
        continue;
      }
      family.stream()
          .limit(2)
          .forEach(person -> doubts.add(new Pair(person.variants, surname.variants, "surname")));
      if (family.size() > 1 && named(family) > surname.count() && !surname.variants.isGiven()) {
        undecided.add(surname.variants);
      }
    }
    return undecided;
  }

  private static boolean isMeant(Person person, Person surname) {
    return person.count() >= Math.max(ENOUGH, surname.count() / 2);
  }

  private static long named(List<Person> family) {
    return family.stream().mapToLong(Person::count).sum();
  }
}
