package org.pressmark.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOConsumer;
import org.jspecify.annotations.Nullable;

/// Finds documents by a field whose every term is of one live document. For one thread at a time.
final class KeyLookup {
  private final List<Leaf> leaves = new ArrayList<>();

  /// A segment, with what would be costly to make anew for every look-up.
  private static final class Leaf {
    final LeafReaderContext context;
    final TermsEnum terms;
    @Nullable PostingsEnum postings;

    Leaf(LeafReaderContext context, TermsEnum terms) {
      this.context = context;
      this.terms = terms;
    }
  }

  /// A document that was found.
  ///
  /// @param docID in its segment
  record Found(LeafReaderContext segment, int docID) {
    /// Its value of a field that every such document has.
    long value(String field) throws IOException {
      NumericDocValues values = segment.reader().getNumericDocValues(field);
      if (values == null || !values.advanceExact(docID)) {
        throw new IOException("the index is damaged: a document without " + field);
      }
      return values.longValue();
    }

    /// Its number in the whole index.
    int globalDocID() {
      return segment.docBase + docID;
    }
  }

  KeyLookup(IndexReader reader, String field) throws IOException {
    for (LeafReaderContext context : reader.leaves()) {
      leaves.add(new Leaf(context, Terms.getTerms(context.reader(), field).iterator()));
    }
  }

  Optional<Found> find(String key) throws IOException {
    var term = new BytesRef(key);
    for (Leaf leaf : leaves) {
      if (leaf.terms.seekExact(term)) {
        PostingsEnum postings = leaf.terms.postings(leaf.postings, PostingsEnum.NONE);
        leaf.postings = postings;
        int doc = nextLive(postings, leaf.context.reader());
        if (doc != DocIdSetIterator.NO_MORE_DOCS) {
          return Optional.of(new Found(leaf.context, doc));
        }
      }
    }
    return Optional.empty();
  }

  /// The next of some documents that is not deleted.
  static int nextLive(DocIdSetIterator docs, LeafReader leaf) throws IOException {
    Bits live = leaf.getLiveDocs();
    int doc = docs.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = docs.nextDoc();
    }
    return doc;
  }

  /// Visits the terms of a field, in the order of their characters.
  static void forEachTerm(IndexReader reader, String field, IOConsumer<String> visitor)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      visitor.accept(term.utf8ToString());
    }
  }
}
