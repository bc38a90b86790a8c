/// One person, one value. Two ways in: {@link org.pressmark.indexer.enrich.people.ArticleNames}
/// gives the mentions of one article their canonical names, {@link
/// org.pressmark.indexer.enrich.people.ArchiveNames} finds which names of a whole archive are
/// variants of one. Both prefer a split to a wrong merge.
///
/// May import: `schema`; no Lucene, no files.
@NullMarked
package org.pressmark.indexer.enrich.people;

import org.jspecify.annotations.NullMarked;
