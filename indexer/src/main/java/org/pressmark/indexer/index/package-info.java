/// Articles into the index: the only `IndexWriter`, its commits, and the ledger that accounts for
/// every input. The way in is {@link org.pressmark.indexer.index.Indexer}.
///
/// An index directory holds the articles' Lucene index and, in `ledger/`, a second one of the files
/// that they came from.
///
/// May import: `enrich`, `ingest`, `schema`, Lucene.
@NullMarked
package org.pressmark.indexer.index;

import org.jspecify.annotations.NullMarked;
