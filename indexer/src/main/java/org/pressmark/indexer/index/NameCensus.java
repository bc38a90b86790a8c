package org.pressmark.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.pressmark.indexer.enrich.people.ArchiveNames;
import org.pressmark.indexer.enrich.people.NameCount;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.NameGroups;
import org.pressmark.schema.names.NamesFile;

/// Counts the names in an index and finds which of them are variants of one. What was deleted does
/// not count, so the outcome depends on nothing but the articles that are there. Memory grows with
/// the number of different names.
final class NameCensus {
  private NameCensus() {}

  /// The groups of each field that has them.
  static Map<NameField, NameGroups> groups(DirectoryReader reader) throws IOException {
    var groups = new EnumMap<NameField, NameGroups>(NameField.class);
    for (NameField field : NamesFile.FIELDS) {
      groups.put(field, groups(field, names(reader, field)));
    }
    return groups;
  }

  private static NameGroups groups(NameField field, List<NameCount> names) {
    return switch (field) {
      case PERSON -> ArchiveNames.persons(names);
      case ORG -> ArchiveNames.organizations(names);
      case PLACE -> ArchiveNames.places(names);
      case NameField other -> throw new IllegalArgumentException("no groups of " + other);
    };
  }

  private static List<NameCount> names(DirectoryReader reader, NameField field) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    Set<String> given = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf.reader(), field, counts);
      addGiven(leaf.reader(), field, given);
    }
    var names = new ArrayList<NameCount>();
    counts.forEach((name, count) -> names.add(new NameCount(name, count, given.contains(name))));
    return names;
  }

  private static void count(LeafReader leaf, NameField field, Map<String, Long> counts)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf, field.facetValues());
    long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
    for (int doc = KeyLookup.nextLive(values, leaf);
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = KeyLookup.nextLive(values, leaf)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        byOrdinal[(int) values.nextOrd()]++;
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
      }
    }
  }

  private static void addGiven(LeafReader leaf, NameField field, Set<String> given)
      throws IOException {
    TermsEnum terms = Terms.getTerms(leaf, field.givenValues()).iterator();
    PostingsEnum docs = null;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      docs = terms.postings(docs, PostingsEnum.NONE);
      if (KeyLookup.nextLive(docs, leaf) != DocIdSetIterator.NO_MORE_DOCS) {
        given.add(term.utf8ToString());
      }
    }
  }
}
