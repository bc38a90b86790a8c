/// Which days a text speaks of. The way in is {@link
/// org.pressmark.indexer.enrich.when.SpokenDates}: it finds "yesterday", "mid-November" and "in
/// 1990" in English text, and counts them from the day of publication.
///
/// May import: `schema`.
@NullMarked
package org.pressmark.indexer.enrich.when;

import org.jspecify.annotations.NullMarked;
