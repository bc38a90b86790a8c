package org.pressmark.indexer.upkeep;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Article;
import org.pressmark.schema.index.ArticleDocument;
import org.pressmark.schema.index.Fields;

/// The stored articles against what is indexed of them: each can be read, is found by its
/// identifier and its file, and has the numbers that its text and its fields give. Among these is
/// {@link Fields#STORY_WORDS}, a fingerprint of the words of the body. No identifier stands for
/// two.
///
/// {@link Fields#FINGERPRINT} is of what the source said before it was analysed, and cannot be made
/// again from the article.
final class ArticleCheck {
  /// Numbers that do not come from the article alone.
  private static final Set<String> OF_OTHERS =
      Set.of(Fields.FINGERPRINT, Fields.STORY, Fields.STORY_COPIES);

  private final DirectoryReader reader;
  private final Stage stage;
  private final Findings findings;

  ArticleCheck(DirectoryReader reader, Stage stage, Findings findings) {
    this.reader = reader;
    this.stage = stage;
    this.findings = findings;
  }

  /// Checks all, and says how many they are.
  long check() throws IOException {
    stage.begin("articles", "", reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      new Segment(leaf).check();
    }
    checkIdentifiers();
    return reader.numDocs();
  }

  private void checkIdentifiers() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.ID);
    if (terms == null) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    TermsEnum ids = terms.iterator();
    PostingsEnum docs = null;
    for (BytesRef id = ids.next(); id != null; id = ids.next()) {
      docs = ids.postings(docs, PostingsEnum.NONE);
      int articles = countLive(docs, live);
      if (articles > 1) {
        findings.damage(id.utf8ToString(), articles + " articles have this identifier");
      }
    }
  }

  static int countLive(DocIdSetIterator docs, @Nullable Bits live) throws IOException {
    int count = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        count++;
      }
    }
    return count;
  }

  /// The articles of one segment, in its order.
  private final class Segment {
    private final LeafReader leaf;
    private final String name;
    private final StoredFields stored;
    private final Map<String, NumericDocValues> numbers = new HashMap<>();

    Segment(LeafReaderContext context) throws IOException {
      this.leaf = context.reader();
      this.name = "segment " + context.ord;
      this.stored = leaf.storedFields();
    }

    void check() throws IOException {
      Bits live = leaf.getLiveDocs();
      for (int doc = 0; doc < leaf.maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          check(doc);
          stage.add(1);
        }
      }
    }

    private void check(int doc) throws IOException {
      Article article;
      try {
        article = ArticleDocument.read(stored, doc);
      } catch (IOException | RuntimeException e) { // whatever broken JSON leads to
        findings.damage(name + ", document " + doc, "is no article: " + Messages.of(e));
        return;
      }
      if (!isUnder(Fields.ID, article.id(), doc)) {
        findings.damage(article.id(), "is not indexed under its identifier");
      }
      if (!isUnder(Fields.PATH, article.origin().path(), doc)) {
        findings.damage(article.id(), "is not indexed under its file, " + article.origin().path());
      }
      checkNumbers(article, doc);
    }

    private boolean isUnder(String field, String value, int doc) throws IOException {
      PostingsEnum docs = leaf.postings(new Term(field, value), PostingsEnum.NONE);
      return docs != null && docs.advance(doc) == doc;
    }

    private void checkNumbers(Article article, int doc) throws IOException {
      for (IndexableField field : ArticleDocument.of(article, 0)) {
        if (field.fieldType().docValuesType() == DocValuesType.NUMERIC
            && !OF_OTHERS.contains(field.name())) {
          NumericDocValues values = numbers(field.name());
          if (!values.advanceExact(doc) || values.longValue() != field.numericValue().longValue()) {
            findings.damage(
                article.id(), "the stored article does not fit its indexed " + field.name());
          }
        }
      }
    }

    private NumericDocValues numbers(String field) throws IOException {
      NumericDocValues known = numbers.get(field);
      if (known == null) {
        known = DocValues.getNumeric(leaf, field);
        numbers.put(field, known);
      }
      return known;
    }
  }
}
