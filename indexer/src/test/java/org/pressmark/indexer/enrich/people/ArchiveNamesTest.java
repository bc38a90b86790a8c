package org.pressmark.indexer.enrich.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.schema.names.NameGroups;

final class ArchiveNamesTest {
  private static final long SEED = 20260101;

  /// A line of the gold: whether its names are one person's, and their counts.
  record Gold(boolean one, List<NameCount> names) {
    static Gold of(String line) {
      boolean one = line.startsWith("one ");
      var names = new ArrayList<NameCount>();
      for (String counted : line.substring(line.indexOf(' ') + 1).split(" \\| ", -1)) {
        int blank = counted.lastIndexOf(' ');
        names.add(count(counted.substring(0, blank), Long.parseLong(counted.substring(blank + 1))));
      }
      return new Gold(one, names);
    }
  }

  private static NameCount count(String name, long count) {
    return new NameCount(name, count, false);
  }

  private static List<Gold> gold() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ArchiveNamesTest.class.getResourceAsStream("person-variants.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Gold::of)
          .toList();
    }
  }

  /// By canonical name, all names of the groups that were found.
  private static Map<String, Set<String>> groups(NameGroups groups) {
    var all = new TreeMap<String, Set<String>>();
    groups
        .aliases()
        .forEach((name, aliases) -> {
          Set<String> names = new TreeSet<>(aliases);
          names.add(name);
          all.put(name, names);
        });
    return all;
  }

  @ParameterizedTest
  @MethodSource("gold")
  void knowsWhoIsOneAndWhoIsNot(Gold gold) {
    Map<String, Set<String>> expected = new TreeMap<>();
    if (gold.one() && gold.names().size() > 1) {
      Set<String> names = new TreeSet<>();
      gold.names().forEach(name -> names.add(name.name()));
      expected.put(gold.names().getFirst().name(), names);
    }
    assertEquals(expected, groups(ArchiveNames.persons(gold.names())));
  }

  @Test
  void dependsOnNoOrder() throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    gold().forEach(gold -> gold.names().forEach(n -> counts.merge(n.name(), n.count(), Long::sum)));
    List<NameCount> names = new ArrayList<>();
    counts.forEach((name, count) -> names.add(count(name, count)));
    NameGroups first = ArchiveNames.persons(names);
    var random = new Random(SEED);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(names, random);
      assertEquals(first, ArchiveNames.persons(names));
    }
  }

  @Test
  void putsEachNameIntoOneGroup() throws IOException {
    List<NameCount> all = gold().stream().flatMap(gold -> gold.names().stream()).toList();
    var random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      Map<String, Long> counts = new TreeMap<>();
      for (int n = random.nextInt(40); n > 0; n--) {
        counts.put(all.get(random.nextInt(all.size())).name(), 1L + random.nextInt(50));
      }
      var names = new ArrayList<NameCount>();
      counts.forEach((name, count) -> names.add(count(name, count)));
      NameGroups groups = ArchiveNames.persons(names);
      Set<String> seen = new HashSet<>();
      Stream<String> grouped =
          Stream.concat(
              groups(groups).values().stream().flatMap(Set::stream), groups.undecided().stream());
      grouped.forEach(name -> assertEquals(true, seen.add(name) && counts.containsKey(name), name));
    }
  }

  @Test
  void leavesAloneSurnameThatSeveralShareToNobody() {
    NameGroups groups =
        ArchiveNames.persons(
            List.of(
                count("Bill Clinton", 300), count("Hillary Clinton", 800), count("Clinton", 60)));
    assertEquals(Set.of("Clinton"), groups.undecided());
    assertEquals(Map.of(), groups.aliases());
    assertEquals(
        List.of(
            new NameGroups.Doubt("Bill Clinton", "Clinton", "surname"),
            new NameGroups.Doubt("Hillary Clinton", "Clinton", "surname")),
        groups.doubts());
  }

  @Test
  void keepsLoneNameThatMarkupGives() {
    NameGroups groups =
        ArchiveNames.persons(
            List.of(
                count("Bill Clinton", 3),
                count("Hillary Clinton", 8),
                new NameCount("Clinton", 1, true)));
    assertEquals(NameGroups.none().undecided(), groups.undecided());
  }

  @Test
  void keepsLoneNameThatIsItsBearersWhole() {
    NameGroups groups =
        ArchiveNames.persons(
            List.of(count("Madonna", 50), count("Rosa Madonna", 2), count("Ugo Madonna", 1)));
    assertEquals(NameGroups.none().undecided(), groups.undecided());
    assertEquals(Map.of(), groups.aliases());
  }

  @Test
  void makesNothingOfLoneSurnameInSmallArchive() {
    NameGroups groups = ArchiveNames.persons(List.of(count("John Smith", 1), count("Smith", 1)));
    assertEquals(Map.of(), groups.aliases());
    assertEquals(List.of(new NameGroups.Doubt("John Smith", "Smith", "surname")), groups.doubts());
  }

  @Test
  void knowsBodiesByTheTable() {
    NameGroups groups =
        ArchiveNames.organizations(
            List.of(
                count("United Nations", 30),
                count("UN", 20),
                count("the U.N.", 4),
                count("UN Security Council", 12),
                count("U.N. Security Council", 3),
                count("United Nations Security Council", 5),
                count("Apple", 9),
                count("Apple Inc.", 8),
                count("Justice Department", 40),
                count("Department of Justice", 30)));
    assertEquals(
        Map.of(
            "United Nations", Set.of("United Nations", "UN", "the U.N."),
            "UN Security Council",
                Set.of(
                    "UN Security Council",
                    "U.N. Security Council",
                    "United Nations Security Council"),
            "Apple", Set.of("Apple", "Apple Inc."),
            "Justice Department", Set.of("Justice Department", "Department of Justice")),
        groups(groups));
  }

  @Test
  void leavesCountryOutWhereItIsMeant() {
    assertEquals(
        Map.of("Supreme Court", Set.of("Supreme Court", "U.S. Supreme Court")),
        groups(
            ArchiveNames.organizations(
                List.of(count("Supreme Court", 300), count("U.S. Supreme Court", 90)))));
    assertEquals(
        Map.of(),
        groups(
            ArchiveNames.organizations(
                List.of(
                    count("Supreme Court", 300),
                    count("U.S. Supreme Court", 90),
                    count("Supreme Court of India", 60)))));
  }

  @Test
  void givesAcronymToTheOnlyOrganisationWithItsInitials() {
    assertEquals(
        Map.of("Syrian Democratic Forces", Set.of("Syrian Democratic Forces", "SDF")),
        groups(
            ArchiveNames.organizations(
                List.of(count("Syrian Democratic Forces", 9), count("SDF", 5)))));
    assertEquals(
        Map.of(),
        groups(
            ArchiveNames.organizations(
                List.of(
                    count("American Bar Association", 9),
                    count("American Bankers Association", 9),
                    count("ABA", 5)))));
  }

  @Test
  void joinsPlacesBySpellingOnly() {
    assertEquals(
        Map.of("São Paulo", Set.of("São Paulo", "Sao Paulo", "SAO PAULO")),
        groups(
            ArchiveNames.places(
                List.of(
                    count("São Paulo", 9),
                    count("Sao Paulo", 5),
                    count("SAO PAULO", 20),
                    count("usa", 9),
                    count("USA", 5),
                    count("Paris", 5)))));
  }
}
