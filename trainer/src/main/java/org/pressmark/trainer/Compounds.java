package org.pressmark.trainer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pressmark.indexer.enrich.names.Tokens;
import org.pressmark.schema.EntityType;

/// Labels the name in compounds such as `Johannesburg-based`, which a teacher that takes them for
/// one word leaves out: as what the word is nearly always where it stands alone.
final class Compounds {
  private static final int KNOWN = 5;
  private static final double NEARLY_ALWAYS = 0.85;

  private final Map<String, Map<EntityType, Integer>> types;

  /// @param types how often each name is of each type
  Compounds(Map<String, Map<EntityType, Integer>> types) {
    this.types = types;
  }

  /// The text with its compounds labelled.
  LabelledText label(LabelledText text) {
    Tokens tokens = Tokens.of(text.text());
    Set<Integer> taken = new HashSet<>();
    text.names()
        .forEach(name -> {
          for (int at = name.start(); at < name.end(); at++) {
            taken.add(at);
          }
        });
    var names = new ArrayList<>(text.names());
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (isCompound(tokens, i) && !taken.contains(tokens.start(i))) {
        int token = i;
        Silver.usual(types, tokens.word(i), KNOWN, NEARLY_ALWAYS)
            .ifPresent(type ->
                names.add(new LabelledText.Name(tokens.start(token), tokens.end(token), type)));
      }
    }
    names.sort(Comparator.comparingInt(LabelledText.Name::start));
    return new LabelledText(text.text(), names);
  }

  private static boolean isCompound(Tokens tokens, int i) {
    return tokens.end(i) == tokens.start(i + 1)
        && tokens.word(i + 1).equals("-")
        && tokens.end(i + 1) == tokens.start(i + 2)
        && Character.isUpperCase(tokens.word(i).charAt(0))
        && Character.isLowerCase(tokens.word(i + 2).charAt(0))
        && tokens.word(i + 2).length() > 2
        && (i == 0 || tokens.end(i - 1) < tokens.start(i));
  }
}
