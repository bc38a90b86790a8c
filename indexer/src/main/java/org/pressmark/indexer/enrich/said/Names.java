package org.pressmark.indexer.enrich.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;

/// The names of a text that can be those of speakers: the people and organisations that were
/// recognised in it, and other words with capitals that look like names. A surname alone stands for
/// the one full name in the text that ends with it.
final class Names {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos", "du", "la",
          "di");

  private static final int APPOSITION = 8;

  private final Prose prose;
  private final boolean isRecognized;
  private final @Nullable Name[] at;
  private final List<Name> names = new ArrayList<>();
  private final Map<String, Set<String>> fullNames = new HashMap<>();
  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Map<String, String> honorifics = new HashMap<>();

  /// A name.
  ///
  /// @param first its first token
  /// @param end the token after its last
  /// @param value the name as it is known
  /// @param isPerson whether `he` or `she` can stand for it
  record Name(int first, int end, String value, boolean isPerson) {}

  /// Someone of whom the text says that they are something.
  ///
  /// @param token where it says so
  private record Holder(int token, String name) {}

  Names(Prose prose, List<Mention> mentions) {
    this.prose = prose;
    this.isRecognized = !mentions.isEmpty();
    this.at = new Name[prose.size()];
    boolean[] taken = takeMentions(mentions);
    guess(taken);
    names.forEach(this::learn);
  }

  /// The name that a token is part of.
  Optional<Name> at(int token) {
    return token >= 0 && token < at.length ? Optional.ofNullable(at[token]) : Optional.empty();
  }

  /// The name in full.
  String full(Name name) {
    Set<String> candidates = fullNames.getOrDefault(name.value(), Set.of());
    return candidates.size() == 1 ? candidates.iterator().next() : name.value();
  }

  /// Whether `he` or `she` can stand for a name: for people; where no names were recognised at all,
  /// for whatever has a first name.
  boolean isPerson(Name name) {
    return name.isPerson() || (!isRecognized && full(name).indexOf(' ') > 0);
  }

  /// The person of whom the text says that they are this, `minister`: the only one, else the one of
  /// whom it last said so. Where it says so of nobody, `the minister` is the only person that it
  /// has named so far.
  ///
  /// @param token where the person is meant
  Optional<String> holder(String role, int token) {
    List<Holder> known = holders.getOrDefault(role, List.of());
    if (known.stream().map(Holder::name).distinct().count() == 1) {
      return Optional.of(known.getFirst().name());
    }
    if (known.isEmpty()) {
      return isDefinite(token) ? onlyPersonBefore(token) : Optional.empty();
    }
    return known.stream()
        .filter(holder -> holder.token() < token)
        .reduce((_, later) -> later)
        .map(Holder::name);
  }

  /// Whether a noun has a `the` with it: someone who was spoken of before.
  private boolean isDefinite(int noun) {
    int i = noun;
    while (i >= 0 && i > noun - 4 && prose.token(i).isWord()) {
      if (prose.token(i--).lower().equals("the")) {
        return true;
      }
    }
    return false;
  }

  /// Whether `he` or `she` can stand for a name.
  boolean agree(boolean female, String name) {
    return Genders.agree(female, name, honorifics.getOrDefault(name, ""));
  }

  // ---- finding them

  private boolean[] takeMentions(List<Mention> mentions) {
    var taken = new boolean[prose.size()];
    var inBody =
        mentions.stream()
            .filter(mention -> mention.in() == Mention.Part.BODY)
            .sorted((a, b) -> Integer.compare(a.start(), b.start()))
            .toList();
    int token = 0;
    for (Mention mention : inBody) {
      while (token < prose.size() && prose.token(token).end() <= mention.start()) {
        token++;
      }
      int first = token;
      while (token < prose.size() && prose.token(token).start() < mention.end()) {
        taken[token] |= prose.token(token).quotation() < 0;
        token++;
      }
      if (mention.type() != EntityType.PLACE && token > first && taken[first]) {
        add(new Name(first, token, mention.name(), mention.type() == EntityType.PERSON));
      }
    }
    return taken;
  }

  private void add(Name name) {
    names.add(name);
    for (int i = name.first(); i < name.end(); i++) {
      at[i] = name;
    }
  }

  private void guess(boolean[] taken) {
    var initial = new ArrayList<Name>();
    int i = 0;
    while (i < prose.size()) {
      int end = taken[i] ? i : capitalsEnd(i, taken);
      Optional<Name> name = end > i ? name(i, end) : Optional.empty();
      if (name.isPresent()) {
        boolean isLoneFirst =
            name.get().first() == prose.start(prose.sentenceOf(i))
                && name.get().end() == name.get().first() + 1;
        if (isLoneFirst) {
          initial.add(name.get());
        } else {
          add(name.get());
        }
      }
      i = Math.max(end, i + 1);
    }
    // One word with a capital at the beginning of a sentence may be any word.
    var words = new HashSet<String>();
    names.forEach(name -> words.add(prose.token(name.end() - 1).text()));
    initial.stream()
        .filter(name -> words.contains(prose.token(name.first()).text()))
        .forEach(this::add);
  }

  private int capitalsEnd(int from, boolean[] taken) {
    int i = from;
    int end = from;
    while (i < prose.size() && !taken[i] && (i == from || !prose.token(i).startsParagraph())) {
      Prose.Token token = prose.token(i);
      boolean isInitialStop =
          token.text().equals(".")
              && i > from
              && prose.token(i - 1).text().length() <= 3
              && prose.token(i - 1).end() == token.start()
              && (i == prose.size() - 1 || prose.sentenceOf(i) == prose.sentenceOf(i + 1));
      if (token.isWord() && token.isCapital()) {
        end = i + 1;
      } else if (!isInitialStop && !(i > from && PARTICLES.contains(token.lower()))) {
        return end;
      }
      i++;
    }
    return end;
  }

  /// The name in a run of words with capitals: without titles, and without the word that only
  /// begins the sentence.
  private Optional<Name> name(int from, int to) {
    int first = from;
    for (int i = from; i < to; i++) {
      String word = prose.token(i).lower();
      boolean isTitle = Roles.isTitle(word) && !(i > first && Roles.isSurname(word));
      boolean isInitial = prose.token(i + 1).text().equals(".") && word.length() == 1;
      if (isTitle || (Roles.isNoName(word) && !isInitial) || (word.equals(".") && i == first)) {
        first = i + 1;
      }
    }
    if (first >= to) {
      return Optional.empty();
    }
    var value = new StringBuilder();
    for (int i = first; i < to; i++) {
      boolean apart = i > first && prose.token(i).start() > prose.token(i - 1).end();
      value.append(apart ? " " : "").append(prose.token(i).text());
    }
    boolean isShort = Set.of("Jr", "Sr").contains(prose.token(to - 1).text());
    value.append(isShort && prose.token(to).text().equals(".") ? "." : "");
    return Optional.of(new Name(first, to, value.toString(), false));
  }

  // ---- what is said of them

  private void learn(Name name) {
    int blank = name.value().lastIndexOf(' ');
    if (blank > 0) {
      fullNames
          .computeIfAbsent(name.value().substring(blank + 1), _ -> new LinkedHashSet<>())
          .add(name.value());
    }
    int before = name.first() - 1;
    before -= prose.token(before).text().equals(".") ? 1 : 0;
    String title = Roles.inFull(prose.token(before).lower());
    if (Roles.isTitle(title)) {
      honorifics.putIfAbsent(name.value(), title);
      hold(title, name);
    }
    boolean isApposition = prose.token(name.end()).text().equals(",");
    int i = name.end() + 1;
    while (isApposition && i < name.end() + APPOSITION && i < prose.size()) {
      Prose.Token token = prose.token(i++);
      if (!token.isWord() || Verbs.kind(token.lower()) != Verbs.Kind.NONE) {
        return;
      }
      if (Roles.isPerson(token.lower())) {
        hold(token.lower(), name);
      }
    }
  }

  /// The only person that the text names before a token; empty if it names several.
  Optional<String> onlyPersonBefore(int token) {
    List<String> persons =
        names.stream()
            .filter(name -> name.end() <= token && isPerson(name))
            .map(this::full)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  private void hold(String role, Name name) {
    if (name.value().indexOf(' ') > 0) {
      holders
          .computeIfAbsent(role, _ -> new ArrayList<>())
          .add(new Holder(name.first(), name.value()));
    }
  }
}
