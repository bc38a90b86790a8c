package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.pressmark.searcher.occurrence.Expression.Sequence;

/// Finds words that follow each other.
final class SequenceFinder extends Finder {
  private final Sequence sequence;
  private final Positions[] slots;
  private final Optional<WrittenCheck> check;

  private SequenceFinder(
      Sequence sequence,
      Positions[] slots,
      DocIdSetIterator candidates,
      Optional<WrittenCheck> check) {
    super(candidates);
    this.sequence = sequence;
    this.slots = slots;
    this.check = check;
  }

  static SequenceFinder of(Sequence sequence, InText text, LeafReaderContext segment)
      throws IOException {
    Optional<WrittenCheck> check = Optional.empty();
    if (sequence.written().isPresent()) {
      check = Optional.of(WrittenCheck.of(sequence.written().get(), text, segment));
    }
    var slots = new Positions[sequence.slots().size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = Positions.of(segment.reader(), sequence.slots().get(i));
    }
    return new SequenceFinder(sequence, slots, candidates(slots), check);
  }

  private static DocIdSetIterator candidates(Positions[] slots) {
    return switch (slots.length) {
      case 0 -> DocIdSetIterator.empty();
      case 1 -> slots[0].documents();
      default ->
          ConjunctionUtils.intersectIterators(Stream.of(slots).map(Positions::documents).toList());
    };
  }

  @Override
  void find(int doc, boolean isNew, Occurrences into) throws IOException {
    if (isNew) {
      for (Positions slot : slots) {
        slot.read();
      }
    }
    Positions first = slots[0];
    if (slots.length == 1 && check.isEmpty()) {
      for (int i = 0; i < first.size(); i++) {
        into.addSolid(first.position(i), first.position(i) + sequence.length() - 1);
      }
      return;
    }
    var at = new int[slots.length];
    for (int i = 0; i < first.size(); i++) {
      int start = first.position(i) - offset(0);
      at[0] = i;
      if (isAt(start, at) && isWritten(doc, start)) {
        into.addSolid(start, start + sequence.length() - 1);
      }
    }
  }

  /// Whether the postings tell that it occurs, and how often.
  private boolean isOneWord() {
    return slots.length == 1 && check.isEmpty() && slots[0].isOneWord();
  }

  @Override
  boolean isIn(int doc) throws IOException {
    return isOneWord() || super.isIn(doc);
  }

  @Override
  int distinctStarts(int doc) throws IOException {
    return isOneWord() ? slots[0].frequency() : super.distinctStarts(doc);
  }

  @Override
  int frequency(int doc) throws IOException {
    return distinctStarts(doc);
  }

  private int offset(int slot) {
    return sequence.slots().get(slot).offset();
  }

  /// Whether all other slots agree that the sequence starts at a word.
  ///
  /// @param at where to look on in each slot; moved to what is found
  private boolean isAt(int start, int[] at) {
    for (int s = 1; s < slots.length; s++) {
      int wanted = start + offset(s);
      at[s] = slots[s].from(at[s], wanted);
      if (at[s] == slots[s].size() || slots[s].position(at[s]) != wanted) {
        return false;
      }
    }
    return true;
  }

  private boolean isWritten(int doc, int start) throws IOException {
    return check.isEmpty() || check.get().passes(doc, start);
  }

  @Override
  boolean isSolid() {
    return true;
  }

  @Override
  int[] cover(int doc) throws IOException {
    Occurrences all = in(doc, false);
    var cover = new int[all.size() * sequence.length()];
    int size = 0;
    for (int i = 0; i < all.size(); i++) {
      int next = size == 0 ? 0 : cover[size - 1] + 1;
      for (int word = Math.max(next, all.start(i)); word <= all.end(i); word++) {
        cover[size++] = word;
      }
    }
    return Arrays.copyOf(cover, size);
  }

  @Override
  void mark(int doc, Occurrences wanted, List<TextRange> into) {
    for (int i = 0; i < wanted.size(); i++) {
      into.add(new TextRange(wanted.start(i), wanted.end(i)));
    }
  }

  @Override
  float cost() {
    float cost = check.filter(WrittenCheck::readsText).isPresent() ? 10_000f : 0f;
    for (Positions slot : slots) {
      cost += slot.cost();
    }
    return cost;
  }
}
