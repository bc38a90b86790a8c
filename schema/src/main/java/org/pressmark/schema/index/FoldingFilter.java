package org.pressmark.schema.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;

/// Folds each word as {@link Folding#foldWord} does.
final class FoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private char[] folded = new char[64];

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!foldAscii(term.buffer(), term.length())) {
      folded = ArrayUtil.grow(folded, term.length() * Folding.MOST_LETTERS);
      term.copyBuffer(folded, 0, Folding.foldWord(term.buffer(), term.length(), folded));
    }
    return true;
  }

  /// Folds a word of ASCII letters in place: nearly all are.
  ///
  /// @return false at the first other letter
  private static boolean foldAscii(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      char c = word[i];
      if (c >= 0x80) {
        return false;
      }
      if (c >= 'A' && c <= 'Z') {
        word[i] = (char) (c | 0x20);
      } else if (c == CommonPairs.JOINT) {
        word[i] = Folding.UNDERSCORE;
      }
    }
    return true;
  }
}
