package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.indexer.enrich.people.ArchiveNames.Pair;
import org.pressmark.indexer.enrich.people.ArchiveNames.Variants;
import org.pressmark.schema.names.NameGroups;

/// Finds which names of organisations are one's. In this order:
///
/// 1. Spelling: names that differ in case, accents, punctuation, a leading "the" or the legal form
///    of a company, and the names of one body in the table.
/// 2. Country: `U.S. Senate` is `Senate` where it is named often enough beside it to be the one
///    that is meant.
/// 3. Acronyms: one that has the initials of one organisation that is more frequent, and of no
///    other.
final class OrganizationVariants {
  /// A body is meant without its country if its name with the country is so frequent beside it.
  private static final long COUNTRY_RATIO = 50;

  private static final int SHORTEST_ACRONYM = 3;

  /// An organisation under all its names.
  private static final class Organization {
    final OrganizationName name;
    final Variants variants = new Variants();
    boolean merged;

    Organization(OrganizationName name) {
      this.name = name;
    }

    void take(Organization other) {
      variants.addAll(other.variants);
      other.merged = true;
    }
  }

  private final Map<String, Organization> organizations = new LinkedHashMap<>();
  private final List<Pair> doubts = new ArrayList<>();

  /// @param names most frequent first, then by name
  OrganizationVariants(List<NameCount> names) {
    for (NameCount count : names) {
      OrganizationName name = OrganizationName.of(Printed.plain(count.name()));
      organizations
          .computeIfAbsent(name.letters(), _ -> new Organization(name))
          .variants
          .add(count, ArchiveNames.isShouted(count.name()) ? 1 : 0);
    }
  }

  NameGroups groups() {
    mergeCountries();
    mergeAcronyms();
    List<Variants> all =
        organizations.values().stream().filter(o -> !o.merged).map(o -> o.variants).toList();
    return ArchiveNames.groups(all, List.of(), doubts);
  }

  private void mergeCountries() {
    for (Organization american : organizations.values()) {
      Organization bare = organizations.get(american.name.bare());
      if (bare == null) {
        continue;
      }
      if (american.variants.count() * COUNTRY_RATIO >= bare.variants.count()
          && othersBeside(bare) * ArchiveNames.DOMINANCE <= american.variants.count()) {
        bare.take(american);
      } else {
        doubts.add(new Pair(bare.variants, american.variants, "country"));
      }
    }
  }

  /// How often the most frequent body of that name that is another country's or state's is named:
  /// `Supreme Court of India`, `Wisconsin Supreme Court`.
  private long othersBeside(Organization bare) {
    String name = bare.name.printed();
    return organizations.values().stream()
        .filter(other ->
            other != bare
                && !other.name.bare().equals(bare.name.letters())
                && (other.name.printed().endsWith(" " + name)
                    || other.name.printed().startsWith(name + " of ")))
        .mapToLong(other -> other.variants.count())
        .max()
        .orElse(0);
  }

  private void mergeAcronyms() {
    Map<String, List<Organization>> byInitials = new LinkedHashMap<>();
    for (Organization organization : organizations.values()) {
      if (!organization.merged && !organization.name.isAcronym()) {
        organization
            .name
            .initials()
            .forEach(initials ->
                byInitials.computeIfAbsent(initials, _ -> new ArrayList<>()).add(organization));
      }
    }
    for (Organization acronym : organizations.values()) {
      if (acronym.merged
          || acronym.name.acronym().length() < SHORTEST_ACRONYM
          || acronym.name.isKnown()) {
        continue;
      }
      List<Organization> meant = byInitials.getOrDefault(acronym.name.acronym(), List.of());
      if (meant.size() == 1 && meant.getFirst().variants.count() >= acronym.variants.count()) {
        meant.getFirst().take(acronym);
      } else {
        meant.stream()
            .limit(2)
            .forEach(o -> doubts.add(new Pair(o.variants, acronym.variants, "initials")));
      }
    }
  }
}
