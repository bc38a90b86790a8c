package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A person's name in its parts, all but `printed` folded to letters.
///
/// @param printed as it is shown: without title, given name first
/// @param title that of a name of one word to which it belongs (`pope`), else empty
/// @param given the given names in order; an initial is one letter; empty for a lone surname
/// @param surname with its particles, without an Arabic article: `vandyke`, `assad`
/// @param suffix `jr`, `sr`, `ii` ...; empty for none. It tells a son from his father
/// @param letters the same for all spellings of the name that differ in case, accents, blanks,
///   hyphens, full stops and Arabic articles
/// @param sound as `letters`, and the same for spellings of a name from another script
record PersonName(
    String printed,
    String title,
    List<String> given,
    String surname,
    String suffix,
    String letters,
    String sound) {
  private static final Set<String> TITLES = words("titles.txt");
  private static final Set<String> REGNAL = words("regnal.txt");
  private static final Set<String> PARTICLES = words("particles.txt");
  private static final Set<String> FAMILY_FIRST = words("family-first.txt");
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "vi", "vii");
  private static final Set<String> AFTER_NAMES =
      Set.of("md", "phd", "esq", "mp", "qc", "kc", "mep");
  private static final Set<String> ARTICLES = Set.of("al", "el", "ul");
  private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|ul|as|ash|ad|an|at|ar|az)-");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?)+\\p{Lu}?\\.?|\\p{Lu}");
  private static final Pattern BARE_INITIALS = Pattern.compile("[\\p{Lu}&&[^AEIOU]]{2}");

  /// A given name of Chinese syllables.
  private static final Pattern SYLLABLES =
      Pattern.compile(
          "(?:(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw])?(?:i?[aeou]|i|ai|ei|ao|ou|ui|ue|uo|ua|uai|iao|ieh|uh|ih)(?:ng?)?){1,2}");

  /// One of Korean or Vietnamese ones, too; where a hyphen or a third word says that it is such.
  private static final Pattern MORE_SYLLABLES =
      Pattern.compile(
          "(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[nmrkptlhb])?){1,2}");

  PersonName {
    given = List.copyOf(given);
  }

  static PersonName ofParts(
      String printed, String title, List<String> given, String surname, String suffix) {
    String letters = title + "/" + String.join("", given) + surname + "/" + suffix;
    var sound = new StringBuilder(title).append('/');
    given.forEach(name -> sound.append(GivenNames.spelling(name)));
    sound.append(soundOf(given, surname)).append('/').append(suffix);
    return new PersonName(printed, title, given, surname, suffix, letters, sound.toString());
  }

  private static Set<String> words(String file) {
    return Set.copyOf(
        Table.rows(file).stream().flatMap(row -> Table.words(row).stream()).distinct().toList());
  }

  /// Whether a folded word is a title: `president`, `pope`.
  static boolean isTitle(String word) {
    return TITLES.contains(word) || REGNAL.contains(word);
  }

  static boolean isRegnal(String word) {
    return REGNAL.contains(word);
  }

  /// Reads a name that is {@link Printed#plain}.
  static PersonName of(String plain) {
    List<String> words = new ArrayList<>(List.of(inOrder(plain).split(" ", -1)));
    String suffix = takeSuffix(words);
    String title = takeTitles(words);
    String printed = String.join(" ", words) + (suffix.isEmpty() ? "" : " " + printedSuffix(plain));
    if (isFamilyFirst(words)) {
      String given = Letters.of(String.join("", words.subList(1, words.size())));
      return ofParts(printed, title, List.of(given), Letters.of(words.getFirst()), suffix);
    }
    int surname = surnameStart(words);
    var given = new ArrayList<String>();
    words.subList(0, surname).forEach(word -> addGiven(word, given));
    String rest = withoutArticle(words.subList(surname, words.size()));
    return ofParts(printed, title, given, rest, suffix);
  }

  /// `Kerry, John F.` as `John F. Kerry`.
  private static String inOrder(String plain) {
    int comma = plain.indexOf(", ");
    if (comma < 0 || plain.indexOf(',', comma + 1) >= 0) {
      return plain.replace(",", "");
    }
    String after = plain.substring(comma + 2);
    String before = plain.substring(0, comma);
    return isSuffix(Letters.of(after)) ? before + " " + after : after + " " + before;
  }

  private static boolean isSuffix(String letters) {
    return GENERATIONS.contains(letters) || AFTER_NAMES.contains(letters);
  }

  private static String takeSuffix(List<String> words) {
    String suffix = "";
    while (words.size() > 1 && isSuffix(Letters.of(words.getLast()))) {
      String last = Letters.of(words.removeLast());
      suffix = GENERATIONS.contains(last) ? last : suffix;
    }
    return suffix;
  }

  private static String printedSuffix(String plain) {
    for (String word : plain.split("[ ,]+", -1)) {
      if (GENERATIONS.contains(Letters.of(word)) && !plain.startsWith(word)) {
        return Letters.of(word).equals("jr") ? "Jr." : word;
      }
    }
    return "";
  }

  /// Takes off titles as long as a name remains.
  ///
  /// @return the title that belongs to the name
  private static String takeTitles(List<String> words) {
    while (words.size() > 1 && isTitle(titleLetters(words.getFirst()))) {
      String title = titleLetters(words.getFirst());
      if (REGNAL.contains(title) && words.size() == 2) {
        return title;
      }
      words.removeFirst();
    }
    return "";
  }

  private static String titleLetters(String word) {
    String folded = Letters.fold(word);
    return folded.endsWith(".") && folded.length() > 1
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private static boolean isFamilyFirst(List<String> words) {
    if (words.size() < 2
        || words.size() > 3
        || !FAMILY_FIRST.contains(Letters.of(words.getFirst()))) {
      return false;
    }
    boolean sure = words.size() == 3 || words.get(1).indexOf('-') > 0;
    return words.stream().skip(1).allMatch(word -> isSyllables(word, sure));
  }

  private static boolean isSyllables(String word, boolean sure) {
    Pattern syllables = sure ? MORE_SYLLABLES : SYLLABLES;
    for (String part : Letters.fold(word).replace("'", "").split("-", -1)) {
      if (!syllables.matcher(part).matches()) {
        return false;
      }
    }
    return true;
  }

  private static int surnameStart(List<String> words) {
    int start = words.size() - 1;
    while (start > 1 && isParticle(words.get(start - 1))) {
      start--;
    }
    // A lone surname may begin with a particle, a full name does not.
    return start == 1 && (isParticle(words.getFirst()) || isTitle(titleLetters(words.getFirst())))
        ? 0
        : start;
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(Letters.fold(word));
  }

  private static void addGiven(String word, List<String> given) {
    if (INITIALS.matcher(word).matches() || BARE_INITIALS.matcher(word).matches()) {
      Letters.of(word).chars().forEach(c -> given.add(String.valueOf((char) c)));
    } else if (!Letters.of(word).isEmpty()) {
      given.add(Letters.of(word));
    }
  }

  private static String withoutArticle(List<String> words) {
    var surname = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String folded = Letters.fold(words.get(i));
      boolean article = ARTICLES.contains(folded) && i < words.size() - 1;
      boolean regnal = REGNAL.contains(titleLetters(words.get(i))) && i < words.size() - 1;
      if (!article && !regnal) {
        surname.append(Letters.of(ARTICLE.matcher(folded).replaceFirst("")));
      }
    }
    return surname.isEmpty() ? Letters.of(String.join("", words)) : surname.toString();
  }

  /// Whether it is one name only, or a surname.
  boolean isLone() {
    return given.isEmpty();
  }

  /// Whether the first name is known by its initial only. Who goes by two of them (J.K. Rowling)
  /// has them for a name.
  boolean isAbbreviated() {
    return !isLone()
        && given.getFirst().length() == 1
        && (given.size() == 1 || given.get(1).length() > 1);
  }

  /// The first name; empty for a lone surname.
  String first() {
    return isLone() ? "" : given.getFirst();
  }

  /// The given names after the first.
  List<String> middle() {
    return isLone() ? List.of() : given.subList(1, given.size());
  }

  /// The surname; one from another script as {@link Transliteration} has it.
  String soundOfSurname() {
    return soundOf(given, surname);
  }

  /// The sound of a surname with these given names.
  static String soundOf(List<String> given, String surname) {
    return given.stream()
        .flatMap(name -> GivenNames.script(name).stream())
        .findFirst()
        .map(script -> Transliteration.ofSurname(surname, script))
        .orElse(surname);
  }

  /// Whether the middle names can be of one person: each the other's initial or the same, as far as
  /// both go.
  boolean agreesInMiddle(PersonName other) {
    List<String> mine = middle();
    List<String> theirs = other.middle();
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      if (!isSameOrInitial(mine.get(i), theirs.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isSameOrInitial(String one, String other) {
    return GivenNames.spelling(one).equals(GivenNames.spelling(other))
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }
}
