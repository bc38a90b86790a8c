/// What the text itself says. The way in is {@link org.pressmark.indexer.enrich.Enricher}: it turns
/// what a source marked up into an {@link org.pressmark.schema.Article}, reading dates, datelines,
/// bylines, agencies and page furniture out of the words.
///
/// May import: `people`, `ingest`, `schema`; no Lucene, no files.
@NullMarked
package org.pressmark.indexer.enrich;

import org.jspecify.annotations.NullMarked;
