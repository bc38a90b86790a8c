package org.pressmark.indexer.enrich.when;

import java.util.Optional;

/// Parts of months, years, decades and centuries: `mid-November`, `late last year`, `early in
/// 1990`, `the early 1980s`.
final class PartDates implements DateRule {
  private final DateRule whole;

  PartDates(DateRule whole) {
    this.whole = whole;
  }

  @Override
  public Optional<Found> at(DateText text, int i, Anchor anchor) {
    Optional<Unit.Part> part = Vocabulary.part(text.word(i));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    boolean joined = !text.before(i + 1).contains("\n\n");
    int at = text.word(i + 1).equals("in") || text.word(i + 1).equals("the") ? i + 2 : i + 1;
    boolean isWhole = text.follows(at) || text.isJoined(at) || text.before(at).matches("\\s*['’‘]");
    if (!joined || at >= text.size() || !isWhole) {
      return Optional.empty();
    }
    return whole
        .at(text, at, anchor)
        .map(found ->
            new Found(i, found.end(), found.unit().part(found.days(), part.get()), Unit.DAY));
  }
}
