package org.pressmark.indexer.enrich;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.indexer.enrich.DateToken.Digits;
import org.pressmark.indexer.enrich.DateToken.Mark;
import org.pressmark.indexer.enrich.DateToken.Word;

/// A place among the pieces of a printed date, from which a reader looks ahead. Beyond the last
/// piece there is nothing: no number, no mark, the empty word.
final class DateCursor {
  private final List<DateToken> tokens;

  /// The index of the piece that is read next.
  int at;

  DateCursor(List<DateToken> tokens) {
    this.tokens = tokens;
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  int size() {
    return tokens.size();
  }

  DateToken next() {
    return tokens.get(at);
  }

  @Nullable Digits number(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index) instanceof Digits n ? n : null;
  }

  @Nullable Mark mark(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index) instanceof Mark m ? m : null;
  }

  boolean isMark(int index, char c) {
    Mark mark = mark(index);
    return mark != null && mark.character() == c;
  }

  /// The folded word there, empty if there is none.
  String word(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index) instanceof Word w
        ? w.folded()
        : "";
  }

  String words(int start, int length) {
    var joined = new StringBuilder();
    for (int i = start; i < start + length; i++) {
      String word = word(i);
      if (word.isEmpty()) {
        return "";
      }
      joined.append(joined.isEmpty() ? "" : " ").append(word);
    }
    return joined.toString();
  }
}
