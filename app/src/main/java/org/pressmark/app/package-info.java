/// The command `pressmark`. The way in is {@link org.pressmark.app.Pressmark}: the root command,
/// which takes its subcommands from the indexer's and the searcher's `cli` packages and turns what
/// comes out of them into exit codes and messages.
///
/// May import: the `cli` packages of the indexer and the searcher, picocli; nothing behind them,
/// and no Lucene.
@NullMarked
package org.pressmark.app;

import org.jspecify.annotations.NullMarked;
