package org.pressmark.indexer.enrich.said;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pressmark.indexer.enrich.said.Names.Name;
import org.pressmark.indexer.enrich.said.Prose.Token;
import org.pressmark.indexer.enrich.said.Subject.Named;
import org.pressmark.indexer.enrich.said.Subject.Nobody;
import org.pressmark.indexer.enrich.said.Subject.Pronoun;
import org.pressmark.indexer.enrich.said.Subject.Role;

/// Finds the subjects of verbs, by what stands before and after them. It knows no grammar, only the
/// ways in which news puts it.
final class Clauses {
  private static final int LONGEST_APPOSITION = 25;
  private static final int LONGEST_SUBJECT = 10;
  private static final Nobody NOBODY = new Nobody();

  private final Prose prose;
  private final Names names;

  /// The subjects of sentences up to a token. A subject may be looked for behind another one, which
  /// without a memory takes twice as long with every verb.
  private final Map<UpTo, Subject> subjects = new HashMap<>();

  private record UpTo(int sentence, int end) {}

  Clauses(Prose prose, Names names) {
    this.prose = prose;
    this.names = names;
  }

  /// The subject of a verb that stands after it.
  ///
  /// @param first the first token that can belong to the clause
  Subject before(int verb, int first) {
    int i = verb - 1;
    while (i >= first) {
      Token token = prose.token(i);
      Optional<Name> name = names.at(i);
      if (name.isPresent()) {
        int before = beforeTitles(name.get().first() - 1);
        if (!Roles.isPreposition(prose.token(before).lower()) || before <= first) {
          return named(name.get());
        }
        i = before - 1;
      } else if (isPronoun(token)) {
        return new Pronoun(token.lower().equals("she"), i);
      } else if (Roles.isPerson(token.lower())) {
        return new Role(token.lower(), i);
      } else if (isMark(token, ",—–-)")) {
        boolean isRelative = prose.token(i + 1).lower().equals("who");
        return isRelative ? antecedent(i, first) : beforeApposition(i, first);
      } else if (isMark(token, ".")) {
        i--;
      } else if (token.lower().equals("and") || token.lower().equals("but")) {
        return ofSentence(prose.sentenceOf(verb), i);
      } else if (token.isWord() && (Roles.isBetween(token.lower()) || isNumber(token))) {
        i--;
      } else {
        int phrase = beforePhrase(i, first);
        if (phrase < 0) {
          return NOBODY;
        }
        i = phrase;
      }
    }
    return NOBODY;
  }

  private Named named(Name name) {
    return new Named(names.full(name), names.isPerson(name));
  }

  private static boolean isPronoun(Token token) {
    return token.lower().equals("he") || token.lower().equals("she");
  }

  private static boolean isNumber(Token token) {
    return Character.isDigit(token.text().charAt(0));
  }

  private static boolean isMark(Token token, String marks) {
    return token.quotation() < 0 && token.text().length() == 1 && marks.contains(token.text());
  }

  /// The token before the titles that end at a token.
  private int beforeTitles(int from) {
    int i = from;
    while (i >= 0
        && prose.token(i).isWord()
        && (prose.token(i).isCapital() || Roles.isTitle(prose.token(i).lower()))
        && names.at(i).isEmpty()) {
      i--;
    }
    return i;
  }

  /// The token before a phrase such as `at a news conference` that ends at a token; -1 if none
  /// does.
  private int beforePhrase(int end, int first) {
    for (int i = end; i >= Math.max(first, end - 5); i--) {
      if (!prose.token(i).isWord()) {
        return -1;
      }
      if (Roles.isPreposition(prose.token(i).lower()) && i < end) {
        return i > first ? i - 1 : -1;
      }
    }
    return -1;
  }

  /// Whom a clause with `who` is about: `Lavrov, who met Kerry in Rome`.
  private Subject antecedent(int comma, int first) {
    return names.at(comma - 1).<Subject>map(this::named).orElseGet(() -> before(comma, first));
  }

  /// The subject before something between commas: `Lavrov, who met Kerry in Rome, said`.
  private Subject beforeApposition(int comma, int first) {
    for (int i = comma - 1; i >= Math.max(first, comma - LONGEST_APPOSITION); i--) {
      Token token = prose.token(i);
      Verbs.Kind kind = Verbs.kind(token.lower());
      if (token.quotation() >= 0 || isMark(token, ":;")) {
        return NOBODY;
      }
      boolean isClosed = isMark(prose.token(i + 1), ",—–-(") && i + 1 < comma;
      Optional<Name> name = names.at(i);
      boolean isApposition =
          i + 1 == comma && name.isPresent() && isMark(prose.token(name.get().first() - 1), ",");
      if ((isClosed || isApposition) && name.isPresent()) {
        return named(name.get());
      }
      if (isClosed && Roles.isPerson(token.lower())) {
        return new Role(token.lower(), i);
      }
      if (kind == Verbs.Kind.SPEECH && !prose.token(i - 1).lower().equals("who")) {
        return ofSentence(prose.sentenceOf(comma), i + 1);
      }
    }
    return ofSentence(prose.sentenceOf(comma), comma);
  }

