package org.pressmark.searcher.export;

import java.io.IOException;
import java.util.Optional;
import org.pressmark.searcher.search.Cursor;
import org.pressmark.searcher.search.Hit;

/// Writes an answer in one format: its beginning, its hits one by one, its end. Holds no more than
/// one hit.
public interface HitWriter {

  /// Writes what comes before the hits.
  void begin(Answer answer) throws IOException;

  /// Writes a hit.
  void write(Hit hit) throws IOException;

  /// Writes what comes after the hits.
  ///
  /// @param next where the list goes on; empty if it has ended
  void end(Optional<Cursor> next) throws IOException;
}
