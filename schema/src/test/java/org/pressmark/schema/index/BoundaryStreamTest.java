package org.pressmark.schema.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

final class BoundaryStreamTest {
  private static final long SEED = 20_161_206;

  @Test
  void marksTheFirstWordsOfSentencesAndParagraphs() throws IOException {
    assertEquals(
        "{0=[s, p], 3=[s, -], 5=[s, p, -]}",
        Positions.read(BoundaryStream.of("One two three. Four five!\n\nSix"), "x".repeat(99))
            .toString());
  }

  @Test
  void marksWordsThatMoreThanBlanksStandBefore() throws IOException {
    assertEquals(
        "{0=[s, p], 1=[-], 3=[-], 4=[-], 5=[-], 6=[-], 7=[-], 8=[-]}",
        Positions.read(
                BoundaryStream.of("Fox-IT\u00A0said (no) \n word/AT&T, 東京 x\u00AD y"),
                "x".repeat(99))
            .toString());
  }

  @Test
  void marksTheNextWordWhereASentenceHasNone() throws IOException {
    assertEquals(
        "{0=[s, p], 1=[s, p, -]}",
        Positions.read(BoundaryStream.of("One.\n\n* * *\n\n— Two"), "x".repeat(99)).toString());
  }

  @Test
  void marksNothingInATextWithoutWords() throws IOException {
    assertEquals(
        "{}", Positions.read(BoundaryStream.of("* * *. — !\n\n—"), "x".repeat(99)).toString());
    assertEquals("{}", Positions.read(BoundaryStream.of(""), "").toString());
  }

  @Test
  void keepsInStepWithTheWordsOfSeveralValues() throws IOException {
    var texts = new RandomText(SEED);
    for (int i = 0; i < 60; i++) {
      var values = List.of("Zero. " + texts.next(12), texts.next(12), texts.next(12) + " Last one");
      var words = new ArrayList<Integer>();
      int position = 0;
      for (String value : values) {
        var terms = Positions.terms(NewsAnalyzer.forQueries(), NewsText.BODY.plain(), value);
        int base = position;
        Positions.read(BoundaryStream.of(value), value)
            .forEach((start, marks) -> {
              if (marks.contains(BoundaryStream.SENTENCE)) {
                words.add(base + start);
              }
            });
        position += terms.isEmpty() ? 0 : terms.lastKey() + 1;
        position += NewsAnalyzer.GAP;
      }
      assertEquals(words, indexedSentences(values), () -> "seed " + SEED + ": " + values);
    }
  }

  /// The positions of all sentences in the index of an article with these values of a text.
  private static List<Integer> indexedSentences(List<String> values) throws IOException {
    var document = new Document();
    for (String value : values) {
      document.add(
          new Field(
              NewsText.LEAD.boundaries(), BoundaryStream.of(value), TextField.TYPE_NOT_STORED));
    }
    try (var directory = new ByteBuffersDirectory();
        var writer =
            new IndexWriter(directory, new IndexWriterConfig(NewsAnalyzer.forIndexing()))) {
      writer.addDocument(document);
      try (var reader = DirectoryReader.open(writer)) {
        Terms terms = reader.leaves().getFirst().reader().terms(NewsText.LEAD.boundaries());
        return positions(terms).getOrDefault(BoundaryStream.SENTENCE, List.of());
      }
    }
  }

  private static SortedMap<String, List<Integer>> positions(Terms terms) throws IOException {
    var positions = new TreeMap<String, List<Integer>>();
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
      postings.nextDoc();
      var at = new ArrayList<Integer>();
      for (int i = postings.freq(); i > 0; i--) {
        at.add(postings.nextPosition());
      }
      positions.put(each.term().utf8ToString(), at);
    }
    return positions;
  }
}
