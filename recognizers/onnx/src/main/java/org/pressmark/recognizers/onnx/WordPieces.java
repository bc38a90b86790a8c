package org.pressmark.recognizers.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts text into words, and words into the pieces that a vocabulary has, as BERT does (Wu et al.,
/// *Google's Neural Machine Translation System*, 2016): blanks and punctuation part words, and each
/// word is the longest piece that it begins with, then the longest that goes on, and so forth.
/// Immutable.
///
/// @param ids the number of each piece; one that goes on begins with `##`
/// @param lowerCase whether case and accents are dropped
record WordPieces(Map<String, Integer> ids, boolean lowerCase) {
  /// A longer word is unknown.
  private static final int LONGEST_WORD = 100;

  private static final int UNKNOWN = -1;

  /// A word of a text.
  ///
  /// @param start the offset of its first character
  /// @param end the offset after its last
  /// @param pieces the numbers of its pieces; at least one
  record Word(int start, int end, List<Integer> pieces) {}

  WordPieces {
    ids = Map.copyOf(ids);
  }

  /// Reads a vocabulary, one piece a line.
  ///
  /// @throws IOException if it cannot be read, or lacks the pieces that every text needs
  static WordPieces load(Path vocabulary, boolean lowerCase) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    for (String piece : Files.readAllLines(vocabulary)) {
      ids.putIfAbsent(piece, ids.size());
    }
    for (String special : List.of("[CLS]", "[SEP]", "[UNK]")) {
      if (!ids.containsKey(special)) {
        throw new IOException(vocabulary + " has no " + special);
      }
    }
    return new WordPieces(ids, lowerCase);
  }

  int begin() {
    return id("[CLS]");
  }

  int end() {
    return id("[SEP]");
  }

  /// The words of a text, in order.
  List<Word> words(String text) {
    var words = new ArrayList<Word>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isBlank(c)) {
        at = end;
        continue;
      }
      while (!standsAlone(c) && end < text.length() && goesOn(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      words.add(new Word(at, end, pieces(text.substring(at, end))));
      at = end;
    }
    return words;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean goesOn(int c) {
    return !isBlank(c) && !standsAlone(c);
  }

  /// Whether a character is a word of its own: punctuation, symbols of ASCII, ideographs.
  private static boolean standsAlone(int c) {
    boolean ascii = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    int type = Character.getType(c);
    return ascii
        || Character.isIdeographic(c)
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private List<Integer> pieces(String word) {
    String form = lowerCase ? folded(word) : word;
    var pieces = new ArrayList<Integer>();
    int at = 0;
    while (at < form.length() && form.length() <= LONGEST_WORD) {
      int end = form.length();
      while (end > at && id(form, at, end) == UNKNOWN) {
        end--;
      }
      if (end == at) {
        break;
      }
      pieces.add(id(form, at, end));
      at = end;
    }
    return at == form.length() && at > 0 ? List.copyOf(pieces) : List.of(id("[UNK]"));
  }

  private int id(String word, int from, int to) {
    return id((from > 0 ? "##" : "") + word.substring(from, to));
  }

  private int id(String piece) {
    return ids.getOrDefault(piece, UNKNOWN);
  }

  private static String folded(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "");
  }
}
