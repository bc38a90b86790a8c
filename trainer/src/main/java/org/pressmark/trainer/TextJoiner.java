package org.pressmark.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.EntityType;

/// Makes a text of a corpus that comes as labelled words: either with a blank between all of them,
/// as given, or set as a newspaper sets them.
final class TextJoiner {
  private static final String NO_BLANK_BEFORE = ".,;:!?)]}’”%…";
  private static final String NO_BLANK_AFTER = "([{“‘$£€";

  private final boolean asPrinted;
  private final StringBuilder text = new StringBuilder();
  private final List<LabelledText.Name> names = new ArrayList<>();
  private String last = "";
  private boolean quoteOpen;
  private boolean hyphenJoined;
  private int start = -1;
  private Optional<EntityType> type = Optional.empty();

  TextJoiner(boolean asPrinted) {
    this.asPrinted = asPrinted;
  }

  /// Adds a word.
  ///
  /// @param label what it is; empty for none
  /// @param begins whether a name begins with it, even after one of the same type
  void add(String word, Optional<EntityType> label, boolean begins) {
    boolean closing = word.equals("\"") && quoteOpen;
    boolean goesOn = !begins && label.isPresent() && label.equals(type);
    if (!goesOn) {
      endName();
    }
    if (!text.isEmpty() && !last.isEmpty() && blankBetween(word, closing)) {
      text.append(' ');
    }
    if (!goesOn && label.isPresent()) {
      start = text.length();
      type = label;
    }
    text.append(word);
    last = word;
    if (word.equals("\"")) {
      quoteOpen = !quoteOpen;
      last = quoteOpen ? "“" : "”";
    }
  }

  private boolean blankBetween(String word, boolean closing) {
    if (!asPrinted) {
      return true;
    }
    if (closing || NO_BLANK_AFTER.contains(last)) {
      return false;
    }
    boolean joined =
        (isHyphen(word) && isWord(last)) || (isHyphen(last) && isWord(word) && hyphenJoined);
    hyphenJoined = isHyphen(word) && isWord(last);
    return !(joined
        || word.startsWith("'")
        || word.startsWith("’")
        || word.equals("n't")
        || word.equals("n’t")
        || (last.equals("’") && (word.equals("s") || word.equals("re")))
        || (word.length() == 1 && NO_BLANK_BEFORE.contains(word)));
  }

  private static boolean isHyphen(String word) {
    return word.equals("-");
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0));
  }

  private void endName() {
    type.ifPresent(t -> names.add(new LabelledText.Name(start, text.length(), t)));
    type = Optional.empty();
  }

  /// Ends a sentence.
  ///
  /// @param gap what stands between it and the next
  void endSentence(String gap) {
    endName();
    if (!text.isEmpty()) {
      text.append(gap);
    }
    last = "";
    quoteOpen = false;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// The text so far; the next one begins.
  LabelledText take() {
    endName();
    var taken = new LabelledText(text.toString(), names);
    text.setLength(0);
    names.clear();
    last = "";
    quoteOpen = false;
    return taken;
  }
}
