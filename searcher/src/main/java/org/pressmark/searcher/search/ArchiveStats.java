package org.pressmark.searcher.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.pressmark.schema.Status;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.IndexFormat;
import org.pressmark.schema.index.NameField;

/// What is in an index.
///
/// @param undated articles without a date that could be read
/// @param suspect articles whose date is not to be believed
/// @param heldBack how many articles are withheld, canceled or embargoed, and so left out of
///   answers
/// @param oldest the day of the oldest article; empty if none is dated
/// @param newest the day of the newest one
/// @param having for each facet, the articles that have a value of it
/// @param bytes the size of the index on disk, without its ledger
public record ArchiveStats(
    long articles,
    long undated,
    long suspect,
    Map<Status, Integer> heldBack,
    Optional<LocalDate> oldest,
    Optional<LocalDate> newest,
    Map<NameField, Integer> having,
    long bytes,
    int segments,
    long generation) {

  public ArchiveStats {
    having = Map.copyOf(having);
    heldBack = Map.copyOf(heldBack);
  }

  /// The articles that have a value of a facet.
  public int with(NameField field) {
    return having.getOrDefault(field, 0);
  }

  /// The articles of a status that is not for show.
  public int with(Status status) {
    return heldBack.getOrDefault(status, 0);
  }

  static ArchiveStats of(DirectoryReader reader, IndexSearcher searcher, Directory directory)
      throws IOException {
    var having = new EnumMap<NameField, Integer>(NameField.class);
    for (NameField field : NameField.values()) {
      if (field.isFacet()) {
        having.put(field, searcher.count(new FieldExistsQuery(field.facetValues())));
      }
    }
    long bytes = 0;
    for (String file : reader.getIndexCommit().getFileNames()) {
      bytes += length(directory, file);
    }
    return new ArchiveStats(
        reader.numDocs(),
        searcher.count(new TermQuery(new Term(Fields.DATE_KIND, "none"))),
        searcher.count(new TermQuery(new Term(Fields.DATE_KIND, "suspect"))),
        HeldBack.count(searcher),
        first(searcher, IndexFormat.oldestFirst()),
        first(searcher, IndexFormat.newestFirst()),
        having,
        bytes,
        reader.leaves().size(),
        reader.getIndexCommit().getGeneration());
  }

  /// A later commit may have removed the file from the directory; then it takes no room there.
  private static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException _) {
      return 0;
    }
  }

  private static Optional<LocalDate> first(IndexSearcher searcher, Sort order) throws IOException {
    for (ScoreDoc doc : searcher.search(MatchAllDocsQuery.INSTANCE, 1, order).scoreDocs) {
      List<LeafReaderContext> leaves = searcher.getLeafContexts();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      NumericDocValues dates = leaf.reader().getNumericDocValues(Fields.DATE);
      if (dates != null && dates.advanceExact(doc.doc - leaf.docBase)) {
        return Optional.of(
            LocalDateTime.ofEpochSecond(dates.longValue(), 0, ZoneOffset.UTC).toLocalDate());
      }
    }
    return Optional.empty();
  }
}
