/// Archives and compressed files: bytes in, members out. The way in is {@link
/// org.pressmark.indexer.ingest.container.Container}, which opens one; {@link
/// org.pressmark.indexer.ingest.container.Unpacking} bounds what may come out of a file.
///
/// May import: Commons Compress and its decoders; nothing of Pressmark.
@NullMarked
package org.pressmark.indexer.ingest.container;

import org.jspecify.annotations.NullMarked;
