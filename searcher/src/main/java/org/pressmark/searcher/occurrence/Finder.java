package org.pressmark.searcher.occurrence;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/// Finds the occurrences of an expression in one text of the articles of one segment. It is moved
/// from document to document by its {@link #candidates}, and asked where these stand.
abstract class Finder {
  private final DocIdSetIterator candidates;
  private final Occurrences found = new Occurrences();
  private int document = -1;
  private boolean keepsWords;

  Finder(DocIdSetIterator candidates) {
    this.candidates = candidates;
  }

  static Finder of(Expression expression, InText text, LeafReaderContext segment)
      throws IOException {
    return switch (expression) {
      case Expression.Sequence sequence -> SequenceFinder.of(sequence, text, segment);
      case Expression.AnyOf any -> AnyFinder.of(any.choices(), text, segment);
      case Expression.Near near -> NearFinder.of(near, text, segment);
    };
  }

  /// The documents that may have occurrences; all others have none.
  final DocIdSetIterator candidates() {
    return candidates;
  }

  final boolean isAt(int doc) {
    return candidates.docID() == doc;
  }

  /// All occurrences in a document at which {@link #candidates} stands, in order.
  ///
  /// @param withWords whether the words of each are asked for, not only the first and the last
  final Occurrences in(int doc, boolean withWords) throws IOException {
    if (document != doc || withWords != keepsWords) {
      boolean isNew = document != doc;
      document = doc;
      keepsWords = withWords;
      found.clear(withWords);
      find(doc, isNew, found);
      found.sort();
    }
    return found;
  }

  /// @param isNew whether it is the first time that this document is asked for
  abstract void find(int doc, boolean isNew, Occurrences into) throws IOException;

  /// Whether there is any occurrence in a document at which {@link #candidates} stands.
  boolean isIn(int doc) throws IOException {
    return in(doc, false).size() > 0;
  }

  /// At how many words of the document it begins.
  int distinctStarts(int doc) throws IOException {
    return in(doc, false).distinctStarts();
  }

  /// How often it occurs there, for the score: what is nested counts by its left side.
  int frequency(int doc) throws IOException {
    return in(doc, false).size();
  }

  /// Whether the words of each occurrence are all from its first to its last.
  abstract boolean isSolid();

  /// The words that any part of it stands at in a document, in order, each once.
  abstract int[] cover(int doc) throws IOException;

  /// Adds the ranges of text that some of the occurrences consist of.
  ///
  /// @param wanted occurrences in the document
  abstract void mark(int doc, Occurrences wanted, List<TextRange> into) throws IOException;

  /// About how many positions are looked at in a document.
  abstract float cost();
}
