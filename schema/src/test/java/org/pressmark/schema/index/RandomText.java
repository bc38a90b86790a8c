package org.pressmark.schema.index;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/// Makes texts of words, marks and blanks that analysis is likely to trip over.
final class RandomText {
  private static final List<String> PARTS =
      List.of(
          "the",
          "of",
          "it's",
          "IT’S",
          "Lavrov's",
          "Lavrov’s",
          "boys'",
          "U.S.",
          "J.",
          "Gen.",
          "F-16",
          "snake_case",
          "the_of's",
          "São",
          "Ọbásanjọ́",
          "ẞ",
          "İstanbul",
          "ΟΔΟΣ",
          "ﬁrst",
          "Йод",
          "東京",
          "한국",
          "😀",
          "e\u0301",
          "\u0301",
          "12,000",
          "1.5",
          "x's_y's",
          "don't",
          "a",
          "O‘Neill",
          "ᴀ",
          "\u200d",
          "\u00ad",
          "'",
          "“",
          "”",
          "…",
          "—",
          "@",
          "\uff3f",
          "\u203f",
          "<b>");
  private static final List<String> BLANKS =
      List.of(" ", " ", " ", " ", "", "\n", "\n\n", ". ", "! ", " \n \n");

  private final Random random;

  RandomText(long seed) {
    random = new Random(seed);
  }

  /// A text in NFC of at most so many parts.
  String next(int most) {
    var text = new StringBuilder();
    for (int parts = random.nextInt(most + 1); parts > 0; parts--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
      text.append(BLANKS.get(random.nextInt(BLANKS.size())));
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
