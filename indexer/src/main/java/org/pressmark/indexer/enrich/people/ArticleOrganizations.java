package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pressmark.schema.Mention;

/// Which mentions of one article name the same organisation. First all mentions are added, then it
/// is settled, then their names are taken in the same order.
final class ArticleOrganizations {
  private final List<OrganizationName> mentions = new ArrayList<>();

  /// What an acronym in brackets stands behind: `World Health Organization (WHO)`.
  private final Map<String, OrganizationName> glossed = new HashMap<>();

  /// By their letters, the names that are shown.
  private final Map<String, String> shown = new HashMap<>();

  private Iterator<OrganizationName> names = Collections.emptyIterator();
  private int lastEnd;

  /// @param text that the mention stands in
  void add(Mention mention, String text) {
    OrganizationName name = OrganizationName.of(Printed.plain(mention.name()));
    if (name.isAcronym()
        && isInBrackets(text, lastEnd, mention.start())
        && !mentions.getLast().isAcronym()) {
      glossed.putIfAbsent(name.acronym(), mentions.getLast());
    }
    mentions.add(name);
    lastEnd = mention.end();
  }

  /// Whether nothing but a bracket stands between the last mention and this one.
  private boolean isInBrackets(String text, int from, int to) {
    return !mentions.isEmpty()
        && from < to
        && to <= text.length()
        && text.substring(from, to).strip().equals("(");
  }

  void settle() {
    bySpelling().forEach((letters, same) -> shown.put(letters, mostFrequent(same)));
    for (OrganizationName name : mentions) {
      if (!name.bare().isEmpty()) {
        shown.replace(name.bare(), name.printed());
      }
    }
    names = mentions.iterator();
  }

  private Map<String, List<OrganizationName>> bySpelling() {
    var same = new LinkedHashMap<String, List<OrganizationName>>();
    for (OrganizationName name : mentions) {
      same.computeIfAbsent(name.letters(), _ -> new ArrayList<>()).add(name);
    }
    return same;
  }

  /// Of equally frequent ones the first.
  private static String mostFrequent(List<OrganizationName> names) {
    var counts = new LinkedHashMap<String, Integer>();
    names.forEach(name -> counts.merge(name.printed(), 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// The name of the next mention.
  String nextName() {
    OrganizationName name = names.next();
    return shown(name.isAcronym() ? expansion(name) : whole(name));
  }

  /// The one organisation of the article whose last words these are: `Judiciary Committee`,
  /// `Times`; else the name itself. A body of the table is whole.
  private OrganizationName whole(OrganizationName name) {
    if (name.isKnown()) {
      return name;
    }
    var longer = new LinkedHashMap<String, OrganizationName>();
    mentions.stream()
        .filter(other -> other.printed().endsWith(" " + name.printed()))
        .forEach(other -> longer.putIfAbsent(other.letters(), other));
    return longer.size() == 1 ? longer.values().iterator().next() : name;
  }

  private String shown(OrganizationName name) {
    return Objects.requireNonNull(shown.get(name.letters()));
  }

  /// The organisation of the article that an acronym stands for: by the article's own word, by the
  /// table, or because its initials are those of one only; else the acronym itself.
  private OrganizationName expansion(OrganizationName acronym) {
    OrganizationName said = glossed.get(acronym.acronym());
    if (said != null || acronym.isKnown()) {
      return said == null ? acronym : said;
    }
    var expansions = new LinkedHashMap<String, OrganizationName>();
    mentions.stream()
        .filter(name -> !name.isAcronym() && name.hasInitials(acronym.acronym()))
        .forEach(name -> expansions.putIfAbsent(name.letters(), name));
    return expansions.size() == 1 ? expansions.values().iterator().next() : acronym;
  }
}
