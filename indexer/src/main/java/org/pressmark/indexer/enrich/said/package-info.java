/// Who said what. The way in is {@link org.pressmark.indexer.enrich.said.Quotations}: it finds the
/// words between quotation marks, and their speaker where the text says it.
///
/// May import: `schema`.
@NullMarked
package org.pressmark.indexer.enrich.said;

import org.jspecify.annotations.NullMarked;
