/// Whether Pressmark has here what it needs. The way in is {@link
/// org.pressmark.indexer.doctor.Doctor}, which looks at Java, the machine, an index and the models,
/// and says of each what it found as a {@link org.pressmark.indexer.doctor.Finding}.
///
/// It changes nothing, and takes no longer for a large index.
///
/// May import: `upkeep`, `index`, `enrich`, `schema`; no Lucene.
@NullMarked
package org.pressmark.indexer.doctor;

import org.jspecify.annotations.NullMarked;
