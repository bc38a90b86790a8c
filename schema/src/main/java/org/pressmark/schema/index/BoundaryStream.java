package org.pressmark.schema.index;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The beginnings of a text's sentences and paragraphs: a term {@link #SENTENCE} at the position of
/// the first word of each sentence, and a term {@link #PARAGRAPH} at that of each paragraph.
/// Positions are those of the words in the other forms of the same text.
public final class BoundaryStream extends TokenFilter {
  /// The term at the first word of a sentence.
  public static final String SENTENCE = "s";

  /// The term at the first word of a paragraph; a sentence begins there too.
  public static final String PARAGRAPH = "p";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final String text;
  private final int[] starts;
  private int next;
  private boolean paragraphIsNext;
  private int wordsAfterLast;

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
    if (paragraphIsNext) {
      paragraphIsNext = false;
      term.setEmpty().append(PARAGRAPH);
      increment.setPositionIncrement(0);
      return true;
    }
    int skipped = 0;
    while (input.incrementToken()) {
      skipped += increment.getPositionIncrement();
      if (next < starts.length && offset.startOffset() >= starts[next]) {
        beginSentence(skipped);
        return true;
      }
    }
    wordsAfterLast = skipped;
    return false;
  }

  /// Ends at the position of the last word, so that the next value of the field keeps in step with
  /// the words.
  @Override
  public void end() throws IOException {
    super.end();
    increment.setPositionIncrement(increment.getPositionIncrement() + wordsAfterLast);
  }

  private void beginSentence(int skipped) {
    while (next < starts.length && starts[next] <= offset.startOffset()) {
      paragraphIsNext |= Sentences.startsParagraph(text, starts[next++]);
    }
    term.setEmpty().append(SENTENCE);
    increment.setPositionIncrement(skipped);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
    paragraphIsNext = false;
  }
}
