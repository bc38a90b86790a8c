package org.pressmark.indexer.enrich.people;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A person of one article, under all names that the article gives.
final class ArticlePerson {

  /// How often a form of the name is printed.
  private static final class Uses {
    int count;
    boolean onlyInCapitals = true;
  }

  private final Map<PersonName, Uses> forms = new LinkedHashMap<>();
  private final Set<String> titles = new HashSet<>();

  /// @param before the titles before the mention
  void add(PersonName name, List<String> before, boolean inCapitals) {
    boolean regnal =
        name.isLone()
            && name.title().isEmpty()
            && !before.isEmpty()
            && PersonName.isRegnal(before.getFirst());
    PersonName whole = regnal ? withTitle(name, before.getFirst()) : name;
    Uses uses = forms.computeIfAbsent(whole, _ -> new Uses());
    uses.count++;
    uses.onlyInCapitals &= inCapitals;
    titles.addAll(before);
  }

  /// `Francis` after `Pope`.
  private static PersonName withTitle(PersonName name, String title) {
    String printed = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    return PersonName.ofParts(
        printed + " " + name.printed(), title, name.given(), name.surname(), name.suffix());
  }

  /// Whether one of the names is this one, spelling aside.
  boolean isCalled(PersonName name) {
    return forms.keySet().stream()
        .anyMatch(form ->
            form.letters().equals(name.letters())
                || form.sound().equals(name.sound())
                || (name.isLone()
                    && form.isLone()
                    && form.surname().equals(name.surname())
                    && (form.title().isEmpty() || name.title().isEmpty())));
  }

  /// Whether all of the names can be of somebody who is called so.
  boolean canBe(PersonName name) {
    return forms.keySet().stream().allMatch(form -> areOne(form, name));
  }

  private static boolean areOne(PersonName known, PersonName name) {
    if (!known.suffix().equals(name.suffix()) || known.isLone()) {
      return false;
    }
    boolean first =
        PersonName.isSameOrInitial(known.first(), name.first())
            || GivenNames.isShortFor(known.first(), name.first());
    boolean surname =
        known.surname().equals(name.surname())
            || known.soundOfSurname().equals(name.soundOfSurname());
    if (first && surname) {
      return known.agreesInMiddle(name) && !addsMiddleName(known, name);
    }
    return SlipKeys.differByOne(known, name);
  }

  /// Whether a name brings a middle name in full that was not there: John Adams is not John Quincy
  /// Adams. The other way round it is left out, as usual.
  private static boolean addsMiddleName(PersonName known, PersonName name) {
    return name.middle().size() > known.middle().size()
        && name.middle().stream().anyMatch(middle -> middle.length() > 1);
  }

  /// Whether a name is this person's without the first: Wasserman Schultz.
  boolean hasTail(PersonName name) {
    return forms.keySet().stream().anyMatch(form -> isTail(name, form));
  }

  /// Whether a name is another one without the first of its given names.
  static boolean isTail(PersonName name, PersonName whole) {
    return !name.isLone()
        && name.given().equals(whole.middle())
        && name.surname().equals(whole.surname())
        && name.suffix().equals(whole.suffix());
  }

  /// Whether a lone name is this person's surname.
  boolean hasSurname(PersonName lone) {
    return forms.keySet().stream()
        .anyMatch(form ->
            !form.isLone()
                && form.surname().equals(lone.surname())
                && (lone.suffix().isEmpty() || lone.suffix().equals(form.suffix())));
  }

  boolean hasFirstName(PersonName lone) {
    return forms.keySet().stream()
        .anyMatch(form ->
            !form.isLone()
                && (form.first().equals(lone.surname())
                    || GivenNames.isShortFor(form.first(), lone.surname())));
  }

  /// Whether a lone name is this person's surname in another spelling, or misprinted.
  boolean hasSurnameLike(PersonName lone) {
    return forms.keySet().stream().anyMatch(form -> !form.isLone() && isLike(form, lone.surname()));
  }

  private static boolean isLike(PersonName form, String surname) {
    return Slip.between(form.surname(), surname)
        || form.soundOfSurname().equals(PersonName.soundOf(form.given(), surname));
  }

  /// Whether it is a son, told from his father by `Jr.`
  boolean hasSuffix() {
    return forms.keySet().stream().anyMatch(form -> !form.suffix().isEmpty());
  }

  boolean hasTitle(List<String> before) {
    return before.stream().anyMatch(titles::contains);
  }

  /// The name that is shown: one with the first name in full, not guessed from capitals; of those
  /// the most frequent, then the first.
  String canonical() {
    Comparator<Map.Entry<PersonName, Uses>> worth =
        Comparator.<Map.Entry<PersonName, Uses>, Boolean>comparing(e -> !e.getKey().isLone())
            .thenComparing(e -> !e.getKey().isAbbreviated())
            .thenComparing(e -> !e.getKey().title().isEmpty())
            .thenComparing(e -> !e.getValue().onlyInCapitals)
            .thenComparingInt(e -> e.getValue().count);
    return forms.entrySet().stream()
        .reduce((one, other) -> worth.compare(other, one) > 0 ? other : one)
        .map(best -> best.getKey().printed())
        .orElse("");
  }
}
