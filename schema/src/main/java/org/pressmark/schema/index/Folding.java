package org.pressmark.schema.index;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Makes words and names comparable: without case and accents, with straight quotes. Case is left
/// out letter by letter, by no language's rules.
public final class Folding {
  /// A letter can become at most so many.
  static final int MOST_LETTERS = 4;

  /// Stands for `_` in a folded word.
  static final char UNDERSCORE = '\u203f';

  private static final Pattern LOOSE_ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Folding() {}

  /// The folded form of a name, its blanks single and none at its ends; folding it again changes
  /// nothing.
  public static String fold(String name) {
    char[] letters = withoutLooseAccents(name).toCharArray();
    char[] folded = new char[letters.length * MOST_LETTERS];
    int length = fold(letters, letters.length, folded);
    return BLANKS.matcher(new String(folded, 0, length)).replaceAll(" ").strip();
  }

  /// The text composed, without the accents that no letter is composed with. It is composed again
  /// without them, for they may have stood between two letters that are.
  private static String withoutLooseAccents(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String bare = LOOSE_ACCENTS.matcher(composed).replaceAll("");
    return bare.length() == composed.length()
        ? composed
        : Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /// The folded form of a composed word or of a pattern of words, as it stands in {@link
  /// NewsText#plain()} and in fields of names. `_` becomes {@link #UNDERSCORE}, for {@link
  /// CommonPairs#JOINT} stands in pairs alone.
  public static String foldWord(String word) {
    char[] folded = new char[word.length() * MOST_LETTERS];
    return new String(folded, 0, foldWord(word.toCharArray(), word.length(), folded));
  }

  /// As {@link #foldWord(String)}.
  ///
  /// @param word is changed
  /// @param folded takes the result; {@link #MOST_LETTERS} times as long as the word
  /// @return how long the result is
  static int foldWord(char[] word, int length, char[] folded) {
    int end = fold(word, length, folded);
    for (int i = 0; i < end; i++) {
      if (folded[i] == CommonPairs.JOINT) {
        folded[i] = UNDERSCORE;
      }
    }
    return end;
  }

  /// Folds composed letters.
  ///
  /// @param letters are changed
  /// @param folded takes the result; {@link #MOST_LETTERS} times as long as the letters
  /// @return how long the result is
  private static int fold(char[] letters, int length, char[] folded) {
    CharacterUtils.toLowerCase(letters, 0, length);
    int end = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, length);
    // Some small letters fold to capitals: those that have the shape of small capitals.
    CharacterUtils.toLowerCase(folded, 0, end);
    int kept = 0;
    for (int i = 0; i < end; i++) {
      if (!isAccent(folded[i])) {
        folded[kept++] = folded[i];
      }
    }
    return kept;
  }

  /// Whether a character is an accent by itself: one of a letter that Unicode has only in parts.
  private static boolean isAccent(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }
}
