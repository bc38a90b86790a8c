package org.pressmark.indexer.enrich;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads credit lines: `By JANE DOE and John Roe in Paris`, `by Janie Gabbett, Reuters`, `By Press
/// Trust of India`, `Maria Silva, Staff Writer`.
final class BylineReader {
  /// Longer lines are running text, not a credit.
  private static final int MAX_LENGTH = 400;

  private static final List<String> PREFIXES =
      List.of(
          "written by",
          "reported by",
          "story by",
          "words by",
          "by",
          "von",
          "por",
          "par",
          "di",
          "door",
          "text by",
          "texte",
          "author",
          "authors");

  /// As papers signed what came by cable: `From Our Own Correspondent`.
  private static final Pattern FROM_CORRESPONDENT =
      Pattern.compile("(?i)from (?=(?:our|an?|the) [^.]{0,30}correspondents?\\b)");

  private static final List<String> PLACE_PREPOSITIONS =
      List.of(
          " in ", " at ", " en ", " à ", " em ", " a ", " aus ", " from ", " for ", " with ",
          " per ", " para ", " pour ");
  private static final Set<String> SUFFIXES =
      Set.copyOf(TableResource.items("jr, sr, ii, iii, iv, phd, md, esq, obe"));
  private static final Set<String> PARTICLES =
      Set.copyOf(
          TableResource.items(
              "de, del, della, da, do, dos, das, di, du, von, van, der, den, zu, bin, "
                  + "ibn, al, el, la, le, ten, ter, af, y, e, dalla, st, ben, abu"));
  private static final Set<String> NOT_PEOPLE = notPeople();

  private final List<String> authors = new ArrayList<>();
  private Optional<String> agency = Optional.empty();
  private boolean certain = true;

  private BylineReader() {}

  private static Set<String> notPeople() {
    var words = new HashSet<String>();
    for (var row : TableResource.rows("not-people.txt")) {
      row.forEach(cell -> words.addAll(TableResource.items(cell)));
    }
    return words;
  }

  /// Takes a credit line apart; empty if nothing but "By" is there.
  static Optional<Byline> read(String printed) {
    String text = withoutPrefix(printed);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var reader = new BylineReader();
    if (text.length() <= MAX_LENGTH) {
      reader.readParts(text);
    }
    return Optional.of(
        new Byline(
            text,
            reader.authors.stream().distinct().toList(),
            reader.agency,
            reader.certain && text.length() <= MAX_LENGTH));
  }

  /// The authors and the agency in a list of names that the markup gives one by one.
  static Optional<Byline> readAll(List<String> names) {
    return read(String.join(", ", names.stream().map(BylineReader::withoutPrefix).toList()));
  }

  /// Whether a line begins with "By" or its like in another language, and a name.
  static boolean hasPrefix(String line) {
    return prefixLength(line) > 0;
  }

  private static String withoutPrefix(String printed) {
    String text = printed.strip();
    return text.substring(prefixLength(text)).strip();
  }

