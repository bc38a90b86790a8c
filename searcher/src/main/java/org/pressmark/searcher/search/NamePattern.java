package org.pressmark.searcher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.pressmark.schema.index.Folding;
import org.pressmark.searcher.query.QueryNode;

/// Words and patterns that follow each other in a name, as {@link WordField} looks them up.
///
/// @param field that the words are analysed for
/// @param words in order; none if there is no word in it
/// @param letters a word that the name must have; empty if there are patterns only
record NamePattern(String field, List<Predicate<String>> words, String letters) {

  NamePattern {
    words = List.copyOf(words);
  }

  static NamePattern of(String field, List<? extends QueryNode.Term> terms) {
    var words = new ArrayList<Predicate<String>>();
    String longest = "";
    for (QueryNode.Term term : terms) {
      switch (term) {
        case QueryNode.Word word -> {
          for (String text : Words.terms(field, word.text())) {
            words.add(text::equals);
            longest = text.length() > longest.length() ? text : longest;
          }
        }
        case QueryNode.Wildcard wildcard ->
            WildcardWords.of(field, wildcard.pattern())
                .forEach(pattern -> words.add(wildcard(Folding.foldWord(pattern))));
        case QueryNode.Fuzzy fuzzy ->
            Words.terms(field, fuzzy.text())
                .forEach(text -> words.add(fuzzy(text, fuzzy.maxEdits())));
      }
    }
    return new NamePattern(field, words, longest);
  }

  private static Predicate<String> wildcard(String pattern) {
    var regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*') {
        regex.append(".*");
      } else if (c == '?') {
        regex.append('.');
      } else {
        boolean escape = c == '\\' && i + 1 < pattern.length();
        regex.append(Pattern.quote(String.valueOf(escape ? pattern.charAt(++i) : c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).asMatchPredicate();
  }

  private static Predicate<String> fuzzy(String text, int maxEdits) {
    var similar =
        new CharacterRunAutomaton(new LevenshteinAutomata(text, true).toAutomaton(maxEdits));
    return similar::run;
  }

  boolean isIn(String name) {
    if (words.isEmpty() || (isAscii(name) && !name.toLowerCase(Locale.ROOT).contains(letters))) {
      return false;
    }
    List<String> terms = Words.terms(field, name);
    for (int start = 0; start + words.size() <= terms.size(); start++) {
      if (isAt(start, terms)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(int start, List<String> terms) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).test(terms.get(start + i))) {
        return false;
      }
    }
    return true;
  }

  /// In ASCII the lower-case letters of a name are those of its words.
  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 128);
  }
}
