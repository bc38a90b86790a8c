package org.pressmark.trainer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.indexer.enrich.names.Names;
import org.pressmark.indexer.enrich.names.Span;
import org.pressmark.indexer.enrich.names.Tokens;
import org.pressmark.schema.EntityType;

/// Mends what a teacher said of news: a name that is nearly always of one type is of that type
/// everywhere, names in compounds are names, and each article agrees with itself.
final class Silver {
  private static final int KNOWN = 20;
  private static final double NEARLY_ALWAYS = 0.9;

  private final Map<String, Map<EntityType, Integer>> types = new HashMap<>();
  private final Compounds compounds;

  /// @param texts all that the teacher said
  Silver(List<LabelledText> texts) {
    for (LabelledText text : texts) {
      for (LabelledText.Name name : text.names()) {
        types
            .computeIfAbsent(name.in(text.text()), _ -> new EnumMap<>(EntityType.class))
            .merge(name.type(), 1, Integer::sum);
      }
    }
    compounds = new Compounds(types);
  }

  /// A text as it is learned from.
  LabelledText mended(LabelledText text) {
    var names = new ArrayList<LabelledText.Name>();
    for (LabelledText.Name name : text.names()) {
      EntityType type =
          usual(types, name.in(text.text()), KNOWN, NEARLY_ALWAYS).orElse(name.type());
      names.add(new LabelledText.Name(name.start(), name.end(), type));
    }
    return agreed(compounds.label(new LabelledText(text.text(), names)));
  }

  /// The type that a name nearly always has; empty if it is rare or has several.
  static Optional<EntityType> usual(
      Map<String, Map<EntityType, Integer>> types, String name, int known, double share) {
    Map<EntityType, Integer> counts = types.getOrDefault(name, Map.of());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> all >= known && entry.getValue() >= share * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static LabelledText agreed(LabelledText text) {
    Tokens tokens = Tokens.of(text.text());
    var spans = new ArrayList<Span>();
    int i = 0;
    for (LabelledText.Name name : text.names()) {
      while (i < tokens.size() && tokens.end(i) <= name.start()) {
        i++;
      }
      int from = i;
      while (i < tokens.size() && tokens.start(i) < name.end()) {
        i++;
      }
      if (i > from) {
        spans.add(new Span(from, i, name.type()));
      }
    }
    return new LabelledText(
        text.text(),
        Names.settled(spans, tokens).stream()
            .map(span ->
                new LabelledText.Name(
                    tokens.start(span.from()), tokens.end(span.to() - 1), span.type()))
            .toList());
  }
}