  /// The subject of the first verb of a sentence that has a person for one, after a clause that
  /// only leads up to it.
  ///
  /// @param end the token before which the verb must stand
  Subject ofSentence(int sentence, int end) {
    UpTo key = new UpTo(sentence, end);
    Optional<Subject> known = Optional.ofNullable(subjects.get(key));
    if (known.isPresent()) {
      return known.get();
    }
    Subject found = findOfSentence(sentence, end);
    subjects.put(key, found);
    return found;
  }

  private Subject findOfSentence(int sentence, int end) {
    int first = prose.start(sentence);
    int i = first;
    if (Roles.isSubordinator(prose.token(first).lower())) {
      while (i < end && !prose.token(i).text().equals(",")) {
        i++;
      }
    }
    for (int from = i; i < end; i++) {
      Verbs.Kind kind = Verbs.kind(prose.token(i).lower());
      boolean isVerb =
          kind != Verbs.Kind.NONE && kind != Verbs.Kind.PARTICIPLE && names.at(i).isEmpty();
      if (isVerb && i > from) {
        boolean inverted = prose.token(i - 1).quotation() >= 0;
        Subject subject = inverted ? after(i) : plainBefore(i, from);
        if (!(subject instanceof Nobody)) {
          return subject;
        }
      }
    }
    return NOBODY;
  }

  /// As {@link #before}, but does not look for the subject of the sentence again.
  private Subject plainBefore(int verb, int first) {
    int i = verb - 1;
    while (i >= first && Roles.isBetween(prose.token(i).lower()) && names.at(i).isEmpty()) {
      i--;
    }
    Token token = prose.token(i);
    boolean isList = i < first || token.lower().equals("and") || token.lower().equals("but");
    if (isList) {
      return NOBODY;
    }
    if (isMark(token, ",—–-)")) {
      for (int k = first; k < i; k++) {
        Optional<Name> name = names.at(k);
        if (name.isPresent() && isMark(prose.token(name.get().end()), ",—–-(")) {
          return named(name.get());
        }
      }
      return NOBODY;
    }
    return before(verb, first);
  }

  /// The subject of a verb that stands before it: `said Foreign Minister Sergei Lavrov`.
  Subject after(int verb) {
    Subject found = NOBODY;
    int end = Math.min(prose.end(prose.sentenceOf(verb)), verb + 1 + LONGEST_SUBJECT);
    for (int i = verb + 1; i < end; i++) {
      Token token = prose.token(i);
      Optional<Name> name = names.at(i);
      boolean owns = name.isPresent() && prose.token(name.get().end()).text().matches("[’']s");
      if (name.isPresent() && !owns && !isAdjective(name.get())) {
        return named(behindRole(name.get(), end).orElse(name.get()));
      }
      if (isPronoun(token)) {
        return found instanceof Nobody ? new Pronoun(token.lower().equals("she"), i) : found;
      }
      if (Roles.isPerson(token.lower())) {
        found = new Role(token.lower(), i);
      } else if (isMark(token, ",") && found instanceof Role) {
        return names.at(i + 1).<Subject>map(this::named).orElse(found);
      } else if (Roles.isPreposition(token.lower()) || token.quotation() >= 0 || isEnd(token)) {
        return found;
      }
    }
    return found;
  }

  /// Whether a word with a capital only says of what country or party someone is: `the Russian
  /// foreign minister`.
  private boolean isAdjective(Name name) {
    int i = name.end();
    while (i < name.end() + 3
        && prose.token(i).isWord()
        && !prose.token(i).isCapital()
        && !Roles.isPreposition(prose.token(i).lower())) {
      if (Roles.isPerson(prose.token(i).lower())) {
        return names.at(i + 1).isEmpty();
      }
      i++;
    }
    return false;
  }

  /// The name of the one who speaks, where a name before it only says for whom: `University of
  /// Richmond professor Carl Tobias`.
  private Optional<Name> behindRole(Name name, int end) {
    for (int i = name.end(); i < Math.min(end, name.end() + LONGEST_SUBJECT); i++) {
      if (!prose.token(i).isWord() || Verbs.kind(prose.token(i).lower()) != Verbs.Kind.NONE) {
        return Optional.empty();
      }
      if (Roles.isPerson(prose.token(i).lower()) && names.at(i + 1).isPresent()) {
        return names.at(i + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean isEnd(Token token) {
    return !token.isWord() && !token.text().matches("[’']s|\\.|-");
  }
}
