package org.pressmark.schema.index;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.commongrams.CommonGramsFilter;
import org.apache.lucene.index.Term;

/// Pairs of neighbouring words of which at least one is common. They are indexed as one term at the
/// position of the first word, by Lucene's {@link CommonGramsFilter}, so that a phrase such as "the
/// bank of japan" is looked up by rare terms.
public final class CommonPairs {
  /// Stands between the words of a pair, and inside of no folded word: see {@link
  /// Folding#foldWord}.
  public static final char JOINT = '_';

  /// The words in more than about a tenth of English news articles. To change them is to change the
  /// index format.
  static final CharArraySet WORDS =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  ("a about after all also an and are as at be been but by for from had has have he her his if in into"
                          + " is it its more new no not of on one or other out over said she than that the their there"
                          + " they this to two up was we were when which who will with would you")
                      .split(" ")),
              false));

  /// As {@link #WORDS}, whatever the case.
  static final CharArraySet WORDS_IN_ANY_CASE =
      CharArraySet.unmodifiableSet(new CharArraySet(WORDS, true));

  private CommonPairs() {}

  /// Whether two neighbouring words, folded as in {@link NewsText#plain()}, are indexed as a pair.
  public static boolean isPair(String first, String second) {
    return WORDS.contains(first) || WORDS.contains(second);
  }

  /// Whether a term is a pair. Terms of other fields than {@link NewsText#plain()} may hold the
  /// joint, too, and are none.
  public static boolean isPair(Term term) {
    return NewsText.isPlain(term.field()) && term.text().indexOf(JOINT) >= 0;
  }

  /// The term of a pair.
  public static String join(String first, String second) {
    return first + JOINT + second;
  }
}
