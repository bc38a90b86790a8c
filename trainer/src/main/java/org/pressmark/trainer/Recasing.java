package org.pressmark.trainer;

import java.util.Optional;
import java.util.Set;

/// Sets the beginning of a labelled article as headlines are set, in capitals or with a capital on
/// each longer word, so that a model learns to read them: teachers label running text far better.
final class Recasing {
  private static final int HEADLINE = 250;
  private static final int REST = 1200;
  private static final int CAPITALS_EVERY = 8;
  private static final int TITLE_EVERY = 12;
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "as", "but");

  private Recasing() {}

  /// Another version of some texts: by their number, so that it is always the same.
  static Optional<LabelledText> variant(LabelledText text, int number) {
    if (number % CAPITALS_EVERY == 0) {
      return Optional.of(recast(text, false));
    }
    return number % TITLE_EVERY == 1 ? Optional.of(recast(text, true)) : Optional.empty();
  }

  /// Leaves the old headline out; the first sentences take its place.
  private static LabelledText recast(LabelledText text, boolean title) {
    int from = Math.max(0, text.text().indexOf("\n\n"));
    from = from == 0 ? 0 : from + 2;
    int to = Math.min(text.text().length(), from + REST);
    int headline = text.text().indexOf(". ", Math.min(from + HEADLINE / 2, to));
    int end =
        headline < 0 || headline > from + HEADLINE * 2
            ? Math.min(from + HEADLINE, to)
            : headline + 1;
    String head = text.text().substring(from, end);
    String recast = title ? inTitleCase(head) : inCapitals(head);
    int begin = from;
    return new LabelledText(
        recast + text.text().substring(end, to),
        text.names().stream()
            .filter(name -> name.start() >= begin && name.end() <= to)
            .map(name ->
                new LabelledText.Name(name.start() - begin, name.end() - begin, name.type()))
            .toList());
  }

  private static String inCapitals(String text) {
    var capitals = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      capitals.append(Character.toUpperCase(text.charAt(i)));
    }
    return capitals.toString();
  }

  private static String inTitleCase(String text) {
    var title = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int to = from + 1;
      while (to < text.length()
          && Character.isLetter(text.charAt(to - 1))
          && Character.isLetter(text.charAt(to))) {
        to++;
      }
      String word = text.substring(from, to);
      boolean clitic = from > 0 && (text.charAt(from - 1) == '\'' || text.charAt(from - 1) == '’');
      title.append(
          SMALL.contains(word) || clitic
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
      from = to;
    }
    return title.toString();
  }
}
