/// Questions to answers: compiles a query, runs it over the index, and counts. The way in is {@link
/// org.pressmark.searcher.search.Archive}.
///
/// One compiled query feeds list, total, facets and timeline, so that they cannot disagree.
///
/// May import: `query`, `schema`, Lucene.
@NullMarked
package org.pressmark.searcher.search;

import org.jspecify.annotations.NullMarked;
