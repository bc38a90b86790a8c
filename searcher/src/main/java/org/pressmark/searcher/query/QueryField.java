package org.pressmark.searcher.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The fields that a query can name, with the names they go by in Nexis, Factiva and Lucene tools.
/// Names are read without regard to case; `_` is as good as `-`.
public enum QueryField {
  HEADLINE(Kind.TEXT, "headline", "hd hl title ti"),
  LEAD(Kind.TEXT, "lead", "lp"),
  BODY(Kind.TEXT, "body", "text td"),
  QUOTE(Kind.TEXT, "quote", "quotes quoted quotation"),
  SPEAKER(Kind.NAME, "speaker", "said-by"),
  BYLINE(Kind.TEXT, "byline", "by"),
  AUTHOR(Kind.NAME, "author", "authors au"),
  DATELINE(Kind.TEXT, "dateline", ""),
  FILED_FROM(Kind.NAME, "filed-from", ""),
  AGENCY(Kind.NAME, "agency", "credit cr"),
  PUBLISHER(Kind.NAME, "publisher", "publication source sn pub"),
  SECTION(Kind.NAME, "section", "se"),
  KEYWORD(Kind.NAME, "keyword", "keywords subject ns tag tags"),
  PERSON(Kind.NAME, "person", "persons people"),
  PLACE(Kind.NAME, "place", "places location glocations"),
  ORG(Kind.NAME, "org", "orgs organization organizations organisation company co"),
  COUNTRY(Kind.CODE, "country", ""),
  LANGUAGE(Kind.CODE, "language", "lang la"),
  PAGE(Kind.CODE, "page", "pg"),
  STATUS(Kind.CODE, "status", ""),
  CORRECTION(Kind.TEXT, "correction", "cx"),
  URL(Kind.ADDRESS, "url", "link"),
  ID(Kind.ADDRESS, "id", "an"),
  WORD_COUNT(Kind.NUMBER, "wc", "length words wordcount word-count"),
  DATE(Kind.DATE, "date", "pd published year month"),
  ABOUT(Kind.DATE, "about", "");

  /// What a field holds, and so what can be asked of it.
  public enum Kind {
    /// Running text: words, phrases, wildcards.
    TEXT,
    /// Names of people, places, papers and subjects: matched whole, or by their words.
    NAME,
    /// Short values from a closed list: matched whole.
    CODE,
    /// Identifiers and web addresses, matched whole; of the marks with a meaning elsewhere only `*`
    /// has one.
    ADDRESS,
    /// Whole numbers.
    NUMBER,
    /// Dates: of publication, or those that the text speaks of.
    DATE
  }

  private static final Map<String, Set<QueryField>> BY_NAME = byName();

  private final Kind kind;
  private final String label;
  private final String aliases;

  QueryField(Kind kind, String label, String aliases) {
    this.kind = kind;
    this.label = label;
    this.aliases = aliases;
  }

  private static Map<String, Set<QueryField>> byName() {
    Map<String, Set<QueryField>> names = new HashMap<>();
    for (QueryField field : values()) {
      names.put(field.label, Set.of(field));
      field.aliases().forEach(alias -> names.put(alias, Set.of(field)));
    }
    Set<QueryField> headlineAndLead = Collections.unmodifiableSet(EnumSet.of(HEADLINE, LEAD));
    names.put("hlead", headlineAndLead);
    names.put("hlp", headlineAndLead);
    return Map.copyOf(names);
  }

  /// What the field holds.
  public Kind kind() {
    return kind;
  }

  /// The name in the normal form of a query, in the command line, the HTTP API and its pages.
  public String label() {
    return label;
  }

  /// The other names that a query may use.
  public List<String> aliases() {
    return aliases.isEmpty() ? List.of() : List.of(aliases.split(" "));
  }

  /// The fields that a name stands for: one, or several (`hlead` is headline and lead); empty if
  /// the name is unknown.
  public static Optional<Set<QueryField>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  /// The label or alias spelled most like a name that is unknown; empty if none is like it.
  public static Optional<String> nearest(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(values())
        .flatMap(field -> field.candidates().stream())
        .filter(candidate -> Spelling.isLike(wanted, candidate))
        .min(
            Comparator.comparing((String candidate) -> !candidate.startsWith(wanted))
                .thenComparingInt(candidate -> Spelling.distance(wanted, candidate)));
  }

  private List<String> candidates() {
    return Stream.concat(Stream.of(label), aliases().stream())
        .filter(name -> name.length() > 3)
        .toList();
  }
}
