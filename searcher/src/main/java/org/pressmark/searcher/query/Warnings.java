package org.pressmark.searcher.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a query's writer may have meant otherwise, each said once, in the order found.
final class Warnings {

  private static final Set<String> OPERATORS = Set.of("and", "or", "not");
  private static final Set<String> CONNECTORS = Set.of("NEAR", "ADJ");

  private static final Pattern CONNECTOR =
      Pattern.compile("(?:w|near|pre)/.*", Pattern.CASE_INSENSITIVE);
  private static final Set<String> FUNCTIONS = Set.of("exact", "caps", "allcaps", "atleast");

  private final Set<String> sentences = new LinkedHashSet<>();
  private boolean inSingleQuotes;

  void add(String sentence) {
    sentences.add(sentence);
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  /// Looks at a word outside of quotes.
  void word(String word) {
    if (OPERATORS.contains(word.toLowerCase(Locale.ROOT))) {
      String operator = word.toUpperCase(Locale.ROOT);
      add("'" + word + "' is searched as a word; write " + operator + " for the operator");
    } else if (CONNECTORS.contains(word)) {
      add("'" + word + "' is searched as a word; an operator has a number, as in NEAR/5");
    } else if (CONNECTOR.matcher(word).matches()) {
      add("'" + word + "' is searched as a word; an operator has a number, S or P, as in W/5");
    } else if (word.equals("TO")) {
      add("'TO' is searched as a word; a range is written date:[2016 TO 2017]");
    }
    if (word.length() > 1 && word.endsWith("!") && !word.endsWith("\\!")) {
      String stem = word.substring(0, word.length() - 1);
      add("'!' does not truncate; write " + stem + "* for words that begin so");
    }
    singleQuotes(word);
    wildcard(word);
  }

  /// Looks at a word with a parenthesis somewhere after it, and blanks between.
  void wordBeforeParenthesis(String word) {
    if (FUNCTIONS.contains(word.toLowerCase(Locale.ROOT))) {
      add("'" + word + "' is searched as a word; a function has its parenthesis right after it");
    }
  }

  /// Looks at a word within quotes or outside.
  void wildcard(String word) {
    if (word.indexOf('?') == word.length() - 1 && word.length() > 1 && !word.endsWith("\\?")) {
      String stem = word.substring(0, word.length() - 1);
      add("'?' stands for one letter in '" + word + "'; write " + stem + "\\? for the mark itself");
    }
  }

  private void singleQuotes(String word) {
    if (word.length() > 1 && word.startsWith("'")) {
      inSingleQuotes = !word.endsWith("'");
    } else if (inSingleQuotes && word.endsWith("'")) {
      inSingleQuotes = false;
      add("single quotes do not make a phrase; write \"double quotes\" for one");
    }
  }
}
