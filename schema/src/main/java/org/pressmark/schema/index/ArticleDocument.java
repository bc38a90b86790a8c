package org.pressmark.schema.index;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.pressmark.schema.Article;
import org.pressmark.schema.Mention;
import org.pressmark.schema.NewsDate;
import org.pressmark.schema.StatedDate;
import org.pressmark.schema.StoredArticle;

/// An article as a Lucene document, and back.
public final class ArticleDocument {
  /// Postings with positions; where the words stand in the text, {@link WordPlaces} tells.
  private static final FieldType TEXT = textType(false);

  /// As {@link #TEXT}, for words that nothing is scored by.
  private static final FieldType UNSCORED = textType(true);

  /// A value of more characters is no name: it is searched by its words, but neither filtered by
  /// nor counted. Lucene's terms end at 32,766 bytes.
  private static final int LONGEST_NAME = 1_000;

  private static final int LONGEST_URL = 8_000;

  private ArticleDocument() {}

  private static FieldType textType(boolean omitNorms) {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /// The document of an article.
  ///
  /// @param fingerprint of what the source says of it
  public static Document of(Article article, long fingerprint) {
    var document = new Document();
    addKeys(document, article, fingerprint);
    addDate(document, article);
    addTexts(document, article);
    for (NameField field : NameField.values()) {
      addNames(document, field, field.values(article), field.isFacet());
      addNames(document, field, field.otherNames(article), false);
    }
    LinkedPlace.addTo(document, article);
    addStory(document, article);
    addGivenPeople(document, article);
    document.add(new StoredField(Fields.ARTICLE, StoredArticle.bytes(article)));
    document.add(new StoredField(Fields.STORED_BODY, article.articleBody()));
    return document;
  }

  private static void addKeys(Document document, Article article, long fingerprint) {
    String path = article.origin().path();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.TIE, Fingerprint.of(article.id())));
    document.add(new StringField(Fields.PATH, path, Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.PATH_FINGERPRINT, Fingerprint.of(path)));
    document.add(
        new NumericDocValuesField(
            Fields.POSITION_FINGERPRINT, Fingerprint.of(article.origin().toString())));
    document.add(new NumericDocValuesField(Fields.FINGERPRINT, fingerprint));
    document.add(new StringField(Fields.STATUS, article.status().label(), Field.Store.NO));
    document.add(NumericDocValuesField.indexedField(Fields.WORD_COUNT, article.wordCount()));
    article
        .url()
        .filter(url -> url.length() <= LONGEST_URL)
        .ifPresent(url -> document.add(new StringField(Fields.URL, url, Field.Store.NO)));
  }

  private static void addDate(Document document, Article article) {
    if (article.datePublished().filter(StatedDate::suspect).isPresent()) {
      document.add(new StringField(Fields.DATE_KIND, "suspect", Field.Store.NO));
    }
    if (article.date().isEmpty()) {
      document.add(new StringField(Fields.DATE_KIND, "none", Field.Store.NO));
      return;
    }
    NewsDate date = article.date().get();
    document.add(
        NumericDocValuesField.indexedField(
            Fields.DATE, date.start().toEpochSecond(ZoneOffset.UTC)));
    if (!date.knowsDay()) {
      document.add(new StringField(Fields.DATE_KIND, date.precision().label(), Field.Store.NO));
    }
  }

  private static void addTexts(Document document, Article article) {
    for (NewsText text : NewsText.values()) {
      for (TextValue value : TextValue.of(text, article)) {
        addText(document, text, value.text());
      }
    }
    if (!article.datesMentioned().isEmpty()) {
      document.add(new Field(Fields.ABOUT, new DateTerms(article.datesMentioned()), UNSCORED));
    }
  }

  /// An empty text is added, too: where every article has a field, Lucene keeps its norms as an
  /// array, which is faster to write and to score by than a sparse one.
  private static void addText(Document document, NewsText text, String value) {
    document.add(new Field(text.plain(), value, TEXT));
    document.add(new Field(text.stems(), value, TEXT));
    if (!value.isEmpty()) {
      document.add(new Field(text.exact(), value, UNSCORED));
      document.add(new Field(text.boundaries(), BoundaryStream.of(value), UNSCORED));
    }
  }

  private static void addStory(Document document, Article article) {
    document.add(new NumericDocValuesField(Fields.STORY, Fingerprint.of(article.id())));
    TextSketch.of(article.articleBody())
        .ifPresent(sketch -> {
          document.add(new NumericDocValuesField(Fields.STORY_WORDS, sketch.words()));
          document.add(new BinaryDocValuesField(Fields.STORY_SKETCH, sketch.bytes()));
          for (BytesRef term : sketch.terms()) {
            document.add(new StringField(Fields.STORY_TERMS, term, Field.Store.NO));
          }
        });
  }

  private static void addNames(
      Document document, NameField field, List<String> values, boolean counted) {
    for (String value : values) {
      if (field.isSearchedByWord()) {
        document.add(new Field(field.label(), value, UNSCORED));
      }
      if (value.length() > LONGEST_NAME) {
        continue;
      }
      document.add(new StringField(field.wholeValues(), Folding.fold(value), Field.Store.NO));
      if (counted) {
        document.add(new SortedSetDocValuesField(field.facetValues(), new BytesRef(value)));
      }
    }
  }

  private static void addGivenPeople(Document document, Article article) {
    Set<String> mentioned =
        article.mentions().stream().map(Mention::name).collect(Collectors.toSet());
    for (String name : article.persons()) {
      if (name.length() <= LONGEST_NAME && !mentioned.contains(name)) {
        document.add(new StringField(NameField.PERSON.givenValues(), name, Field.Store.NO));
      }
    }
  }

  /// The article of a document.
  ///
  /// @throws IOException if it cannot be read
  public static Article read(StoredFields stored, int docID) throws IOException {
    return read(stored, docID, Optional.empty());
  }

  /// The article of a document, with the group of its story.
  ///
  /// @throws IOException if it cannot be read
  public static Article read(IndexReader reader, StoredFields stored, int docID)
      throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(docID, reader.leaves()));
    NumericDocValues groups = DocValues.getNumeric(leaf.reader(), Fields.STORY);
    boolean grouped = groups.advanceExact(docID - leaf.docBase);
    return read(
        stored, docID, grouped ? Optional.of(storyGroup(groups.longValue())) : Optional.empty());
  }

  /// A value of {@link Fields#STORY} as {@link Article#storyGroup()} has it.
  public static String storyGroup(long value) {
    return HexFormat.of().toHexDigits(value);
  }

  private static Article read(StoredFields stored, int docID, Optional<String> storyGroup)
      throws IOException {
    Document document = stored.document(docID);
    BytesRef bytes = document.getBinaryValue(Fields.ARTICLE);
    return StoredArticle.read(
        bytes.bytes, bytes.offset, bytes.length, document.get(Fields.STORED_BODY), storyGroup);
  }
}
