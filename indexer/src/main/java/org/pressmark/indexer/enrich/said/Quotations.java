package org.pressmark.indexer.enrich.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.schema.Mention;
import org.pressmark.schema.Quotation;

/// Finds the words that a text puts between quotation marks, and who said them. Titles (`“Gone With
/// the Wind”`), names and single words of irony are no quotations. A quotation that runs over
/// several paragraphs is one a paragraph; a quotation inside of another is part of it. Odd text
/// never throws. Thread-safe.
public final class Quotations {
  /// Words after which quotation marks hold a name.
  private static final Set<String> BEFORE_NAMES =
      Set.copyOf(
          List.of(
              ("so-called nicknamed dubbed named entitled titled codenamed song film book movie novel album play poem show"
                      + " series magazine documentary painting opera")
                  .split(" ")));

  private Quotations() {}

  /// The quotations of a body, in order, none inside another.
  ///
  /// @param mentions the names in the article, from which speakers are taken; where there are none,
  ///   words with capitals are taken for names
  public static List<Quotation> of(String body, List<Mention> mentions) {
    List<QuotedSpan> spans =
        QuotationMarks.in(body).stream().filter(span -> isSpoken(body, span)).toList();
    if (spans.isEmpty()) {
      return List.of();
    }
    var prose = new Prose(body, spans);
    List<Optional<String>> speakers = Speakers.of(prose, new Names(prose, mentions), spans);
    var quotations = new ArrayList<Quotation>();
    for (int i = 0; i < spans.size(); i++) {
      QuotedSpan span = spans.get(i);
      String words = body.substring(span.start(), span.end());
      quotations.add(new Quotation(words, speakers.get(i), span.start(), span.end()));
    }
    return quotations;
  }

  private static boolean isSpoken(String body, QuotedSpan span) {
    String quoted = body.substring(span.start(), span.end());
    String[] words = quoted.split("\\s+");
    if (quoted.chars().noneMatch(Character::isLetter)
        || BEFORE_NAMES.contains(wordBefore(body, span.open()))) {
      return false;
    }
    boolean isSingle = "‘'‚".indexOf(body.charAt(span.open())) >= 0;
    return words.length > 1 ? !isTitle(words) : !isSingle && isExclamation(body, span, quoted);
  }

  private static String wordBefore(String body, int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0
        && (Character.isLetter(body.charAt(start - 1)) || body.charAt(start - 1) == '-')) {
      start--;
    }
    return body.substring(start, end);
  }

  /// Whether all words but short ones begin with capitals.
  private static boolean isTitle(String[] words) {
    int capitals = 0;
    for (String word : words) {
      char first = word.charAt(0);
      if (Character.isUpperCase(first)) {
        capitals++;
      } else if (word.length() > 3 || !Character.isLetter(first)) {
        return false;
      }
    }
    String last = words[words.length - 1];
    boolean isSentence = "!?…".indexOf(last.charAt(last.length() - 1)) >= 0;
    return capitals > 1
        && Character.isUpperCase(words[0].charAt(0))
        && !isSentence
        && (words.length > 2 || last.length() > 3);
  }

  /// Whether one word is a sentence: `“Yes,” he said.`
  private static boolean isExclamation(String body, QuotedSpan span, String word) {
    boolean isStopped = ",.!?—…".indexOf(word.charAt(word.length() - 1)) >= 0;
    int before = span.open() - 1;
    while (before >= 0 && Character.isWhitespace(body.charAt(before))) {
      before--;
    }
    boolean isFirst = before < 0 || ".,:?!”\"".indexOf(body.charAt(before)) >= 0;
    return isStopped && isFirst;
  }
}
