package org.pressmark.schema.index;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Gives each possessive further forms at the same position, without its `'s`: `lavrov's` is also
/// `lavrov`, and the pair `the_lavrov's` is also `the_lavrov`. Contractions of common words
/// (`it's`, `that's`) are left alone.
final class BarePossessiveFilter extends TokenFilter {
  private static final String[] NONE = {};

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final CharArraySet contracted;
  private String[] bareForms = NONE;
  private int next;

  /// @param contracted words whose `'s` is no possessive, in the case of the tokens
  BarePossessiveFilter(TokenStream input, CharArraySet contracted) {
    super(input);
    this.contracted = contracted;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < bareForms.length) {
      term.setEmpty().append(bareForms[next++]);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    bareForms = hasApostrophe() ? bareForms(term.toString()) : NONE;
    next = 0;
    return true;
  }

  private boolean hasApostrophe() {
    char[] buffer = term.buffer();
    for (int i = term.length() - 2; i > 0; i--) {
      if (buffer[i] == '\'') {
        return true;
      }
    }
    return false;
  }

  private String[] bareForms(String token) {
    int joint = token.indexOf(CommonPairs.JOINT);
    if (joint < 0) {
      return isPossessive(token) ? new String[] {bare(token)} : NONE;
    }
    String first = token.substring(0, joint);
    String second = token.substring(joint + 1);
    boolean firstToo = isPossessive(first);
    boolean secondToo = isPossessive(second);
    if (firstToo && secondToo) {
      return new String[] {
        CommonPairs.join(bare(first), second),
        CommonPairs.join(first, bare(second)),
        CommonPairs.join(bare(first), bare(second))
      };
    }
    if (firstToo) {
      return new String[] {CommonPairs.join(bare(first), second)};
    }
    return secondToo ? new String[] {CommonPairs.join(first, bare(second))} : NONE;
  }

  private boolean isPossessive(String word) {
    return (word.endsWith("'s") || word.endsWith("'S"))
        && word.length() > 2
        && !contracted.contains(bare(word));
  }

  private static String bare(String possessive) {
    return possessive.substring(0, possessive.length() - 2);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    bareForms = NONE;
    next = 0;
  }
}
