package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// The positions of the words that a slot stands for, in one segment. With offsets, if asked for.
final class Positions {
  private final PostingsEnum[] postings;
  private final DocIdSetIterator documents;
  private final boolean hasOffsets;
  private int size;
  private int[] positions = new int[8];

  /// Where the word at each position begins and ends in the text; empty arrays without offsets.
  private int[] startOffsets = new int[0];

  private int[] endOffsets = new int[0];

  private Positions(List<PostingsEnum> postings, boolean hasOffsets) {
    this.postings = postings.toArray(PostingsEnum[]::new);
    this.documents = Union.of(postings);
    this.hasOffsets = hasOffsets;
  }

  static Positions of(LeafReader segment, Expression.Slot slot, boolean hasOffsets)
      throws IOException {
    int flags = hasOffsets ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS;
    TermsEnum words = Terms.getTerms(segment, slot.field()).iterator();
    var postings = new ArrayList<PostingsEnum>();
    for (BytesRef word : slot.words().listed()) {
      if (words.seekExact(word)) {
        postings.add(words.postings(null, flags));
      }
    }
    return new Positions(postings, hasOffsets);
  }

  /// The documents that have any of the words.
  DocIdSetIterator documents() {
    return documents;
  }

  /// Reads the positions in the document that {@link #documents} is at; to be called once there.
  void read() throws IOException {
    size = 0;
    int document = documents.docID();
    for (PostingsEnum posting : postings) {
      if (posting.docID() == document) {
        read(posting);
      }
    }
    if (postings.length > 1) {
      sort();
    }
  }

  private void read(PostingsEnum posting) throws IOException {
    int frequency = posting.freq();
    if (size + frequency > positions.length) {
      positions = ArrayUtil.grow(positions, size + frequency);
    }
    if (hasOffsets && positions.length > startOffsets.length) {
      startOffsets = Arrays.copyOf(startOffsets, positions.length);
      endOffsets = Arrays.copyOf(endOffsets, positions.length);
    }
    for (int i = 0; i < frequency; i++) {
      positions[size] = posting.nextPosition();
      if (hasOffsets) {
        startOffsets[size] = posting.startOffset();
        endOffsets[size] = posting.endOffset();
      }
      size++;
    }
  }

  /// Puts the positions in order, each once. Words at the same one are forms of one word.
  private void sort() {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (long) positions[i] << 32 | i;
    }
    Arrays.sort(order);
    int[] from = positions.clone();
    int[] starts = startOffsets.clone();
    int[] ends = endOffsets.clone();
    int kept = 0;
    for (long each : order) {
      int i = (int) each;
      if (kept == 0 || positions[kept - 1] != from[i]) {
        positions[kept] = from[i];
        if (hasOffsets) {
          startOffsets[kept] = starts[i];
          endOffsets[kept] = ends[i];
        }
        kept++;
      } else if (hasOffsets) {
        endOffsets[kept - 1] = Math.max(endOffsets[kept - 1], ends[i]);
      }
    }
    size = kept;
  }

  /// Whether it is one word, none of several.
  boolean isOneWord() {
    return postings.length == 1;
  }

  /// How often the one word stands in the document that {@link #documents} is at.
  int frequency() throws IOException {
    return postings[0].freq();
  }

  int size() {
    return size;
  }

  int position(int index) {
    return positions[index];
  }

  /// The index of the first position at or after one, looking on from an index.
  int from(int index, int position) {
    int i = index;
    while (i < size && positions[i] < position) {
      i++;
    }
    return i;
  }

  int startOffset(int index) {
    return startOffsets[index];
  }

  int endOffset(int index) {
    return endOffsets[index];
  }

  /// What it costs to read a document: about so many positions.
  float cost() {
    return 32f + 8f * postings.length;
  }
}
