/// The commands that ask. The way in is {@link org.pressmark.searcher.cli.SearcherCommands}.
///
/// May import: `ask`, `export`, `search`, `query`, `schema`, picocli.
@NullMarked
package org.pressmark.searcher.cli;

import org.jspecify.annotations.NullMarked;
