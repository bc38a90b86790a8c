package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/// Finds any of several expressions.
final class AnyFinder extends Finder {
  private final List<Finder> choices;

  private AnyFinder(List<Finder> choices) {
    super(Union.of(choices.stream().map(Finder::candidates).toList()));
    this.choices = choices;
  }

  static AnyFinder of(List<Expression> expressions, InText text, LeafReaderContext segment)
      throws IOException {
    var choices = new ArrayList<Finder>();
    for (Expression expression : expressions) {
      choices.add(Finder.of(expression, text, segment));
    }
    return new AnyFinder(choices);
  }

  @Override
  void find(int doc, boolean isNew, Occurrences into) throws IOException {
    boolean withWords = into.keepsWords();
    for (Finder choice : choices) {
      if (choice.isAt(doc)) {
        into.addAll(choice.in(doc, withWords));
      }
    }
  }

  @Override
  boolean isIn(int doc) throws IOException {
    for (Finder choice : choices) {
      if (choice.isAt(doc) && choice.isIn(doc)) {
        return true;
      }
    }
    return false;
  }

  @Override
  boolean isSolid() {
    return choices.stream().allMatch(Finder::isSolid);
  }

  @Override
  int[] cover(int doc) throws IOException {
    var covers = new ArrayList<int[]>();
    for (Finder choice : choices) {
      if (choice.isAt(doc)) {
        covers.add(choice.cover(doc));
      }
    }
    return Cover.union(covers);
  }

  @Override
  void mark(int doc, Occurrences wanted, List<TextRange> into) throws IOException {
    for (Finder choice : choices) {
      if (choice.isAt(doc)) {
        choice.mark(doc, wanted.amongst(choice.in(doc, wanted.keepsWords())), into);
      }
    }
  }

  @Override
  float cost() {
    return (float) choices.stream().mapToDouble(Finder::cost).sum();
  }
}
