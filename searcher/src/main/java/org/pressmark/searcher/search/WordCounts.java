package org.pressmark.searcher.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.index.CommonPairs;

/// Counts in how many articles each word of a field stands, here and in the archive, by a walk
/// through all its postings. The commonest words, numbers, pairs of words, and possessives, which
/// are counted as their bare words, are left out.
///
/// @param field of folded, unstemmed words
record WordCounts(IndexReader index, String field) {

  /// Takes words one by one.
  interface WordConsumer {
    void accept(String word, long here, long everywhere);
  }

  /// Hands over the words of two articles or more, in the order of their letters.
  ///
  /// @param here the articles that are counted
  /// @param everywhere those of the archive
  void forEach(FixedBitSet here, FixedBitSet everywhere, WordConsumer consumer) throws IOException {
    Terms terms = MultiTerms.getTerms(index, field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    @Nullable PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (each.docFreq() < TellingTermsMaker.FEWEST || !isWord(term)) {
        continue;
      }
      postings = each.postings(postings, PostingsEnum.NONE);
      long inHere = 0;
      long inAll = 0;
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        inHere += here.get(doc) ? 1 : 0;
        inAll += everywhere.get(doc) ? 1 : 0;
      }
      if (inHere >= TellingTermsMaker.FEWEST) {
        consumer.accept(term.utf8ToString(), inHere, inAll);
      }
    }
  }

  private static boolean isWord(BytesRef term) {
    String text = term.utf8ToString();
    return text.indexOf(CommonPairs.JOINT) < 0
        && text.equals(bare(text))
        && !CommonPairs.isPair(text, text)
        && text.codePoints().anyMatch(Character::isLetter);
  }

  /// The word without the ending of a possessive.
  static String bare(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
