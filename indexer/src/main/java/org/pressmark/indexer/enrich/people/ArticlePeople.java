package org.pressmark.indexer.enrich.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.pressmark.schema.Mention;

/// Who is who among the people of one article. First all mentions are added, then it is settled
/// whose they are, then their names are taken in the same order.
final class ArticlePeople {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// How far before a mention titles are looked for.
  private static final int BEFORE = 60;

  /// In capitals a name of so many letters is taken for initials: JFK.
  private static final int MOST_INITIALS = 3;

  /// A mention.
  ///
  /// @param titles the titles that stand before it, folded, the nearest first
  /// @param inCapitals whether it was printed so, and its usual form is a guess
  private record Named(PersonName name, List<String> titles, boolean inCapitals) {}

  private final List<Named> mentions = new ArrayList<>();
  private final List<ArticlePerson> people = new ArrayList<>();
  private final Map<Named, ArticlePerson> bearers = new HashMap<>();
  private Iterator<Named> names = Collections.emptyIterator();

  /// @param text that the mention stands in
  void add(Mention mention, String text) {
    String plain = Printed.plain(mention.name());
    boolean capitals = Letters.isAllCapitals(plain) && Letters.of(plain).length() > MOST_INITIALS;
    String usual = capitals ? Printed.inNormalCase(plain) : plain;
    mentions.add(new Named(PersonName.of(usual), titlesBefore(text, mention.start()), capitals));
  }

  private static List<String> titlesBefore(String text, int start) {
    String before = text.substring(Math.max(0, Math.min(start, text.length()) - BEFORE), start);
    var titles = new ArrayList<String>();
    String[] words = BLANKS.split(Letters.fold(before.strip()), -1);
    for (int i = words.length - 1; i >= 0; i--) {
      String word =
          words[i].endsWith(".") ? words[i].substring(0, words[i].length() - 1) : words[i];
      if (!PersonName.isTitle(word)) {
        break;
      }
      titles.add(word);
    }
    return titles;
  }

  /// Full names first, then those with an initial for the first name or without it, then lone ones.
  void settle() {
    settle(named -> !named.name().isLone() && !isShortened(named.name()), this::bearerOfFull);
    settle(named -> !named.name().isLone() && isShortened(named.name()), this::bearerOfFull);
    settle(named -> named.name().isLone(), this::bearerOfLone);
    names = mentions.iterator();
  }

  private interface Settling {
    ArticlePerson bearer(Named named);
  }

  private void settle(Predicate<Named> which, Settling settling) {
    for (Named named : mentions) {
      if (which.test(named)) {
        ArticlePerson bearer = settling.bearer(named);
        bearers.put(named, bearer);
        bearer.add(named.name(), named.titles(), named.inCapitals());
      }
    }
  }

  private boolean isShortened(PersonName name) {
    return name.isAbbreviated()
        || mentions.stream().anyMatch(named -> ArticlePerson.isTail(name, named.name()));
  }

  private ArticlePerson bearerOfFull(Named named) {
    return onlyOne(
            List.of(
                person -> person.isCalled(named.name()),
                person -> person.canBe(named.name()),
                person -> person.hasTail(named.name())))
        .orElseGet(this::newPerson);
  }

  /// The only one who matches by the first way by which anybody does.
  private Optional<ArticlePerson> onlyOne(List<Predicate<ArticlePerson>> ways) {
    for (Predicate<ArticlePerson> way : ways) {
      List<ArticlePerson> found = matching(way);
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private ArticlePerson bearerOfLone(Named named) {
    PersonName name = named.name();
    List<ArticlePerson> bearing = bearersOfSurname(name);
    if (bearing.size() > 1) {
      List<ArticlePerson> titled =
          bearing.stream().filter(p -> p.hasTitle(named.titles())).toList();
      return titled.size() == 1 ? titled.getFirst() : bearing.getFirst();
    }
    if (bearing.size() == 1) {
      return bearing.getFirst();
    }
    return onlyOne(
            List.of(
                person -> person.isCalled(name),
                person -> person.hasFirstName(name),
                person -> person.hasSurnameLike(name)))
        .orElseGet(this::newPerson);
  }

  /// A son is meant without his `Jr.` only where no other of the surname is named.
  private List<ArticlePerson> bearersOfSurname(PersonName lone) {
    List<ArticlePerson> bearing = matching(person -> person.hasSurname(lone));
    List<ArticlePerson> fathers =
        bearing.stream().filter(person -> lone.suffix().isEmpty() && !person.hasSuffix()).toList();
    return fathers.isEmpty() ? bearing : fathers;
  }

  private List<ArticlePerson> matching(Predicate<ArticlePerson> way) {
    return people.stream().filter(way).toList();
  }

  private ArticlePerson newPerson() {
    var person = new ArticlePerson();
    people.add(person);
    return person;
  }

  /// The name of the next mention.
  String nextName() {
    return Objects.requireNonNull(bearers.get(names.next())).canonical();
  }
}
