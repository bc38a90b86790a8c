package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of an organisation. The best-known bodies have a table, `organizations.txt`.
///
/// @param printed as it is shown: without "the"; a body of the table by its name there
/// @param letters the same for all spellings that differ in case, accents, punctuation and the
///   legal form of a company
/// @param acronym its letters, if it was printed as an acronym; else empty
/// @param bare if it is a body of the table with `U.S.` before it: its letters without that; else
///   empty
record OrganizationName(String printed, String letters, String acronym, String bare) {
  private static final Map<String, String> BODIES = bodies(false);

  /// An acronym is one in capitals only: The Who is a band.
  private static final Map<String, String> ACRONYMS = bodies(true);

  private static final Pattern THE = Pattern.compile("^(?:[Tt]he|THE) (?=.)");
  private static final Pattern UN = Pattern.compile("^(?:U\\.N\\.|UN|United Nations) (?=.)");
  private static final Pattern US = Pattern.compile("^(?:U\\.S\\.|US|United States) (?=.)");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "companies",
          "ltd",
          "limited",
          "llc",
          "llp",
          "lp",
          "plc",
          "ag",
          "sa",
          "se",
          "nv",
          "bv",
          "gmbh",
          "spa",
          "oyj",
          "ab",
          "asa",
          "kgaa",
          "pty",
          "bhd",
          "pjsc",
          "oao");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "des", "du", "la");

  /// A single word in capitals of more letters is a name in a headline, no acronym.
  private static final int LONGEST_ACRONYM = 6;

  /// @param acronyms whether the names that are acronyms are wanted, or the others
  private static Map<String, String> bodies(boolean acronyms) {
    var bodies = new HashMap<String, String>();
    for (String row : Table.rows("organizations.txt")) {
      String[] names = row.split(" = | \\| ", -1);
      for (String name : names) {
        String before = isAcronym(name) == acronyms ? bodies.put(Letters.of(name), names[0]) : null;
        if (before != null) {
          throw new IllegalStateException(name + " stands twice in organizations.txt");
        }
      }
    }
    return Map.copyOf(bodies);
  }

  /// Reads a name that is {@link Printed#plain}.
  static OrganizationName of(String plain) {
    String name = UN.matcher(inUsualCase(THE.matcher(plain).replaceFirst(""))).replaceFirst("UN ");
    String acronym = isAcronym(name) ? Letters.of(name) : "";
    Matcher american = US.matcher(name);
    if (american.lookingAt()) {
      String body = inTable(name.substring(american.end()));
      if (!body.isEmpty()) {
        return new OrganizationName(
            "U.S. " + body, Letters.of("US" + body), acronym, Letters.of(body));
      }
    }
    String company = withoutLegalForm(name);
    String body = inTable(name).isEmpty() ? inTable(company) : inTable(name);
    return body.isEmpty()
        ? new OrganizationName(name, Letters.of(company.replace("&", "and")), acronym, "")
        : new OrganizationName(body, Letters.of(body), acronym, "");
  }

  /// The name of a body in the table; empty if it is not there.
  private static String inTable(String name) {
    return (isAcronym(name) ? ACRONYMS : BODIES).getOrDefault(Letters.of(name), "");
  }

  private static String inUsualCase(String name) {
    boolean headline =
        Letters.isAllCapitals(name)
            && (name.indexOf(' ') > 0 || Letters.of(name).length() > LONGEST_ACRONYM)
            && name.indexOf('&') < 0;
    return headline ? Printed.inNormalCase(name) : name;
  }

  private static String withoutLegalForm(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
    while (words.size() > 1 && LEGAL_FORMS.contains(Letters.of(words.getLast()))) {
      words.removeLast();
    }
    while (words.size() > 1 && words.getLast().equals("&")) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  /// Whether it looks like an acronym: two to six capitals, full stops between them or not.
  private static boolean isAcronym(String name) {
    int length = Letters.of(name).length();
    return name.indexOf(' ') < 0
        && length > 1
        && length <= LONGEST_ACRONYM
        && Letters.isAllCapitals(name);
  }

  boolean isAcronym() {
    return !acronym.isEmpty();
  }

  /// Whether these are the initials of the name.
  boolean hasInitials(String letters) {
    return initials().contains(letters);
  }

  /// The initials of a name of several words, with small words and without.
  Set<String> initials() {
    var all = new StringBuilder();
    var great = new StringBuilder();
    for (String word : printed.split("[ -]", -1)) {
      String letters = Letters.of(word);
      if (!letters.isEmpty()) {
        all.append(letters.charAt(0));
        great.append(SMALL_WORDS.contains(letters) ? "" : letters.substring(0, 1));
      }
    }
    return great.length() < 2 ? Set.of() : Set.copyOf(List.of(all.toString(), great.toString()));
  }

  /// Whether the table has it.
  boolean isKnown() {
    return !inTable(printed).isEmpty() || !bare.isEmpty();
  }
}
