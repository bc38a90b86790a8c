package org.pressmark.indexer.enrich.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pressmark.schema.EntityType;

/// Makes an article agree with itself: the same words are the same kind of name throughout, a
/// surname is a person if the person is named in full, an acronym is what it was introduced as, and
/// what was found once is found wherever it stands.
final class Agreement {
  /// Single words must have been found so often before they are looked for elsewhere.
  private static final int SURE = 2;

  private static final int LONGEST = 8;

  private final Tokens tokens;
  private final List<Span> found;
  private final String[] lower;
  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
  private final Set<String> uncapitalised = new HashSet<>();
  private final Map<String, EntityType> acronyms;

  private Agreement(List<Span> found, Tokens tokens) {
    this.tokens = tokens;
    this.found = found;
    this.lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.word(i).toLowerCase(Locale.ROOT);
      if (Form.of(tokens, i) == Form.LOWER) {
        uncapitalised.add(lower[i]);
      }
    }
    found.forEach(this::vote);
    acronyms = Acronyms.introduced(found, tokens);
  }

  /// The names in order, with those added that were missed.
  static List<Span> reach(List<Span> found, Tokens tokens) {
    if (found.isEmpty()) {
      return found;
    }
    var agreement = new Agreement(found, tokens);
    List<Span> agreed = new ArrayList<>(found.stream().map(agreement::settled).toList());
    agreement.addMissed(agreed);
    agreed.sort(Comparator.comparingInt(Span::from));
    return agreed;
  }

  private String key(int from, int to) {
    if (to - from == 1) {
      return lower[from];
    }
    var key = new StringBuilder(lower[from]);
    for (int i = from + 1; i < to; i++) {
      key.append(' ').append(lower[i]);
    }
    return key.toString();
  }

  private void vote(Span span) {
    vote(key(span.from(), span.to()), span.type());
    if (span.type() == EntityType.PERSON && span.length() > 1) {
      vote(lower[span.to() - 1], EntityType.PERSON);
    }
  }

  private void vote(String key, EntityType type) {
    votes.computeIfAbsent(key, _ -> new EnumMap<>(EntityType.class)).merge(type, 1, Integer::sum);
  }

  private Span settled(Span span) {
    EntityType type = majority(key(span.from(), span.to()), span.type());
    return type == span.type() ? span : new Span(span.from(), span.to(), type);
  }

  /// What a name is most often; what it was taken for, if that is no less often.
  private EntityType majority(String key, EntityType taken) {
    EntityType best = acronyms.getOrDefault(key, taken);
    if (acronyms.containsKey(key)) {
      return best;
    }
    for (EntityType type : EntityType.values()) {
      if (count(key, type) > count(key, best)) {
        best = type;
      }
    }
    return best;
  }

  private int count(String key, EntityType type) {
    return votes.getOrDefault(key, Map.of()).getOrDefault(type, 0);
  }

  // ---- what was missed

  private void addMissed(List<Span> agreed) {
    Set<String> known = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (Span span : found) {
      String key = key(span.from(), span.to());
      if (span.length() > 1 || isSure(key)) {
        known.add(key);
        beginnings.add(lower[span.from()]);
      }
    }
    known.addAll(acronyms.keySet());
    beginnings.addAll(acronyms.keySet());
    var taken = new BitSet();
    found.forEach(span -> taken.set(span.from(), span.to()));
    int i = 0;
    while (i < lower.length) {
      Optional<Span> missed =
          !taken.get(i) && beginnings.contains(lower[i]) && Form.of(tokens, i).isCapital()
              ? longest(i, known, taken)
              : Optional.empty();
      missed.ifPresent(agreed::add);
      i = missed.map(Span::to).orElse(i + 1);
    }
  }

  private boolean isSure(String word) {
    return count(word, majority(word, EntityType.PERSON)) >= SURE
        && word.length() > 2
        && !uncapitalised.contains(word);
  }

  private Optional<Span> longest(int from, Set<String> known, BitSet taken) {
    int limit = Math.min(Math.min(lower.length, from + LONGEST), tokens.sentenceEnd(from));
    for (int to = limit; to > from; to--) {
      String key = key(from, to);
      if (known.contains(key) && taken.get(from, to).isEmpty() && standsAlone(from, to)) {
        return Optional.of(new Span(from, to, majority(key, EntityType.PERSON)));
      }
    }
    return Optional.empty();
  }

  /// Not part of a longer run of capitalised words, which may name something else.
  private boolean standsAlone(int from, int to) {
    return to - from > 1 || !(goesOn(from, from - 1) || goesOn(from, to));
  }

  /// Whether a capital beside a word may make both one name; in a headline it tells nothing.
  private boolean goesOn(int token, int beside) {
    if (beside < 0 || beside >= lower.length || !Form.of(tokens, beside).isCapital()) {
      return false;
    }
    boolean capitals =
        Form.of(tokens, token) == Form.CAPITALS && Form.of(tokens, beside) == Form.CAPITALS;
    return !capitals && !uncapitalised.contains(lower[beside]);
  }
}
