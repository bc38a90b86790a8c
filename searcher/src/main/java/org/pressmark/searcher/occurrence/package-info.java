/// Where in a text the words of a query stand together: windows of words, sentences, exact
/// frequencies, text as written. The way in is {@link
/// org.pressmark.searcher.occurrence.OccurrenceQuery}, a Lucene query over the positions in the
/// postings. What an occurrence is, `QueryNode` in `query` defines.
///
/// Lucene's intervals are not used: they keep the smallest intervals only, so that nested windows,
/// ordered ones and those of the same word twice miss matches, and they cannot say which words of a
/// window matched. Here all occurrences in an article are found, or the query is refused.
///
/// May import: `schema`, `query` for what plain typography is, Lucene.
@NullMarked
package org.pressmark.searcher.occurrence;

import org.jspecify.annotations.NullMarked;
