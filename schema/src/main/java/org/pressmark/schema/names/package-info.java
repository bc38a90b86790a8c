/// One value for one person, place or organisation across an archive. The way in is {@link
/// org.pressmark.schema.names.Names}: the canonical name of each name, and the names of each
/// canonical one, from what the indexer derived ({@link org.pressmark.schema.names.NameGroups},
/// kept with the commit by {@link org.pressmark.schema.names.NamesFile}) and what the user ruled
/// ({@link org.pressmark.schema.names.NameRules}).
///
/// May import: `schema`, `schema.index`, Lucene's store.
@NullMarked
package org.pressmark.schema.names;

import org.jspecify.annotations.NullMarked;
