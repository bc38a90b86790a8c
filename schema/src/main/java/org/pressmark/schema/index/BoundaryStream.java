package org.pressmark.schema.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// What lies between the words of a text: a term {@link #SENTENCE} at the position of the first
/// word of each sentence, a term {@link #PARAGRAPH} at that of each paragraph, and a term {@link
/// #MARK} at each word that more than a blank stands before. Positions are those of the words in
/// the other forms of the same text.
public final class BoundaryStream extends TokenFilter {
  /// The term at the first word of a sentence.
  public static final String SENTENCE = "s";

  /// The term at the first word of a paragraph; a sentence begins there too.
  public static final String PARAGRAPH = "p";

  /// The term at a word that something else than blanks divides from the word before, or nothing at
  /// all: by it `Fox-IT` and `Fox IT` are told apart. No first word of a text has it.
  public static final String MARK = "-";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final String text;
  private final int[] starts;
  private int next;
  private int previousEnd = -1;
  private int wordsAfterLast;

  /// Terms of the word read last that are still to come.
  private final Deque<String> waiting = new ArrayDeque<>();

  private BoundaryStream(StandardTokenizer words, String text) {
    super(words);
    this.text = text;
    this.starts = Sentences.starts(text);
  }

  /// The boundaries of a text; to be used once.
  static BoundaryStream of(String text) {
    var words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    return new BoundaryStream(words, text);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!waiting.isEmpty()) {
      term.setEmpty().append(waiting.remove());
      increment.setPositionIncrement(0);
      return true;
    }
    int skipped = 0;
    while (input.incrementToken()) {
      skipped += increment.getPositionIncrement();
      boolean isMarked = previousEnd >= 0 && !isBlank(previousEnd, offset.startOffset());
      previousEnd = offset.endOffset();
      if (next < starts.length && offset.startOffset() >= starts[next]) {
        beginSentence();
      }
      if (isMarked) {
        waiting.add(MARK);
      }
      if (!waiting.isEmpty()) {
        term.setEmpty().append(waiting.remove());
        increment.setPositionIncrement(skipped);
        return true;
      }
    }
    wordsAfterLast = skipped;
    return false;
  }

  /// Whether blanks, and nothing else that shows, stand between two places.
  private boolean isBlank(int from, int to) {
    boolean anyBlank = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
      if (!blank && Character.getType(c) != Character.FORMAT) {
        return false;
      }
      anyBlank |= blank;
    }
    return anyBlank;
  }

  /// Ends at the position of the last word, so that the next value of the field keeps in step with
  /// the words.
  @Override
  public void end() throws IOException {
    super.end();
    increment.setPositionIncrement(increment.getPositionIncrement() + wordsAfterLast);
  }

  private void beginSentence() {
    boolean isParagraph = false;
    while (next < starts.length && starts[next] <= offset.startOffset()) {
      isParagraph |= Sentences.startsParagraph(text, starts[next++]);
    }
    waiting.add(SENTENCE);
    if (isParagraph) {
      waiting.add(PARAGRAPH);
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
    previousEnd = -1;
    waiting.clear();
  }
}
