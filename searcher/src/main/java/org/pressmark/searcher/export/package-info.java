/// Answers in the forms that other programs read. The way in is {@link
/// org.pressmark.searcher.export.Answers}, which has a writer of one of the forms write an answer.
///
/// May import: `search`, `query`, `schema`.
@NullMarked
package org.pressmark.searcher.export;

import org.jspecify.annotations.NullMarked;
