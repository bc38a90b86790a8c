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

/// The positions of the words that a slot stands for, in one segment.
final class Positions {
  private final PostingsEnum[] postings;
  private final DocIdSetIterator documents;
  private int size;
  private int[] positions = new int[8];

  private Positions(List<PostingsEnum> postings) {
    this.postings = postings.toArray(PostingsEnum[]::new);
    this.documents = Union.of(postings);
  }

  static Positions of(LeafReader segment, Expression.Slot slot) throws IOException {
    TermsEnum words = Terms.getTerms(segment, slot.field()).iterator();
    var postings = new ArrayList<PostingsEnum>();
    for (BytesRef word : slot.words().listed()) {
      if (words.seekExact(word)) {
        postings.add(words.postings(null, PostingsEnum.POSITIONS));
      }
    }
    return new Positions(postings);
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
    for (int i = 0; i < frequency; i++) {
      positions[size++] = posting.nextPosition();
    }
  }

  /// Puts the positions in order, each once. Words at the same one are forms of one word.
  private void sort() {
    Arrays.sort(positions, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || positions[kept - 1] != positions[i]) {
        positions[kept++] = positions[i];
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

  /// What it costs to read a document: about so many positions.
  float cost() {
    return 32f + 8f * postings.length;
  }
}