  private static int prefixLength(String text) {
    Matcher from = FROM_CORRESPONDENT.matcher(text);
    if (from.lookingAt()) {
      return from.end();
    }
    for (String prefix : PREFIXES) {
      if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
        int end = prefix.length();
        boolean colon = text.startsWith(":", end);
        end += colon ? 1 : 0;
        if (end < text.length() && (Character.isWhitespace(text.charAt(end)) || colon)) {
          return end;
        }
        if (end == text.length()) {
          return end;
        }
      }
    }
    return 0;
  }

  private void readParts(String text) {
    boolean personBefore = false;
    for (String part : parts(withoutBrackets(text))) {
      String name = withoutPlace(part).strip();
      if (personBefore && SUFFIXES.contains(bareWord(name))) {
        authors.addLast(authors.removeLast() + ", " + name);
        continue;
      }
      personBefore = readPart(name);
    }
  }

  /// Whether the part is a person.
  private boolean readPart(String part) {
    String name = withoutQuotes(withoutPrefix(part)).strip();
    if (name.isEmpty() || isAddress(name)) {
      return false;
    }
    Optional<String> named = agencyIn(name);
    if (named.isPresent()) {
      agency = agency.or(() -> named);
      return false;
    }
    int signature = signature(name);
    if (signature > 0) {
      agency = agency.or(() -> agencyIn(name.substring(signature).strip()));
      return readPart(name.substring(0, signature).strip());
    }
    if (isRole(name) || PlaceNames.table().isKnown(name)) {
      return false;
    }
    if (isPerson(name)) {
      authors.add(NormalCase.person(name));
      return true;
    }
    certain = false;
    return false;
  }

  /// Some exports quote names with an apostrophe.
  private static String withoutQuotes(String name) {
    boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /// `Reuters`, `Associated Press Writer`, `AP Diplomatic Writer`, `The Associated Press`.
  private static Optional<String> agencyIn(String part) {
    Optional<String> whole = Agencies.table().fullName(part);
    if (whole.isPresent() || !isRole(part)) {
      return whole;
    }
    for (int blank = part.indexOf(' '); blank > 0; blank = part.indexOf(' ', blank + 1)) {
      Optional<String> beginning = Agencies.table().fullName(part.substring(0, blank));
      if (beginning.isPresent()) {
        return beginning;
      }
    }
    return Optional.empty();
  }

  /// Where the agency begins after a name without a comma, `Tom Krisher The Associated Press`,
  /// `DAVID KOENIG AP Airlines Writer`; 0 if there is none.
  private static int signature(String part) {
    for (int blank = part.indexOf(' '); blank > 0; blank = part.indexOf(' ', blank + 1)) {
      if (agencyIn(part.substring(blank + 1)).isPresent()) {
        return blank;
      }
    }
    return 0;
  }

  private static boolean isRole(String part) {
    for (String word : part.split("[\\s/]+", 0)) {
      if (NOT_PEOPLE.contains(bareWord(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddress(String part) {
    return part.indexOf('@') >= 0 || part.startsWith("http") || part.startsWith("www.");
  }

  /// Two to six words, each with a capital but for particles, none with a digit.
  private static boolean isPerson(String name) {
    String[] words = name.split("\\s+", 0);
    if (words.length < 2 || words.length > 6 || name.length() > 60) {
      return false;
    }
    boolean whispered = name.equals(name.toLowerCase(Locale.ROOT));
    for (String word : words) {
      char first = word.charAt(0);
      boolean named =
          Character.isUpperCase(first)
              || first == '\''
              || first == '’'
              || first == '"'
              || first == '“';
      boolean particle = PARTICLES.contains(bareWord(word));
      boolean uncased = Character.isLetter(first) && !Character.isLowerCase(first);
      if (!(named || particle || uncased || whispered)
          || hasDigit(word)
          || word.indexOf(':') >= 0) {
        return false;
      }
    }
    return Character.isLetter(name.charAt(name.length() - 1))
        || name.endsWith(".")
        || name.endsWith("\"");
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static String bareWord(String word) {
    String folded = Fold.fold(word);
    return folded.endsWith(".") && !folded.equals(".")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  /// `Jane Doe in Paris` without the place.
  private static String withoutPlace(String part) {
    for (String preposition : PLACE_PREPOSITIONS) {
      int at = part.indexOf(preposition);
      if (at > 0) {
        return part.substring(0, at);
      }
    }
    return part;
  }

  /// Cuts out what stands in brackets: addresses, `(later)`.
  private static String withoutBrackets(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('<') < 0 && text.indexOf('[') < 0) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '<' || c == '[') {
        depth++;
        if (depth == 1 && Agencies.table().fullName(bracketed(text, i)).isPresent()) {
          kept.append(", ").append(bracketed(text, i)).append(',');
        }
      } else if (c == ')' || c == '>' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static String bracketed(String text, int open) {
    int close = open + 1;
    while (close < text.length() && ")>]".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return text.substring(open + 1, close);
  }

  /// Splits at commas, semicolons, bars and the word "and" of several languages.
  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int separator = separatorLength(text, i);
      if (separator > 0) {
        parts.add(text.substring(start, i));
        start = i + separator;
        i = start;
      } else {
        i++;
      }
    }
    parts.add(text.substring(start));
    return parts.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static final List<String> AND =
      List.of(" and ", " und ", " et ", " y ", " e ", " en ", " with ");

  private static int separatorLength(String text, int at) {
    char c = text.charAt(at);
    if (c == ',' || c == ';' || c == '|' || c == '/' || c == '&' || c == '•' || c == '·'
        || c == '\n' || c == '\t') {
      return 1;
    }
    if (c != ' ') {
      return 0;
    }
    for (String and : AND) {
      if (text.regionMatches(true, at, and, 0, and.length())) {
        return and.length() - 1; // the blank after it may begin the next separator
      }
    }
    return text.startsWith("  ", at)
            || text.startsWith(" - ", at)
            || text.startsWith(" – ", at)
            || text.startsWith(" — ", at)
        ? 2
        : 0;
  }
}
