package org.pressmark.searcher.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.pressmark.schema.index.Folding;

/// Recognises words as written that fold to a pattern and have capitals. The words of a field are
/// narrowed down by an automaton that takes all of them and few others.
final class Capitals {
  /// Letters by what they fold to, if that is not themselves. Accents fold to nothing.
  private static final Map<String, List<Integer>> UNFOLDED = unfolded();

  /// How many `?` of a pattern are looked for as what they are.
  private static final int MOST_SINGLE = 8;

  private final String pattern;
  private final boolean everyLetter;
  private final CharacterRunAutomaton folded;

  /// @param pattern folded, of one word; `*` for any characters, `?` for one, a backslash before a
  ///   character that is meant itself
  /// @param everyLetter whether every letter is a capital, else one at least
  Capitals(String pattern, boolean everyLetter) {
    this.pattern = pattern;
    this.everyLetter = everyLetter;
    this.folded =
        new CharacterRunAutomaton(
            Operations.determinize(
                WildcardQuery.toAutomaton(new Term("", pattern), WordPattern.WORK_LIMIT),
                WordPattern.WORK_LIMIT));
  }

  private static Map<String, List<Integer>> unfolded() {
    var unfolded = new HashMap<String, List<Integer>>();
    IntStream.range(1, 0x20000)
        .filter(c -> Character.isDefined(c) && !Character.isIdeographic(c))
        .filter(c -> c < 0xAC00 || c >= 0xE000) // syllables of Korean, surrogates
        .forEach(c -> {
          String letter = Character.toString(c);
          String folded = Folding.foldWord(letter);
          if (!folded.equals(letter)) {
            unfolded.computeIfAbsent(folded, _ -> new ArrayList<>()).add(c);
          }
        });
    return unfolded;
  }

  /// Whether a word of a field is one of those looked for.
  boolean takes(BytesRef word) {
    String written = word.utf8ToString();
    return hasCapitals(written) && folded.run(Folding.foldWord(written));
  }

  private boolean hasCapitals(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase)
        && (!everyLetter
            || word.codePoints().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c)));
  }

  /// Takes all words that are looked for, and some that {@link #takes} does not.
  Automaton automaton() {
    var automaton = new Automaton.Builder();
    List<Symbol> symbols = widened(Symbol.of(pattern));
    for (int i = 0; i <= symbols.size(); i++) {
      automaton.createState();
    }
    automaton.setAccept(symbols.size(), true);
    for (int i = 0; i <= symbols.size(); i++) {
      int state = i;
      forLetters("", (first, last) -> automaton.addTransition(state, state, first, last));
    }
    for (int i = 0; i < symbols.size(); i++) {
      addSymbol(automaton, symbols, i);
    }
    UNFOLDED.keySet().stream()
        .filter(folded -> folded.length() > 1)
        .forEach(folded -> addWherever(folded, symbols, automaton));
    // Lucene copies what the next state has by now: so last of all, and from the end.
    for (int i = symbols.size() - 1; i >= 0; i--) {
      if (symbols.get(i).isAnything()) {
        automaton.addEpsilon(i, i + 1);
      }
    }
    return Operations.determinize(automaton.finish(), WordPattern.WORK_LIMIT);
  }

  /// The pattern with `*` for all but the first of its `?`: each of these may be any of a hundred
  /// thousand characters, with or without accents after it, and many take seconds to be made ready.
  private static List<Symbol> widened(List<Symbol> symbols) {
    var widened = new ArrayList<Symbol>();
    int single = 0;
    for (Symbol symbol : symbols) {
      boolean isSingle = symbol.isWild() && !symbol.isAnything();
      boolean isWide = isSingle && ++single > MOST_SINGLE;
      if (!isWide || widened.isEmpty() || !widened.getLast().isAnything()) {
        widened.add(isWide ? Symbol.ANYTHING : symbol);
      }
    }
    return widened;
  }

  private static void addSymbol(Automaton.Builder automaton, List<Symbol> symbols, int at) {
    Symbol symbol = symbols.get(at);
    if (symbol.isWild()) {
      int next = symbol.isAnything() ? at : at + 1;
      automaton.addTransition(at, next, 0, Character.MAX_CODE_POINT);
    } else {
      String letter = Character.toString(symbol.character());
      automaton.addTransition(at, at + 1, symbol.character());
      forLetters(letter, (first, last) -> automaton.addTransition(at, at + 1, first, last));
    }
  }

  /// Adds the letters that fold to several wherever the pattern has these.
  private static void addWherever(
      String folded, List<Symbol> symbols, Automaton.Builder automaton) {
    int[] letters = folded.codePoints().toArray();
    for (int i = 0; i + letters.length <= symbols.size(); i++) {
      boolean fits = true;
      for (int k = 0; k < letters.length && fits; k++) {
        fits = symbols.get(i + k).takes(letters[k]);
      }
      if (fits) {
        int from = i;
        forLetters(
            folded,
            (first, last) -> automaton.addTransition(from, from + letters.length, first, last));
      }
    }
  }

  /// What is done with letters that follow each other in Unicode.
  private interface Range {
    void take(int first, int last);
  }

  private static void forLetters(String folded, Range action) {
    List<Integer> letters = UNFOLDED.getOrDefault(folded, List.of());
    for (int i = 0; i < letters.size(); i++) {
      int first = letters.get(i);
      int last = first;
      while (i + 1 < letters.size() && letters.get(i + 1) == last + 1) {
        last = letters.get(++i);
      }
      action.take(first, last);
    }
  }

  /// A character of a pattern.
  private record Symbol(int character, boolean isWild) {
    static final Symbol ANYTHING = new Symbol('*', true);

    static List<Symbol> of(String pattern) {
      var symbols = new ArrayList<Symbol>();
      boolean isEscaped = false;
      for (int c : pattern.codePoints().toArray()) {
        if (c == '\\' && !isEscaped) {
          isEscaped = true;
        } else {
          symbols.add(new Symbol(c, !isEscaped && (c == '*' || c == '?')));
          isEscaped = false;
        }
      }
      return symbols;
    }

    boolean isAnything() {
      return isWild && character == '*';
    }

    boolean takes(int letter) {
      return isWild ? character == '?' : character == letter;
    }
  }
}
