package org.pressmark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which articles are relevant to which topic: TREC relevance judgments.
///
/// @param relevant the identifiers of the relevant articles by topic
record Qrels(Map<String, Set<String>> relevant) {

  /// Reads lines of `topic iteration id relevance`; a relevance above 0 is relevant.
  static Qrels read(Path file) throws IOException {
    Map<String, Set<String>> relevant = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.strip().split("\\s+", -1);
      if (cells.length == 4 && Integer.parseInt(cells[3]) > 0) {
        relevant.computeIfAbsent(cells[0], _ -> new HashSet<>()).add(cells[2]);
      } else if (cells.length != 4 && !line.isBlank()) {
        throw new IOException(file + ": not a judgment: " + line);
      }
    }
    return new Qrels(Collections.unmodifiableMap(relevant));
  }
}
