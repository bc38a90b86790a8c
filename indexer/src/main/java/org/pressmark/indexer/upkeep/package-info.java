/// The care of an index that is there. The ways in are {@link
/// org.pressmark.indexer.upkeep.IndexCheck}, which says whether it is sound, and {@link
/// org.pressmark.indexer.upkeep.Backup}, which copies it and brings the copy back.
///
/// Nothing here writes an article. All of it reads one commit, which it holds open, so that a run
/// may go on beside it.
///
/// May import: `index` (for the ledger), `schema`, Lucene.
@NullMarked
package org.pressmark.indexer.upkeep;

import org.jspecify.annotations.NullMarked;
