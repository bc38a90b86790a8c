package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/// What is looked for in one text of an article. Immutable.
public sealed interface Expression {

  /// The same with every pattern replaced by the words that an index has for it.
  ///
  /// @throws IndexSearcher.TooManyClauses if there are too many of them
  default Expression expanded(IndexReader reader) throws IOException {
    return switch (this) {
      case Sequence(var slots, int length, var written) -> {
        var expanded = new ArrayList<Slot>();
        for (Slot slot : slots) {
          expanded.add(
              new Slot(slot.offset(), slot.field(), slot.words().expanded(reader, slot.field())));
        }
        yield new Sequence(expanded, length, written);
      }
      case AnyOf(var choices) -> {
        var expanded = new ArrayList<Expression>();
        for (Expression choice : choices) {
          expanded.add(choice.expanded(reader));
        }
        yield new AnyOf(expanded);
      }
      case Near(var left, var right, var reach, boolean ordered, boolean excluded) ->
          new Near(left.expanded(reader), right.expanded(reader), reach, ordered, excluded);
    };
  }

  /// Words that follow each other.
  ///
  /// @param slots what stands at each place; none: nothing is found
  /// @param length how many words they are; a slot may hold a pair of them
  /// @param written how they must be written; empty if the slots say all
  record Sequence(List<Slot> slots, int length, Optional<Written> written) implements Expression {
    public Sequence {
      slots = List.copyOf(slots);
    }
  }

  /// What stands at a place of a sequence.
  ///
  /// @param offset the place, from 0
  /// @param field the Lucene field that it is looked up in; all fields of a text share their
  ///   positions
  record Slot(int offset, String field, WordPattern words) {}

  /// Any of several.
  record AnyOf(List<Expression> choices) implements Expression {
    public AnyOf {
      choices = List.copyOf(choices);
    }
  }

  /// One thing near another that shares no word with it.
  ///
  /// @param ordered whether the left one must end before the right one begins
  /// @param excluded whether the left one is looked for where the right one is *not* near
  record Near(Expression left, Expression right, Reach reach, boolean ordered, boolean excluded)
      implements Expression {}

  /// How far two things may be apart.
  sealed interface Reach {
    /// So many words from the end of the one to the beginning of the other at most.
    record Words(int most) implements Reach {}

    /// Between two marks of the boundary field.
    ///
    /// @param mark as in {@link org.pressmark.schema.index.BoundaryStream}
    record Unit(String mark) implements Reach {}
  }
}
