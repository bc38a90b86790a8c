package org.pressmark.indexer.index;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.util.IOConsumer;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.SourceFile;

/// Everything that is to be indexed, in order.
interface SourceWalk {
  /// Visits every file, and every place where there should be one but it cannot be had.
  void forEach(IOConsumer<SourceFile> files, Consumer<Rejected> rejects) throws IOException;
}
