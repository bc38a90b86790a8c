/// The command that indexes. The way in is {@link org.pressmark.indexer.cli.IndexerCommands}.
///
/// May import: `doctor`, `upkeep`, `index`, `enrich`, `ingest`, `schema`, picocli.
@NullMarked
package org.pressmark.indexer.cli;

import org.jspecify.annotations.NullMarked;
