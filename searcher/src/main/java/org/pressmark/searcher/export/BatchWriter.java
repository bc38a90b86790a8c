package org.pressmark.searcher.export;

import java.io.IOException;
import org.pressmark.searcher.search.Hit;

/// Writes the answers to many labelled queries in one format: for each its beginning and its hits
/// one by one, at last the end.
public interface BatchWriter {

  /// Begins the answer to a query.
  void begin(String label, Answer answer) throws IOException;

  /// Writes a hit of that query.
  void write(Hit hit) throws IOException;

  /// Says that a query could not be answered.
  ///
  /// @param fault why, where in the file
  void refuse(String label, String query, String fault) throws IOException;

  /// Ends the last answer and all.
  void end() throws IOException;
}
